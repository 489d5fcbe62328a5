// Finds numbers of licences and registrations. An authority issues each for one kind of goods, so they
// decide the category.
import { CATEGORY } from '../statements/sort-matches.ts';
import type { PlacedMatch } from '../statements/told.ts';
import { wordedBy } from '../words/worded.ts';
import { sourceSpan } from '../../text/fold/normalize.ts';
import type { BlockRole } from '../../model/listing/block-roles.ts';
import type { ScannedListing } from './scanned-listing.ts';

/** A category and the number that decides it, as the listing shows it. */
export interface ToldByNumber {
  readonly id: string;
  readonly quote: string;
}

/** One pattern per category; the slot's name is the category. */
const NUMBERS = wordedBy('approval-number', ({ names, pattern }) =>
  names.map((id) => ({ id, concept: CATEGORY + id, pattern: pattern(id) })),
);

/** Roles of blocks where sellers print their licences. */
const PRINTED: ReadonlySet<BlockRole> = new Set([
  'title',
  'specification',
  'highlights',
  'description',
  'image-text',
]);

/**
 * Returns all categories that a number decides, each once. Only sentences that name goods are searched.
 */
export function toldByNumbers({ listing, blocks, words }: ScannedListing): ToldByNumber[] {
  const told: ToldByNumber[] = [];
  const numbers = words.of(NUMBERS);
  for (const { index, told: block } of blocks) {
    const role = listing.blocks[index]?.role;
    if (block.categories.length === 0 || role === undefined || !PRINTED.has(role)) continue;
    for (const named of block.categories)
      for (const { id, concept, pattern } of numbers) {
        if (concept !== named.match.concept || told.some((one) => one.id === id)) continue;
        const quote = numberAround(named, pattern);
        if (quote !== undefined) told.push({ id, quote });
      }
  }
  return told;
}

/** Returns the whole number around a name of its category: 械注准 in 粤械注准20202071234. */
function numberAround({ match, text }: PlacedMatch, pattern: RegExp): string | undefined {
  const { normalized } = text;
  const found = pattern.exec(normalized.text);
  if (found === null) return undefined;
  const end = found.index + found[0].length;
  if (match.end <= found.index || match.start >= end) return undefined;
  const [from, to] = sourceSpan(normalized, found.index, end);
  return normalized.source.slice(from, to);
}
