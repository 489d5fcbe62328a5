import { placedDraft } from '../extract/draft/placed-draft.ts';
import { AppError } from '../model/error/app-error.ts';
import type { Extraction } from '../model/listing/extraction.ts';

/** A document that is no text, as it was read. */
export interface DocumentBytes {
  uri: string;
  form: 'docx' | 'pdf';
  bytes: Buffer;
}

/** A Word or PDF file as a draft. Throws `package-missing`, `input-unreadable`, or `input-empty` where it holds no text. */
export async function extractDocument(
  { uri, form, bytes }: DocumentBytes,
  maxBytes: number,
): Promise<Extraction> {
  const blocks =
    form === 'docx'
      ? await (await import('./read-docx.ts')).readDocx(uri, bytes, maxBytes)
      : await (await import('./read-pdf.ts')).readPdf(uri, bytes);
  if (blocks.length === 0) throw new AppError('input-empty', { path: uri });
  return placedDraft(blocks);
}
