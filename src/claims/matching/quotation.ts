// Decides whether an offset lies inside title marks (《…》) or quotation marks.

/** Marks around the title of a book, a law or a film. */
const OPEN = '《';
const CLOSE = '》';
const FAR = 60;

/** Whether the offset of a normalised text lies between 《 and 》. */
export function isInsideTitleMarks(text: string, offset: number): boolean {
  for (let at = offset; at >= 0 && offset - at <= FAR; at -= 1) {
    const char = text[at];
    if (char === CLOSE) return false;
    if (char === OPEN) {
      const close = text.slice(offset, offset + FAR).indexOf(CLOSE);
      return close > 0;
    }
  }
  return false;
}

const QUOTE = '"';
const CORNERS = ['「」', '『』'] as const;

/**
 * Whether the offset lies between quotation marks within the span `from..to`. Right after an opening mark
 * the closing one may be missing, because folding removes it before a single character (“…”的).
 */
export function isBetweenQuotes(
  text: string,
  offset: number,
  [from, to]: readonly [number, number],
): boolean {
  const before = text.slice(from, offset);
  const after = text.slice(offset, to);
  const isOpen = before.split(QUOTE).length % 2 === 0;
  if (isOpen && (before.endsWith(QUOTE) || after.includes(QUOTE))) return true;
  return CORNERS.some(
    ([open = '', close = '']) =>
      before.lastIndexOf(open) > before.lastIndexOf(close) && after.includes(close),
  );
}
