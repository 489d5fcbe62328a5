// Reads mail messages (`.eml`, RFC 5322): drafts that were sent by mail.
import { AppError } from '../../model/error/app-error.ts';
import { messagePart } from '../../model/error/message-part.ts';
import { isUncoded, parameter, partOf, partOfType, unwrapped, type Part } from './mime-parts.ts';

/** The text of a message, not yet decoded. */
export interface MailBody {
  /** The whole message if its text stands there as it is, else the text alone. */
  bytes: Buffer;
  isWhole: boolean;
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
  const isWhole = part !== undefined && isUncoded(part);
  const bytes = isWhole ? file : part && unwrapped(part);
  if (part === undefined || bytes === undefined)
    throw new AppError('input-unreadable', { path, detail: messagePart('mailNoText') });
  const charset = parameter(part.head.get('content-type'), 'charset');
  return { bytes, isWhole, isPlain: part.isPlain, ...(charset && { charset }) };
}

/** Returns a text with the lines blanked of the message that it answers. */
export const withoutQuotes = (text: string): string => text.replace(QUOTED, blank);

/**
 * Returns a whole message with all but its text blanked: headers, other parts, quoted lines. Lines and columns
 * stay.
 */
export function withoutFrame(message: string): string {
  const part = textPart(message);
  if (part === undefined) return message;
  const { at, body, isPlain } = part;
  const after = message.slice(at + body.length);
  return blank(message.slice(0, at)) + (isPlain ? withoutQuotes(body) : body) + blank(after);
}

const blank = (text: string): string => text.replace(/[^\r\n]/g, ' ');

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
