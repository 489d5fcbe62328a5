// Turns the bytes of a page into text.
import { AppError } from '../../model/error/app-error.ts';
import { decodePage, type CharsetHints } from '../charset/decode-page.ts';
import { utf16Of } from '../charset/utf16-of.ts';
import { refuseBinary } from '../bytes/refuse-binary.ts';
import { unpackGzip } from '../bytes/unpack.ts';
import { mailBody, withoutFrame, withoutQuotes, type MailBody } from './mail-message.ts';
import { savedPage } from './saved-page.ts';

export interface PageText {
  text: string;
  encoding: string;
  mixedEncoding?: true;
  /** The file's own text, where `text` has what is not the draft's blanked: the headers of a mail. */
  original?: string;
  /** Set if the page was in an MHTML file; `url` is the address it was saved from. */
  saved?: { url?: string };
}

/** Returns the text of a page: unpacks it, takes it out of an MHTML file or a message, and decodes it. */
export async function pageFromBytes(
  path: string,
  stored: Buffer,
  maxBytes: number,
  hints: CharsetHints = {},
): Promise<PageText> {
  const file = await unpackGzip(path, stored, maxBytes);
  const mail = mailBody(path, file);
  const saved = mail === undefined ? savedPage(path, file) : undefined;
  const { bytes, charset } = mail ?? saved ?? { bytes: file };
  if (utf16Of(bytes) === undefined) refuseBinary(path, bytes);
  const decoded = await decodePage(bytes, charset === undefined ? hints : { charset });
  const { encoding, mixed } = decoded;
  const text = mail === undefined ? decoded.text : textOfMail(mail, decoded.text);
  if (!/\S/.test(text)) throw new AppError('input-empty', { path });
  return {
    text,
    encoding,
    ...(mixed && { mixedEncoding: true }),
    ...(mail?.isWhole === true && { original: decoded.text }),
    ...(saved && { saved: saved.url === undefined ? {} : { url: saved.url } }),
  };
}

function textOfMail({ isWhole, isPlain }: MailBody, text: string): string {
  if (isWhole) return withoutFrame(text);
  return isPlain ? withoutQuotes(text) : text;
}
