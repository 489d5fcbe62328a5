import { findQuantities } from '../../quantity/find-quantities.ts';
import type { FoundQuantity } from '../../quantity/quantity.ts';
import type { NormalizedText } from '../../text/normalize.ts';
import { NOTHING, type ScannedListing } from '../scan-listing.ts';

const LONGEST = 4000;
const NUMERAL = /[\d一二两三四五六七八九十百半]/u;
/** By the scanned text, which rows of a catalogue that say the same share. */
const READ = new WeakMap<NormalizedText, readonly FoundQuantity[]>();

/** The quantities of a block, read once, when first asked for. */
export function measuresOf(scanned: ScannedListing, block: number): readonly FoundQuantity[] {
  const { normalized = NOTHING, lang } = scanned.blocks[block] ?? {};
  if (normalized === NOTHING) return read(scanned.listing.blocks[block]?.text ?? '', lang);
  let found = READ.get(normalized);
  if (found === undefined) READ.set(normalized, (found = read(normalized.source, lang)));
  return found;
}

function read(text: string, lang: string | undefined): readonly FoundQuantity[] {
  return text.length <= LONGEST && NUMERAL.test(text) ? findQuantities(text, { lang }) : [];
}
