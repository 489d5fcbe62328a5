import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import type { ScannedListing } from '../listing/scanned-listing.ts';
import type { ScannedSentence } from '../statements/scanned-sentence.ts';

const LONGEST = 4000;
const NUMERAL = /[\d一二两三四五六七八九十百半]/u;
const NONE: readonly FoundQuantity[] = [];

/** Without one a text has no measure. */
export function hasNumeral(text: string): boolean {
  return NUMERAL.test(text);
}

/** The quantities of a block, read once, when first asked for. */
export function measuresOf(scanned: ScannedListing, block: number): readonly FoundQuantity[] {
  const { parts = [], lang } = scanned.blocks[block] ?? {};
  const text = scanned.listing.blocks[block]?.text ?? '';
  if (text.length > LONGEST) return NONE;
  const [first] = parts;
  if (first === undefined) return read(text, lang);
  if (parts.length === 1) return measuresIn(first.text);
  return parts.flatMap(({ text: sentence, start }) =>
    measuresIn(sentence).map((one) => ({ ...one, start: one.start + start, end: one.end + start })),
  );
}

/** The quantities of a sentence or of a text that was not cut. */
export function measuresIn(text: ScannedSentence): readonly FoundQuantity[] {
  return (text.annotations.measures ??= read(text.normalized.source, text.lang));
}

function read(text: string, lang: string | undefined): readonly FoundQuantity[] {
  return text.length <= LONGEST && hasNumeral(text) ? findQuantities(text, { lang }) : NONE;
}
