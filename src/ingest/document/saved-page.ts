/** Reads MHTML files (RFC 2557): pages that a browser saved in one file with their pictures. */
import { AppError } from '../../model/error/app-error.ts';
import { messagePart } from '../../model/error/message-part.ts';
import { parameter, partOf, partOfType, unwrapped } from './mime-parts.ts';

/** The HTML page in such a file. */
export interface SavedPage {
  bytes: Buffer;
  charset?: string;
  /** Address that it was saved from. */
  url?: string;
}

const NAME = /\.mht(?:ml)?(?:\.gz)?$/i;
const FIRST_LOOK = 2048;
const WRAPPED = /^content-type:\s*(?:multipart\/related|multipart\/mixed|text\/html)\b/im;
const VERSION = /^mime-version:\s*1/im;
const PAGE = /^(?:text\/html|application\/xhtml\+xml)\b/i;

/** Returns the page of an MHTML file; undefined for other files. */
export function savedPage(path: string, bytes: Buffer): SavedPage | undefined {
  if (!beginsAsSaved(bytes)) {
    if (!NAME.test(path) || /^(?:\xef\xbb\xbf)?\s*</.test(bytes.toString('latin1', 0, 64))) return undefined;
    throw new AppError('input-unreadable', { path, detail: messagePart('savedPageOther') });
  }
  const text = bytes.toString('latin1');
  const part = partOfType(text, PAGE);
  if (part === undefined)
    throw new AppError('input-unreadable', { path, detail: messagePart('savedPageNone') });
  const page = part === 'cut' ? undefined : unwrapped(part);
  if (part === 'cut' || page === undefined)
    throw new AppError('input-unreadable', { path, detail: messagePart('savedPageCut') });
  const whole = partOf(text);
  const url = [part.head.get('content-location'), whole.head.get('snapshot-content-location')].find(
    (one) => one !== undefined && /^https?:\/\/\S+$/i.test(one),
  );
  const charset = parameter(part.head.get('content-type'), 'charset');
  return { bytes: page, ...(charset && { charset }), ...(url && { url }) };
}

function beginsAsSaved(bytes: Buffer): boolean {
  const start = bytes.toString('latin1', 0, FIRST_LOOK);
  if (!/^[a-z-]{2,40}:/i.test(start)) return false;
  const [head = ''] = start.split(/\r?\n\r?\n/, 1);
  return VERSION.test(head) && WRAPPED.test(head);
}
