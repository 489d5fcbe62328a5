// Reads what a text says close to a place, up to a mark such as the end of the sentence.

import { SENTENCE_STOP } from '../../text/segment/abbreviations.ts';

/** The end of a sentence, or of a line, bullet or cell. */
export const SENTENCE_END = new RegExp(`${SENTENCE_STOP}|[。！？;；\\n•|]`, 'u');

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

/** Returns the words at `start..end` with what stands before and behind them, at most `reach` characters each. */
export function toldAround(text: string, start: number, end: number, reach: number, mark: RegExp): string {
  return toldBefore(text, start, reach, mark) + text.slice(start, end) + toldBehind(text, end, reach, mark);
}
