// Reads measures whose number is written as a word: "twelve volts", "half-inch", "fünfjährige Garantie".
import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import type { WordBook } from '../words/word-book.ts';
import { spelledNumbers } from './numbers-in-words.ts';

/** The value of an article. It is a number only before years, as in German "ein Jahr". */
const ARTICLE = 1;
/** How many characters after the number are read for its unit. */
const LONGEST_UNIT = 40;

/**
 * Returns the measures whose number is a word. Counts are skipped; the relations that count read them.
 */
export function spelledMeasures(text: string, lang: string | undefined, words: WordBook): FoundQuantity[] {
  return spelledNumbers(text, words).flatMap(({ value, start, unit }): FoundQuantity[] => {
    const figure = `${value} `;
    const [found] = findQuantities(figure + text.slice(unit, unit + LONGEST_UNIT), { lang });
    if (found === undefined || found.start !== 0 || found.dimension === 'count') return [];
    if (value === ARTICLE && found.unit !== 'year') return [];
    return [{ ...found, start, end: found.end - figure.length + unit }];
  });
}
