// Splits texts with terms of sale into sentences, list items and lines.

import { allMatches } from '../match/all-matches.ts';

const ENDS = /[.!?。！？；;•·|✓✔\n]+/gu;
const LONGEST = 400;
/** Least length of a word that is no abbreviation. */
const LONG_WORD = 5;

/** Returns start and end of each sentence, list item or line; `breaks` are offsets where a line ends. */
export function splitSentences(text: string, breaks: readonly number[] = []): [number, number][] {
  const found: [number, number][] = [];
  let start = 0;
  const close = (end: number) => {
    const from = start + (text.slice(start, end).length - text.slice(start, end).trimStart().length);
    const until = start + text.slice(start, end).trimEnd().length;
    if (until - from > 1) found.push([from, Math.min(until, from + LONGEST)]);
    start = end;
  };
  const borders = [...breaks];
  for (const { 0: mark, index } of allMatches(text, ENDS))
    if (endsThere(text, index, mark)) borders.push(index + mark.length);
  for (const border of borders.sort((a, b) => a - b)) if (border > start) close(border);
  close(text.length);
  return found;
}

/**
 * Whether a mark ends a sentence. A point does before a space, but not in “3.5”, “zzgl. Versand” or “12.
 * Mai”.
 */
function endsThere(text: string, at: number, mark: string): boolean {
  if (mark[0] !== '.') return mark !== ';' || /\s/.test(text[at + 1] ?? ' ');
  if (mark.length > 1) return true;
  if (!/\s/.test(text[at + 1] ?? ' ')) return false;
  let from = at;
  while (from > 0 && at - from <= LONG_WORD && /[\p{L}\p{N}]/u.test(text[from - 1]!)) from--;
  const before = text.slice(from, at);
  if (before.length <= 2) return false;
  return before.length >= LONG_WORD || !/[^aeiouyäöüáéíóú]{2}$/i.test(before);
}
