// Reads what a text says close to a place, up to a mark such as the end of the sentence.

/** The end of a sentence, or of a line, bullet or cell. */
export const SENTENCE_END = /[.!?](?=\s)|[。！？;；\n•|]/u;

/** Returns what stands before `start`, at most `reach` characters, behind the last mark. */
export function toldBefore(text: string, start: number, reach: number, mark: RegExp): string {
  return (
    text
      .slice(Math.max(0, start - reach), start)
      .split(mark)
      .at(-1) ?? ''
  );
}

/** Returns what stands behind `end`, at most `reach` characters, before the first mark. */
export function toldBehind(text: string, end: number, reach: number, mark: RegExp): string {
  return text.slice(end, end + reach).split(mark, 1)[0] ?? '';
}
