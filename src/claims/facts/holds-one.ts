import type { ScannedListing } from '../listing/scanned-listing.ts';
import { signsIn } from './text-signs.ts';
import type { Sign } from './prefilter.ts';

/** Does a block show the sign? */
export function holdsOne({ blocks }: ScannedListing, block: number, sign: Sign): boolean {
  const parts = blocks[block]?.parts ?? [];
  for (let n = 0; n < parts.length; n += 1)
    if ((signsIn((parts[n] as (typeof parts)[number]).text) & sign.bit) !== 0) return true;
  return false;
}
