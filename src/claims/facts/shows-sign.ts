import type { ScannedListing } from '../listing/scanned-listing.ts';
import type { Sign } from '../words/sign.ts';

/** Whether a block shows the sign, a cheap pattern without which a comparison does not run. */
export function showsSign({ blocks, words }: ScannedListing, block: number, sign: Sign): boolean {
  const { summary } = blocks[block] ?? {};
  return summary !== undefined && words.shows(summary.signs, sign);
}
