// Recognises reference amounts, which are no measures: the 100 g in "6 g per 100 g".
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

const WORDS = declareWords('basis', ({ source }) => ({
  per: anyCase(`(?:\\b${source('per')}\\s|\\/|${source('per-unspaced')})$`),
}));
/** How many characters before the amount the word "per" may begin. */
const BEFORE = 5;

/** Whether the measure is a reference amount for another figure, as in "per 100 g". */
export function isBasis(text: string, { dimension, start }: FoundQuantity, words: WordBook): boolean {
  if (dimension !== 'mass' && dimension !== 'volume') return false;
  return words.of(WORDS).per.test(text.slice(Math.max(0, start - BEFORE), start));
}
