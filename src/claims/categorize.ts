import type { CategoryGuess } from '../model/category.ts';
import type { BlockRole } from '../model/block-roles.ts';
import type { Listing } from '../model/listing.ts';
import { conceptsIn, type ScannedListing, type Scanners } from './scan-listing.ts';
import { CATEGORY, sortsOf } from './sorted-matches.ts';

/** What a category's word is worth by where it stands. */
const STRUCTURED = 6;
const ROLE_WEIGHT: Partial<Record<BlockRole, number>> = {
  title: 4,
  specification: 1,
  highlights: 1,
  description: 1,
};
/** More mentions in one role than this add nothing. */
const MAX_MENTIONS = 2;
/** With less than this in all, nothing is decided. */
const ENOUGH = 2;

/** Decides what kind of goods is offered, from structured category, breadcrumb, title and specification. */
export function categorize(scanned: ScannedListing, scanners: Scanners): CategoryGuess | undefined {
  const scores = new Map<string, number>();
  const add = (concept: string, weight: number) => {
    const id = concept.slice(CATEGORY.length);
    scores.set(id, (scores.get(id) ?? 0) + weight);
  };
  for (const concept of structuredMatches(scanned.listing, scanners)) add(concept, STRUCTURED);
  /** How often a role has mentioned a category. */
  const mentions = new Map<string, number>();
  for (const { index, parts, textLength } of scanned.blocks) {
    const role = scanned.listing.blocks[index]?.role ?? 'description';
    const weight = ROLE_WEIGHT[role];
    if (weight === undefined) continue;
    for (const { text, at } of parts) {
      for (const { concept, end } of sortsOf(text).categories) {
        const key = `${role} ${concept}`;
        const seen = mentions.get(key) ?? 0;
        if (seen >= MAX_MENTIONS) continue;
        mentions.set(key, seen + 1);
        // In Chinese and English the head noun comes last in a title.
        const tail = role === 'title' && end + at >= textLength - 2 ? 1 : 0;
        add(concept, weight + tail);
      }
    }
  }
  const [best, second] = [...scores].sort((a, b) => b[1] - a[1] || (a[0] < b[0] ? -1 : 1));
  if (best === undefined || best[1] < ENOUGH) return undefined;
  const confidence = (best[1] / (best[1] + (second?.[1] ?? 0) + 1)) * Math.min(1, best[1] / 4);
  return { id: best[0], confidence: Math.round(confidence * 100) / 100 };
}

/** Whole catalogues are filed under the same few names. */
const KNOWN = new WeakMap<Scanners, Map<string, Set<string>>>();
const MAX_KNOWN = 5000;

function structuredMatches(listing: Listing, scanners: Scanners): ReadonlySet<string> {
  const text = [listing.category ?? '', ...listing.breadcrumb.slice(-4)].filter(Boolean).join(' | ');
  if (text === '') return new Set();
  let known = KNOWN.get(scanners);
  if (known === undefined || known.size >= MAX_KNOWN)
    KNOWN.set(scanners, (known = new Map<string, Set<string>>()));
  const key = `${listing.inLanguage} ${text}`;
  let found = known.get(key);
  if (found === undefined) {
    const concepts = conceptsIn(text, listing.inLanguage, scanners);
    known.set(key, (found = new Set(concepts.filter((concept) => concept.startsWith(CATEGORY)))));
  }
  return found;
}
