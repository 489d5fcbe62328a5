// Recognises amounts that are conditions of other figures, and no measures: the 100 g in "6 g per 100 g".
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

const WORDS = declareWords('basis', ({ source }) => ({
  per: anyCase(`(?:\\b${source('per')}\\s|\\/|${source('per-unspaced')})$`),
  behind: anyCase(`^ ?${source('costs')}`),
  at: anyCase(`\\d ?\\p{L}{1,4} ?${source('at')} ?$`),
}));
/** How many characters before the amount the word "per" may begin, and the figure before "at". */
const BEFORE = 5;
const BEFORE_AT = 14;
const BEHIND = 12;
const CONDITIONS: ReadonlySet<string> = new Set(['voltage', 'current']);

/** Whether the measure is one for which another figure holds, as in "per 100 g" and "6,100 mAh at 5 V". */
export function isBasis(text: string, { dimension, start, end }: FoundQuantity, words: WordBook): boolean {
  if (CONDITIONS.has(dimension))
    return words.of(WORDS).at.test(text.slice(Math.max(0, start - BEFORE_AT), start));
  if (dimension !== 'mass' && dimension !== 'volume') return false;
  const { per, behind } = words.of(WORDS);
  return (
    per.test(text.slice(Math.max(0, start - BEFORE), start)) || behind.test(text.slice(end, end + BEHIND))
  );
}
