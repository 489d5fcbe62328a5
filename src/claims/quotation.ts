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
