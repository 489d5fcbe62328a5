import { findQuantities } from '../../quantity/find-quantities.ts';
import type { FoundQuantity } from '../../quantity/quantity.ts';
import type { ScannedListing } from '../scan-listing.ts';

const LONGEST = 4000;
const READ = new WeakMap<ScannedListing, Map<number, FoundQuantity[]>>();

/** The quantities of a block, read once, when first asked for. */
export function measuresOf(scanned: ScannedListing, block: number): readonly FoundQuantity[] {
  let blocks = READ.get(scanned);
  if (blocks === undefined) READ.set(scanned, (blocks = new Map<number, FoundQuantity[]>()));
  let found = blocks.get(block);
  if (found === undefined) {
    const text = scanned.listing.blocks[block]?.text ?? '';
    const readable = text.length <= LONGEST && /[\d一二两三四五六七八九十百半]/u.test(text);
    found = readable ? findQuantities(text, { lang: scanned.blocks[block]?.lang }) : [];
    blocks.set(block, found);
  }
  return found;
}
