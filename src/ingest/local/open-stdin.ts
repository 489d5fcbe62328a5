// Opens standard input as a document.
import { AppError } from '../../model/error/app-error.ts';
import { collectBytes } from '../bytes/collect-bytes.ts';
import type { Settings } from '../bytes/limits.ts';
import { peek } from '../bytes/peek.ts';
import { sha256Of } from '../bytes/sha256-of.ts';
import { isGzip } from '../bytes/unpack.ts';
import { gunzipStream } from '../bytes/unpack-stream.ts';
import { pageFromBytes } from '../document/page-from-bytes.ts';
import { openRows } from '../rows/open-rows.ts';
import { looksLikeRows } from '../rows/sniff-form.ts';
import { draftFormOf } from '../bytes/input-kind.ts';
import { openedCatalogue } from '../document/opened-catalogue.ts';
import type { Opened } from '../document/source-document.ts';
import { fileError } from './file-error.ts';

export const STDIN = '-';
/** Bytes that are enough to tell its kind. */
const ENOUGH = 16 * 1024;

export async function openStdin(settings: Settings): Promise<Opened> {
  const given = settings.stdin ?? (process.stdin as AsyncIterable<Buffer>);
  try {
    const { isCatalogue, stdin } = await kindOfStdin(given, settings);
    if (isCatalogue) return openedCatalogue({ uri: STDIN }, await openRows(STDIN, stdin, settings));
    const bytes = await collectBytes(STDIN, stdin, settings.maxBytes);
    if (bytes.length === 0) throw new AppError('input-empty', { path: STDIN });
    const page = await pageFromBytes(STDIN, bytes, settings.maxBytes);
    const asked =
      settings.stdinAs === 'text' || settings.stdinAs === 'markdown' ? settings.stdinAs : undefined;
    const form = asked ?? draftFormOf(STDIN, page.text);
    const hashed = { sha256: sha256Of(bytes) };
    return { result: { kind: 'html', uri: STDIN, ...page, hashed, ...(form && { form }) } };
  } catch (error) {
    return { result: { kind: 'failure', uri: STDIN, error: fileError(STDIN, error) } };
  }
}

/** Tells the kind by the option, or else by the beginning of the stream. */
async function kindOfStdin(stdin: AsyncIterable<Uint8Array>, { stdinAs, countHeadings }: Settings) {
  if (stdinAs !== undefined) return { isCatalogue: stdinAs === 'catalogue', stdin };
  const { head, chunks } = await peek(stdin, ENOUGH);
  if (!isGzip(head)) return { isCatalogue: await looksLikeRows(head, countHeadings), stdin: chunks };
  const content = await peek(gunzipStream(STDIN, chunks), ENOUGH);
  return { isCatalogue: await looksLikeRows(content.head, countHeadings), stdin: content.chunks };
}
