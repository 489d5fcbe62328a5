// Tells what a label counts: 插孔 of 插孔数.
import type { WordBook } from '../../claims/words/word-book.ts';
import { declareWords } from '../../claims/words/word-use.ts';

const WORDS = declareWords('counted-label', ({ source }) => ({
  /** The end of a label that asks for the number. */
  number: new RegExp(`${source('number-behind')}$`, 'u'),
}));

/** Returns the name of a label without the word for a number at its end. */
export function nounOf(label: string, words: WordBook): string {
  return label.trim().replace(words.of(WORDS).number, '');
}
