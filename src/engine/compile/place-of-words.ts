import type { Where } from '../../model/report/finding.ts';
import type { Extraction } from '../../model/listing/extraction.ts';

/** Returns the place of words in a block: role, offsets, line and column. */
export function placeOfWords(extraction: Extraction, block: number, start: number, end: number): Where {
  const role = extraction.listing.blocks[block]?.role;
  // The object is new at each call, so it is completed in place, which is faster than a copy.
  const where: Where = extraction.placeInBlock(block, start);
  if (role !== undefined) where.role = role;
  where.block = block;
  where.start = start;
  where.end = end;
  return where;
}
