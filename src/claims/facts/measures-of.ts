import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import type { ScannedListing } from '../listing/scanned-listing.ts';
import type { WordBook } from '../words/word-book.ts';
import { wordedBy } from '../words/worded.ts';
import type { ScannedSentence } from '../statements/scanned-sentence.ts';

const LONGEST = 4000;
const WORDS = wordedBy('numerals', ({ source }) => ({
  numeral: new RegExp(`\\d|${source('numeral')}`, 'u'),
}));
const NONE: readonly FoundQuantity[] = [];

/** Without one a text has no measure. */
export function hasNumeral(text: string, words: WordBook): boolean {
  return words.of(WORDS).numeral.test(text);
}

/** The quantities of a block, read once, when first asked for. */
export function measuresOf(scanned: ScannedListing, block: number): readonly FoundQuantity[] {
  const { parts = [], lang } = scanned.blocks[block] ?? {};
  const text = scanned.listing.blocks[block]?.text ?? '';
  if (text.length > LONGEST) return NONE;
  const [first] = parts;
  if (first === undefined) return read(text, lang, scanned.words);
  if (parts.length === 1) return measuresIn(first.text, scanned.words);
  return parts.flatMap(({ text: sentence, start }) =>
    measuresIn(sentence, scanned.words).map((one) => ({
      ...one,
      start: one.start + start,
      end: one.end + start,
    })),
  );
}

/** The quantities of a sentence or of a text that was not cut. */
export function measuresIn(text: ScannedSentence, words: WordBook): readonly FoundQuantity[] {
  return (text.annotations.measures ??= read(text.normalized.source, text.lang, words));
}

function read(text: string, lang: string | undefined, words: WordBook): readonly FoundQuantity[] {
  return text.length <= LONGEST && hasNumeral(text, words) ? findQuantities(text, { lang }) : NONE;
}
