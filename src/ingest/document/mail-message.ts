// Reads mail messages (`.eml`, RFC 5322): drafts that were sent by mail.
import { AppError } from '../../model/error/app-error.ts';
import { messagePart } from '../../model/error/message-part.ts';
import { decodePage } from '../charset/decode-page.ts';
import { parameter, partOf, partOfType, unwrapped, type Part } from './mime-parts.ts';

const NAME = /\.eml(?:\.gz)?$/i;
const PLAIN = /^text\/plain\b/i;
const HTML = /^text\/html\b/i;
/** Lines of the message that is answered: “> Is it waterproof?”. They are the words of another. */
const QUOTED = /^[ \t]*>.*$/gm;

/** Returns the text of a message: its plain part, else its HTML part; undefined for other files. */
export async function mailText(
  path: string,
  bytes: Buffer,
): Promise<{ text: string; encoding: string } | undefined> {
  if (!NAME.test(path)) return undefined;
  const message = bytes.toString('latin1');
  const part = textPart(message);
  const body = part === 'cut' || part === undefined ? undefined : unwrapped(part);
  if (part === 'cut' || part === undefined || body === undefined)
    throw new AppError('input-unreadable', { path, detail: messagePart('mailNoText') });
  const charset = parameter(part.head.get('content-type'), 'charset');
  const { text, encoding } = await decodePage(body, charset === undefined ? {} : { charset });
  return { text: part.isHtml ? text : text.replace(QUOTED, ''), encoding };
}

function textPart(message: string): (Part & { isHtml: boolean }) | 'cut' | undefined {
  const whole = partOf(message);
  if (whole.head.size === 0) return undefined;
  // Without a type a message is plain text.
  if (!whole.head.has('content-type')) return { ...whole, isHtml: false };
  const plain = partOfType(message, PLAIN);
  if (plain !== undefined && plain !== 'cut') return { ...plain, isHtml: false };
  const html = partOfType(message, HTML);
  return html === undefined || html === 'cut' ? (html ?? plain) : { ...html, isHtml: true };
}
