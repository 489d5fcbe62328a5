// Reads the parts of MIME documents (RFC 2045): their headers, their boundaries and their encodings.

/** Maximum number of bytes of the headers at the top; usually they are a few lines. */
const MAX_HEAD = 64 * 1024;
/** Maximum depth of nesting of parts. Mail programs nest them. */
const MAX_DEPTH = 4;

export interface Part {
  head: ReadonlyMap<string, string>;
  body: string;
  /** Offset of the body in the document. */
  at: number;
}

/** Splits a document into its headers, with small names, and its body. `from` is its offset in a larger one. */
export function partOf(text: string, from = 0): Part {
  const end = /\r?\n\r?\n/.exec(text.slice(0, MAX_HEAD));
  const head = new Map<string, string>();
  if (end === null) return { head, body: '', at: from };
  const unfolded = text.slice(0, end.index).replace(/\r?\n[ \t]+/g, ' ');
  for (const line of unfolded.split(/\r?\n/)) {
    const colon = line.indexOf(':');
    if (colon > 0) head.set(line.slice(0, colon).toLowerCase(), line.slice(colon + 1).trim());
  }
  const start = end.index + end[0].length;
  return { head, body: text.slice(start), at: from + start };
}

/** Returns the first part of a type; `cut` if the file ends inside it. */
export function partOfType(text: string, wanted: RegExp, depth = 0, offset = 0): Part | 'cut' | undefined {
  const part = partOf(text, offset);
  const type = part.head.get('content-type') ?? '';
  if (wanted.test(type)) return part;
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
    const inner = part.body.slice(line + 1, next < 0 ? undefined : next);
    const found = partOfType(inner, wanted, depth + 1, part.at + line + 1);
    if (found !== undefined) return next < 0 ? 'cut' : found;
    start = after(next, 1);
  }
  return undefined;
}

const after = (at: number, length: number) => (at < 0 ? at : at + length);

/** Returns a parameter of a header: "boundary" of `multipart/related; boundary="x"` → `x`. */
export function parameter(header = '', name: string): string | undefined {
  const found = new RegExp(`;\\s*${name}\\s*=\\s*(?:"([^"]*)"|([^\\s;]+))`, 'i').exec(header);
  return found?.[1] ?? found?.[2];
}

/** Returns true if the body stands in the document as it is. */
export const isUncoded = ({ head }: Part): boolean =>
  /^(?:7bit|8bit|binary)?$/i.test(head.get('content-transfer-encoding') ?? '');

/** Decodes the body of a part; undefined if its transfer encoding is broken. */
export function unwrapped({ head, body }: Part): Buffer | undefined {
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
