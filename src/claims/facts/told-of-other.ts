import type { ScannedListing } from '../listing/scanned-listing.ts';
import type { Fact } from '../statements/fact.ts';
import { isOfOtherGoods, isOfSurroundings } from './other-goods.ts';
import { namesOf } from './other-models.ts';

/** Whether running text gives the measure of other goods, or of what stands around these. */
export function isToldOfOther(
  { rank, quantity, around, block, start, end }: Fact,
  { listing, words }: ScannedListing,
): boolean {
  if (rank !== 'prose') return false;
  const names = namesOf(listing);
  return (
    (quantity.dimension === 'length' && isOfSurroundings(around, names, words)) ||
    isOfOtherGoods(listing.blocks[block]?.text ?? '', [start, end], names, words)
  );
}
