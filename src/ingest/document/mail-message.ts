// Reads mail messages (`.eml`, RFC 5322): drafts that were sent by mail.
import { AppError } from '../../model/error/app-error.ts';
import { messagePart } from '../../model/error/message-part.ts';
import { parameter, partOf, partOfType, unwrapped, type Part } from './mime-parts.ts';

/** The text of a message, not yet decoded. */
export interface MailBody {
  bytes: Buffer;
  charset?: string;
  isPlain: boolean;
}

const NAME = /\.eml(?:\.gz)?$/i;
const PLAIN = /^text\/plain\b/i;
const HTML = /^text\/html\b/i;
/** Lines of the message that is answered: “> Is it waterproof?”. They are the words of another. */
const QUOTED = /^[ \t]*>.*$/gm;

/** Returns the body of a message: its plain part, else its HTML part; undefined for other files. */
export function mailBody(path: string, file: Buffer): MailBody | undefined {
  if (!NAME.test(path)) return undefined;
  const part = textPart(file.toString('latin1'));
  const bytes = part && unwrapped(part);
  if (part === undefined || bytes === undefined)
    throw new AppError('input-unreadable', { path, detail: messagePart('mailNoText') });
  const charset = parameter(part.head.get('content-type'), 'charset');
  return { bytes, isPlain: part.isPlain, ...(charset && { charset }) };
}

/** Returns the text without the lines of the message that it answers. */
export const withoutQuotes = (text: string): string => text.replace(QUOTED, '');

function textPart(message: string): (Part & { isPlain: boolean }) | undefined {
  const whole = partOf(message);
  if (whole.head.size === 0) return undefined;
  // Without a type a message is plain text.
  if (!whole.head.has('content-type')) return { ...whole, isPlain: true };
  const plain = partOfType(message, PLAIN);
  if (plain !== undefined && plain !== 'cut') return { ...plain, isPlain: true };
  const html = partOfType(message, HTML);
  return html === undefined || html === 'cut' ? undefined : { ...html, isPlain: false };
}
