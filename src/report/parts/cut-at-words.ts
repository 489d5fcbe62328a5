// Cuts quoted texts to a width, between words.
import { charWidth, widthOf } from './width.ts';

/** Maximum number of characters that a cut moves to a word's border. A longer word is cut where it stands. */
const LONGEST_WORD = 16;
/** Characters on each side of a cut that are read. */
const AROUND = 40;

let segmenter: Intl.Segmenter | undefined;

/** Returns the span of the word around an offset; undefined where a border stands there already. */
function wordAround(text: string, at: number): { start: number; end: number } | undefined {
  if (at <= 0 || at >= text.length) return undefined;
  segmenter ??= new Intl.Segmenter('zh', { granularity: 'word' });
  const from = Math.max(0, at - AROUND);
  const word = segmenter.segment(text.slice(from, at + AROUND)).containing(at - from);
  if (word === undefined || from + word.index === at) return undefined;
  const start = from + word.index;
  return { start, end: start + word.segment.length };
}

/** Cuts a text to `width` columns, with `…` behind its last whole word. */
export function cutAtWord(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  let end = 0;
  let used = 1;
  for (const char of text) {
    used += charWidth(char);
    if (used > width) break;
    end += char.length;
  }
  const word = wordAround(text, end);
  const isNear = word !== undefined && word.start > 0 && end - word.start <= LONGEST_WORD;
  return `${text.slice(0, isNear ? word.start : end).trimEnd()}…`;
}

/** Cuts the start of a text, so that `…` and whole words of `width` columns are left. */
export function cutStartAtWord(text: string, width: number): string {
  if (widthOf(text) <= width) return text;
  if (width < 1) return '';
  let start = text.length;
  let used = 1;
  for (const char of [...text].reverse()) {
    used += charWidth(char);
    if (used > width) break;
    start -= char.length;
  }
  const word = wordAround(text, start);
  const isNear = word !== undefined && word.end < text.length && word.end - start <= LONGEST_WORD;
  return `…${text.slice(isNear ? word.end : start).trimStart()}`;
}
