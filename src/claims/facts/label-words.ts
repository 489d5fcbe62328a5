// Compares a label with a clause by the words they share: "Battery capacity", "the battery lasts …".

import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { areAlike } from '../../text/match/similar-names.ts';
import { allMatches } from '../../text/match/all-matches.ts';

/** Words of labels that identify no property, such as "product". */
const WORDS = declareWords('label-words', ({ list }) => ({ generic: new Set(list('generic')) }));
const WORD = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}ー]+|[\p{L}]+/gu;
const UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;

/**
 * Returns the words of a label or clause: words of three letters and more, pairs of Chinese characters.
 */
export function labelWords(text: string, book: WordBook): string[] {
  const { generic } = book.of(WORDS);
  const words: string[] = [];
  for (const [run] of allMatches(text.normalize('NFKC').toLowerCase(), WORD)) {
    if (!UNSPACED.test(run)) {
      if (run.length >= 3 && !generic.has(run)) words.push(run);
    } else {
      for (let at = 0; at + 2 <= run.length; at += 1) {
        const pair = run.slice(at, at + 2);
        if (!generic.has(pair)) words.push(pair);
      }
    }
  }
  return words;
}

/** Counts the words of the label that the clause contains. */
export function sharedWords(label: readonly string[], clause: readonly string[]): number {
  return label.filter((word) => clause.some((other) => areAlike(word, other))).length;
}
