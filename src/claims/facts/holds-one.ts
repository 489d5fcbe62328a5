import type { ScannedListing } from '../listing/scanned-listing.ts';
import { signsIn } from './text-signs.ts';
import type { Sign } from '../words/sign.ts';

/** Does a block show the sign? */
export function holdsOne({ blocks, words }: ScannedListing, block: number, sign: Sign): boolean {
  const bit = words.bitOf(sign);
  const parts = blocks[block]?.parts ?? [];
  for (let n = 0; n < parts.length; n += 1)
    if ((signsIn((parts[n] as (typeof parts)[number]).text, words) & bit) !== 0) return true;
  return false;
}
