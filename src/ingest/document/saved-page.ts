/** Reads MHTML files (RFC 2557): pages that a browser saved in one file with their pictures. */
import { AppError } from '../../model/error/app-error.ts';
import { said } from '../../model/error/said.ts';

/** The HTML page in such a file. */
export interface SavedPage {
  bytes: Buffer;
  charset?: string;
  /** Address that it was saved from. */
  url?: string;
}

const NAME = /\.mht(?:ml)?(?:\.gz)?$/i;
/** Maximum number of bytes of the headers at the top; usually they are a few lines. */
const MAX_HEAD = 64 * 1024;
const FIRST_LOOK = 2048;
const WRAPPED = /^content-type:\s*(?:multipart\/related|multipart\/mixed|text\/html)\b/im;
const VERSION = /^mime-version:\s*1/im;
/** Maximum depth of nesting of parts. Mail programs nest them. */
const MAX_DEPTH = 4;

/** Returns the page of an MHTML file; undefined for other files. */
export function savedPage(path: string, bytes: Buffer): SavedPage | undefined {
  if (!beginsAsSaved(bytes)) {
    if (!NAME.test(path) || /^(?:\xef\xbb\xbf)?\s*</.test(bytes.toString('latin1', 0, 64))) return undefined;
    throw new AppError('input-unreadable', { path, detail: said('savedPageOther') });
  }
  const text = bytes.toString('latin1');
  const part = pageIn(text, 0);
  if (part === undefined) throw new AppError('input-unreadable', { path, detail: said('savedPageNone') });
  const page = part === 'cut' ? undefined : unwrapped(part);
  if (part === 'cut' || page === undefined)
    throw new AppError('input-unreadable', { path, detail: said('savedPageCut') });
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

interface Part {
  head: ReadonlyMap<string, string>;
  body: string;
}

function partOf(text: string): Part {
  const end = /\r?\n\r?\n/.exec(text.slice(0, MAX_HEAD));
  const head = new Map<string, string>();
  if (end === null) return { head, body: '' };
  const unfolded = text.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
  for (const line of unfolded.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) head.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  return { head, body: text.slice(end.index + end[0].length) };
}

/** Returns the first part that is a page; `cut` if the file ends inside it. */
function pageIn(text: string, depth: number): Part | 'cut' | undefined {
  const part = partOf(text);
  const type = part.head.get('content-type') ?? '';
  if (/^(?:text\/html|application\/xhtml\+xml)\b/i.test(type)) return part;
  const boundary = parameter(type, 'boundary');
  if (!/^multipart\//i.test(type) || boundary === undefined || depth === MAX_DEPTH) return undefined;
  const mark = `--${boundary}`;
  let start = part.body.startsWith(mark) ? 0 : after(part.body.indexOf(`\n${mark}`), 1);
  while (start >= 0) {
    const from = start + mark.length;
    if (part.body.startsWith('--', from)) return undefined;
    const line = part.body.indexOf('\n', from);
    if (line < 0) return undefined;
    // The line break before a boundary belongs to the boundary.
    const next = part.body.indexOf(`\n${mark}`, line);
    const found = pageIn(part.body.slice(line + 1, next < 0 ? undefined : next), depth + 1);
    if (found !== undefined) return next < 0 ? 'cut' : found;
    start = after(next, 1);
  }
  return undefined;
}

const after = (at: number, length: number) => (at < 0 ? at : at + length);

/** Returns a parameter of a header: "boundary" of `multipart/related; boundary="x"` → `x`. */
function parameter(header = '', name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header);
  return found?.[1] ?? found?.[2];
}

/** Decodes the body of a part; undefined if its transfer encoding is broken. */
function unwrapped({ head, body }: Part): Buffer | undefined {
  const coding = head.get('content-transfer-encoding')?.toLowerCase();
  if (coding === 'quoted-printable') return unquoted(body);
  if (coding !== 'base64') return Buffer.from(body, 'latin1');
  const packed = body.replace(/\s+/g, '');
  return /^[A-Za-z0-9+/]*={0,2}$/.test(packed) ? Buffer.from(packed, 'base64') : undefined;
}

/** Decodes quoted-printable: `=E8=86=9D` is three bytes, and `=` at a line's end joins it to the next. */
function unquoted(text: string): Buffer {
  const bytes = Buffer.allocUnsafe(text.length);
  const lineEnd = /[ \t]*(?:\r?\n|$)/y;
  let length = 0;
  for (let at = 0; at < text.length;) {
    const sign = text.indexOf('=', at);
    const end = sign < 0 ? text.length : sign;
    length += bytes.write(text.slice(at, end), length, 'latin1');
    if (sign < 0) break;
    const pair = text.slice(sign + 1, sign + 3);
    lineEnd.lastIndex = sign + 1;
    if (/^[0-9a-f]{2}$/i.test(pair)) {
      bytes[length++] = Number.parseInt(pair, 16);
      at = sign + 3;
    } else if (lineEnd.test(text)) at = lineEnd.lastIndex;
    else {
      bytes[length++] = 0x3d;
      at = sign + 1;
    }
  }
  return bytes.subarray(0, length);
}
