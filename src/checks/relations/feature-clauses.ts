// Finds the clauses that name a feature: "dishwasher safe", 无线充电.
import { labelWords, sharedWords } from '../../claims/facts/label-words.ts';
import { clauseAround } from '../../claims/facts/mentions.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { DENIED_IN_TEXT } from './denied-in-text-words.ts';

/** Shortest name of a feature, in characters: 防水, "HEPA". */
const SHORTEST = { unspaced: 2, spaced: 4 };
export const UNSPACED = /[\p{Script=Han}\p{Script=Katakana}]/u;
/** Figures with their units, which stand inside a name: 内置8000mAh电池. */
const FIGURES = /[\d.]+ ?[a-z%℃]*/giu;

/** Whether the words are long enough to be looked for. */
export function isNameOfFeature(name: string): boolean {
  return name.length >= (UNSPACED.test(name) ? SHORTEST.unspaced : SHORTEST.spaced);
}

/** Yields the clauses of a text that have all words of a feature, as spans. */
export function* clausesNaming(
  name: string,
  text: string,
  words: WordBook,
): Generator<[start: number, end: number]> {
  const isUnspaced = UNSPACED.test(name);
  const first = isUnspaced ? name.slice(0, SHORTEST.unspaced) : (name.split(' ')[0] ?? name);
  const names = isUnspaced ? [] : labelWords(name, words);
  for (const [start, end] of clausesWith(first, text)) {
    const clause = text.slice(start, end);
    const isWhole = isUnspaced
      ? clause.includes(name) || clause.replace(FIGURES, '').includes(name)
      : names.length > 0 && sharedWords(names, labelWords(clause, words)) === names.length;
    if (isWhole) yield [start, end];
  }
}

/** Yields the clauses that contain the word, as spans. */
function* clausesWith(word: string, text: string): Generator<[start: number, end: number]> {
  const [sought, within] = [word.toLowerCase(), text.toLowerCase()];
  for (let at = within.indexOf(sought); at >= 0;) {
    const clause = clauseAround(text, at, at + sought.length);
    yield clause;
    at = within.indexOf(sought, clause[1]);
  }
}

/** Whether the clause is the name alone, or has words that say the thing is there: "with a heat pump", 内置音箱. */
export function isSaidToBeThere(name: string, clause: string, words: WordBook): boolean {
  const { before, behind } = words.of(DENIED_IN_TEXT);
  const at = clause.toLowerCase().indexOf(name.toLowerCase());
  if (at < 0) return false;
  const [left, right] = [clause.slice(0, at), clause.slice(at + name.length)];
  return (left + right).trim() === '' || before.test(left) || behind.test(right);
}
