/** Marks that hold a title: a book, a law, a film. */
const OPEN = '《';
const CLOSE = '》';
const FAR = 60;

/** Does the offset of a normalised text lie between 《 and 》? */
export function isInsideTitleMarks(text: string, offset: number): boolean {
  const open = text.lastIndexOf(OPEN, offset);
  if (open < 0 || offset - open > FAR) return false;
  const close = text.indexOf(CLOSE, open);
  return close > offset;
}
