import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import type { Evidence } from '../../model/listing/evidence.ts';

/** Returns a span of a block as evidence, for findings that show two sides. */
export function quoteSpan(
  scanned: ScannedListing,
  block: number,
  start: number,
  end: number,
  value?: unknown,
): Evidence {
  const quote = (scanned.listing.blocks[block]?.text ?? '').slice(start, end);
  return { source: 'visible', quote, block, start, end, ...(value === undefined ? {} : { value }) };
}
