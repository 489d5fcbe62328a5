// Recognises words for a mode of the goods, which has figures of its own: "22 dB in sleep mode".
import { declareWords } from '../../claims/words/word-use.ts';
import type { WordBook } from '../../claims/words/word-book.ts';

const WORDS = declareWords('stated-measure', ({ pattern }) => ({ ofMode: pattern('of-mode') }));

/** Whether the text names a mode of the goods, or a machine beside them. */
export function namesMode(text: string, words: WordBook): boolean {
  return words.of(WORDS).ofMode.test(text);
}
