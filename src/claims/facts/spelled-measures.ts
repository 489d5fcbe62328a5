// Measures whose number is written out: "twelve volts", "half-inch", "fünfjährige Garantie".
import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import type { WordBook } from '../words/word-book.ts';
import { spelledNumbers } from './numbers-in-words.ts';

/** An article is the word for one: only of years is it a number. */
const ARTICLE = 1;
/** As much as a unit with its neighbours takes. */
const LONGEST_UNIT = 40;

/** Measures of the text whose number is a word; what is counted is told by the relations that count. */
export function spelledMeasures(text: string, lang: string | undefined, words: WordBook): FoundQuantity[] {
  return spelledNumbers(text, words).flatMap(({ value, start, unit }): FoundQuantity[] => {
    const figure = `${value} `;
    const [found] = findQuantities(figure + text.slice(unit, unit + LONGEST_UNIT), { lang });
    if (found === undefined || found.start !== 0 || found.dimension === 'count') return [];
    if (value === ARTICLE && found.unit !== 'year') return [];
    return [{ ...found, start, end: found.end - figure.length + unit }];
  });
}
