import type { Rewriting } from '../../model/rule/rewriting.ts';

/** A stretch of a text. */
export interface Stretch {
  start: number;
  end: number;
}

/** A clause with the marks and spaces on both sides of it. */
export interface Clause extends Stretch {
  /** A clause of the same sentence stands before it. */
  follows: boolean;
  /** The mark after it ends the sentence, or there is none. */
  last: boolean;
}

/** The sentence that holds the words, with its mark. */
export function sentenceAround(text: string, words: Stretch, how: Rewriting): Stretch {
  const { start, end } = clauseAround(text, words, { ...how, ends: how.stops }, false);
  return { start, end: Math.min(text.length, end + 1) };
}

/** The clause that holds the words; in a title a space ends one too. A point between digits ends none: "2.5 l". */
export function clauseAround(
  text: string,
  { start, end }: Stretch,
  { ends, stops }: Rewriting,
  isTitle: boolean,
): Clause {
  const isEnd = (at: number) => {
    const char = text[at] as string;
    if (isTitle && /\s/.test(char)) return true;
    if (char === '.' && text[at + 1] === '.') return true;
    if (!ends.includes(char)) return false;
    // "10, 20, even 100".
    if (char === ',' && /\d$/.test(text.slice(0, at)) && /^,\s?\d/.test(text.slice(at, at + 3))) return false;
    return !(/[.,]/.test(char) && /[\p{L}\d]/u.test(text[at + 1] ?? ' '));
  };
  let from = start;
  while (from > 0 && !isEnd(from - 1)) from -= 1;
  let to = end;
  while (to < text.length && !isEnd(to)) to += 1;
  const before = text.slice(0, from).trimEnd().at(-1);
  return {
    start: from,
    end: to,
    follows: before !== undefined && !stops.includes(before),
    last: to >= text.length || stops.includes(text[to] as string),
  };
}
