// The amount that another figure is told of: the 100 g in "6 g per 100 g".
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import type { WordBook } from '../words/word-book.ts';
import { wordedBy } from '../words/worded.ts';

const WORDS = wordedBy('basis', ({ source }) => ({
  per: new RegExp(`(?:\\b${source('per')}\\s|\\/|${source('per-unspaced')})$`, 'iu'),
}));
/** How far before the amount the word may begin. */
const BEFORE = 5;

/** Is the measure an amount that something else is told of? */
export function isBasis(text: string, { dimension, start }: FoundQuantity, words: WordBook): boolean {
  if (dimension !== 'mass' && dimension !== 'volume') return false;
  return words.of(WORDS).per.test(text.slice(Math.max(0, start - BEFORE), start));
}
