import { AppError } from '../../model/error/app-error.ts';
import { decodePage, type CharsetHints } from '../charset/decode-page.ts';
import { refuseBinary } from '../bytes/refuse-binary.ts';
import { unpackGzip } from '../bytes/unpack.ts';

export interface PageText {
  text: string;
  encoding: string;
  mixedEncoding?: true;
}

const UTF16_START = /^(?:\xff\xfe|\xfe\xff|<\0[^\0]\0|\0<\0[^\0])/;

/** The text of a page from its bytes as they were stored or sent, content coding undone. */
export async function pageFromBytes(
  path: string,
  stored: Buffer,
  maxBytes: number,
  hints: CharsetHints = {},
): Promise<PageText> {
  const bytes = await unpackGzip(path, stored, maxBytes);
  if (!UTF16_START.test(bytes.toString('latin1', 0, 4))) refuseBinary(path, bytes);
  const { text, encoding, mixed } = await decodePage(bytes, hints);
  if (!/\S/.test(text)) throw new AppError('input-empty', { path });
  return mixed ? { text, encoding, mixedEncoding: true } : { text, encoding };
}
