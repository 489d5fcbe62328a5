// Reads the quantities of blocks and sentences, in figures ("500 ml") and in words ("twelve volts").

import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import type { ScannedListing } from '../listing/scanned-listing.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';
import { withSums } from '../../quantity/measure/with-sums.ts';
import { spelledMeasures } from './spelled-measures.ts';
import type { ScannedSentence } from '../statements/scanned-sentence.ts';

const LONGEST = 4000;
const WORDS = declareWords('numerals', ({ source }) => ({
  numeral: new RegExp(`\\d|${source('numeral')}`, 'u'),
}));
/**
 * Latin text, where numbers may be words. Other scripts write them as characters, which are read as
 * figures.
 */
const LATIN = /\p{Script=Latin}{3}/u;
const NONE: readonly FoundQuantity[] = [];

/** Whether the text has a numeral; without one it has no measure in figures. */
export function hasNumeral(text: string, words: WordBook): boolean {
  return words.of(WORDS).numeral.test(text);
}

/** Returns the quantities of a block. They are cached with its sentences. */
export function measuresOf(scanned: ScannedListing, block: number): readonly FoundQuantity[] {
  const { parts = [], lang } = scanned.blocks[block] ?? {};
  const text = scanned.listing.blocks[block]?.text ?? '';
  if (text.length > LONGEST) return NONE;
  const [first] = parts;
  if (first === undefined) return readMeasures(text, lang, scanned.words);
  if (parts.length === 1) return measuresIn(first.text, scanned.words);
  return parts.flatMap(({ text: sentence, start }) =>
    measuresIn(sentence, scanned.words).map((one) => ({
      ...one,
      start: one.start + start,
      end: one.end + start,
    })),
  );
}

/** Returns the quantities of a sentence, or of a text that was not split. */
export function measuresIn(text: ScannedSentence, words: WordBook): readonly FoundQuantity[] {
  return (text.annotations.measures ??= readMeasures(text.normalized.source, text.lang, words));
}

/** Returns the quantities of a text of its own, such as the value of a label. */
export function readMeasures(
  text: string,
  lang: string | undefined,
  words: WordBook,
): readonly FoundQuantity[] {
  if (text.length > LONGEST) return NONE;
  const figures = hasNumeral(text, words) ? withSums(findQuantities(text, { lang }), text) : NONE;
  const spelled = LATIN.test(text) ? spelledMeasures(text, lang, words) : NONE;
  if (spelled.length === 0) return figures;
  const apart = spelled.filter((one) =>
    figures.every(({ start, end }) => end <= one.start || one.end <= start),
  );
  return [...figures, ...apart].sort((a, b) => a.start - b.start);
}
