import type { ScannedListing } from '../scan-listing.ts';

/** Has the normalised text of a block one of the words? Cheap, where a pattern is not: most texts have none. */
export function holdsOne({ blocks }: ScannedListing, block: number, words: readonly string[]): boolean {
  const text = blocks[block]?.normalized.text ?? '';
  return words.some((word) => text.includes(word));
}
