/** Marks that hold a title: a book, a law, a film. */
const OPEN = '《';
const CLOSE = '》';
const FAR = 60;

/** Does the offset of a normalised text lie between 《 and 》? */
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
 * Does the offset lie between quotation marks that both stand within the stretch of a normalised text? Just after the
 * first the second may lack: folding takes it out before a single character (“…”的).
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
