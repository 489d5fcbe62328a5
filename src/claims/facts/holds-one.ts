import type { ScannedListing } from '../scanned-listing.ts';
import { signsIn } from './text-signs.ts';
import type { Words } from './words.ts';

/** Has a block one of the words? */
export function holdsOne({ blocks }: ScannedListing, block: number, words: Words): boolean {
  const parts = blocks[block]?.parts ?? [];
  for (let n = 0; n < parts.length; n += 1)
    if ((signsIn((parts[n] as (typeof parts)[number]).text) & words.bit) !== 0) return true;
  return false;
}
