// Widths of texts in a terminal.
import { eastAsianWidth } from 'get-east-asian-width';

const TAKES_NO_COLUMN = /^[\p{M}\p{Cf}\p{Cc}]$/u;

/** Returns the number of terminal columns of a text. East Asian characters take two. */
export function widthOf(text: string): number {
  let width = 0;
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code >= 0x20 && code <= 0x7e) width += 1;
    else if (code >= 0x4e00 && code <= 0x9fff) width += 2;
    else {
      const point = text.codePointAt(i) as number;
      if (point > 0xffff) i += 1;
      if (!TAKES_NO_COLUMN.test(String.fromCodePoint(point))) width += eastAsianWidth(point);
    }
  }
  return width;
}

const CHAR_WIDTHS = new Map<string, number>();

/** The same for one character, cached: texts are cut and wrapped one character at a time. */
export function charWidth(char: string): number {
  let width = CHAR_WIDTHS.get(char);
  if (width === undefined) CHAR_WIDTHS.set(char, (width = widthOf(char)));
  return width;
}

/** Pads a text with spaces on the right, up to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/** Cuts a text to `width` columns, with `…` at the end. */
export function truncate(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let taken = '';
  let used = 0;
  for (const char of text) {
    used += charWidth(char);
    if (used > width - 1) break;
    taken += char;
  }
  return `${taken}…`;
}

/** Marks that must not begin a line. */
const NO_START = new Set([...'，。、；：？！）》」』】,.;:?!)”’']);

/** Wraps a text into lines of at most `width` columns, at spaces or between East Asian characters. */
export function wrap(text: string, width: number): string[] {
  const lines: string[] = [];
  let line = '';
  let used = 0;
  for (const piece of pieces(text)) {
    const size = piece.length === 1 ? charWidth(piece) : widthOf(piece);
    if (used + size > width && line !== '' && !NO_START.has(piece)) {
      lines.push(line.trimEnd());
      line = '';
      used = 0;
      if (piece.trim() === '') continue;
    }
    line += piece;
    used += size;
  }
  if (line.trim() !== '' || lines.length === 0) lines.push(line.trimEnd());
  return lines;
}

/** Splits a text where lines may break: into words, spaces and single East Asian characters. */
function pieces(text: string): string[] {
  return (
    text.match(
      /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]|\s+|[^\s\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]+/gu,
    ) ?? []
  );
}
