// Replaces `ingest/bytes/unpack.ts` and `unpack-stream.ts` in the browser.
import { gunzipSync } from 'fflate';
import { AppError } from '../../../model/error/app-error.ts';
import { causeText } from '../../../model/error/message-part.ts';

export function isGzip(bytes: Uint8Array): boolean {
  return bytes[0] === 0x1f && bytes[1] === 0x8b;
}

export function unpackGzip(path: string, bytes: Buffer): Buffer {
  if (!isGzip(bytes)) return bytes;
  try {
    return Buffer.from(gunzipSync(bytes));
  } catch (cause) {
    throw new AppError('archive-damaged', { path, detail: causeText(cause) }, { cause });
  }
}

export async function* gunzipStream(path: string, chunks: AsyncIterable<Uint8Array>) {
  const parts: Uint8Array[] = [];
  for await (const chunk of chunks) parts.push(chunk);
  yield unpackGzip(path, Buffer.concat(parts));
}
