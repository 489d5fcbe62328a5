import type { ScannedListing } from '../listing/scanned-listing.ts';
import type { Fact } from '../statements/fact.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import { isDifference, isOfOtherGoods, isOfSurroundings, isOfTopic } from './other-goods.ts';
import { namesOf } from './other-models.ts';
import { isOfOtherState } from './other-state.ts';

/**
 * Whether a measure at `start..end` of a text is of other goods or a difference from them, or a length of what
 * stands around these or of another state of theirs.
 */
export function isMeasureOfOther(
  text: string,
  { start, end, dimension }: Pick<FoundQuantity, 'start' | 'end' | 'dimension'>,
  clause: string,
  { listing, words }: ScannedListing,
): boolean {
  const names = namesOf(listing);
  return (
    (dimension === 'length' &&
      (isOfSurroundings(clause, names, words) || isOfOtherState(text, start, clause, { listing, words }))) ||
    isOfOtherGoods(text, [start, end], names, words) ||
    isDifference(text, [start, end], words) ||
    isOfTopic(text, start, names, words)
  );
}

/** Whether running text gives the measure of other goods, or of what stands around these. */
export function isToldOfOther(
  { rank, quantity, around, block, start, end }: Fact,
  scanned: ScannedListing,
): boolean {
  if (rank !== 'prose') return false;
  const text = scanned.listing.blocks[block]?.text ?? '';
  return isMeasureOfOther(text, { start, end, dimension: quantity.dimension }, around, scanned);
}
