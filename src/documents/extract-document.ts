// Extracts a draft from Word and PDF files and from pictures.
import { markGenre } from '../extract/draft/genre.ts';
import { placedDraft, type PlacedBlock } from '../extract/draft/placed-draft.ts';
import { AppError } from '../model/error/app-error.ts';
import { messagePart } from '../model/error/message-part.ts';
import type { Extraction } from '../model/listing/extraction.ts';

/** The bytes of a document that is no text. */
export interface DocumentBytes {
  uri: string;
  form: 'docx' | 'pdf' | 'picture';
  bytes: Buffer;
}

type Reader = (path: string, bytes: Buffer, maxBytes: number) => Promise<PlacedBlock[]>;

const READERS: Readonly<Record<DocumentBytes['form'], Reader>> = {
  docx: async (...file) => (await import('./read-docx.ts')).readDocx(...file),
  pdf: async (path, bytes) => (await import('./read-pdf.ts')).readPdf(path, bytes),
  picture: async (path, bytes) => (await import('./read-picture.ts')).readPicture(path, bytes),
};

/**
 * Returns a draft. Throws `package-missing`, `input-unreadable` (a picture without text too), or
 * `input-empty`.
 */
export async function extractDocument(
  { uri, form, bytes }: DocumentBytes,
  maxBytes: number,
): Promise<Extraction> {
  const blocks = await READERS[form](uri, bytes, maxBytes);
  if (blocks.length === 0 && form === 'picture')
    throw new AppError('input-unreadable', { path: uri, detail: messagePart('pictureNoText') });
  if (blocks.length === 0) throw new AppError('input-empty', { path: uri });
  const draft = placedDraft(blocks);
  // The text of a picture is read in pieces, whose lines are not those of the text.
  if (form !== 'picture') markGenre(draft.listing, blocks.map(({ text }) => text).join('\n\n'));
  return draft;
}
