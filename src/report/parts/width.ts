import { eastAsianWidth } from 'get-east-asian-width';

const TAKES_NO_COLUMN = /^[\p{M}\p{Cf}\p{Cc}]$/u;

/** Columns a text takes in a terminal; East Asian characters take two. */
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

/** The same for one character, remembered: texts are cut and wrapped character by character. */
export function charWidth(char: string): number {
  let width = CHAR_WIDTHS.get(char);
  if (width === undefined) CHAR_WIDTHS.set(char, (width = widthOf(char)));
  return width;
}

/** Pads with spaces on the right up to `width` columns. */
export function padEnd(text: string, width: number): string {
  return text + ' '.repeat(Math.max(0, width - widthOf(text)));
}

export function padStart(text: string, width: number): string {
  return ' '.repeat(Math.max(0, width - widthOf(text))) + text;
}

/** At most `width` columns, with `…` where something was cut. */
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

/** Marks that may not begin a line. */
const NO_START = new Set([...'，。、；：？！）》」』】,.;:?!)”’']);

/** Lines of at most `width` columns, broken at spaces or between East Asian characters. */
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

/** Words with their spaces, and East Asian characters one by one. */
function pieces(text: string): string[] {
  return (
    text.match(
      /[\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]|\s+|[^\s\u2e80-\u9fff\uac00-\ud7a3\uf900-\ufaff\uff00-\uffef]+/gu,
    ) ?? []
  );
}
