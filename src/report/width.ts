import stringWidth from 'string-width';

/** Columns a text takes in a terminal; East Asian characters take two. */
export function widthOf(text: string): number {
  return isAscii(text) ? text.length : stringWidth(text);
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
    used += widthOf(char);
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
    const size = widthOf(piece);
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

function isAscii(text: string): boolean {
  for (let i = 0; i < text.length; i += 1) {
    const code = text.charCodeAt(i);
    if (code < 0x20 || code > 0x7e) return false;
  }
  return true;
}
