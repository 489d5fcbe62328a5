import type { Where } from '../../model/report/finding.ts';
import type { Extraction } from '../../model/listing/extraction.ts';

/** Where words of a block stand. */
export function placeOfWords(extraction: Extraction, block: number, start: number, end: number): Where {
  const role = extraction.listing.blocks[block]?.role;
  // Told anew for each: completed here, which costs less than a copy.
  const where: Where = extraction.placeInBlock(block, start);
  if (role !== undefined) where.role = role;
  where.block = block;
  where.start = start;
  where.end = end;
  return where;
}
