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

/** Points by category; the few of one listing are looked through. */
class Tally {
  private readonly ids: string[] = [];
  private readonly points: number[] = [];

  add(id: string, points: number): void {
    const at = this.ids.indexOf(id);
    if (at >= 0) this.points[at] = (this.points[at] as number) + points;
    else {
      this.ids.push(id);
      this.points.push(points);
    }
  }

  of(id: string): number {
    const at = this.ids.indexOf(id);
    return at < 0 ? 0 : (this.points[at] as number);
  }

  /** The two with most points, of equal ones the first by name. */
  best(): [first: string | undefined, points: number, second: number] {
    let first: string | undefined;
    let most = 0;
    let second = 0;
    this.ids.forEach((id, at) => {
      const points = this.points[at] as number;
      if (first === undefined || points > most || (points === most && id < first)) {
        second = most;
        [first, most] = [id, points];
      } else second = Math.max(second, points);
    });
    return [first, most, second];
  }
}

/** Decides what kind of goods is offered, from structured category, breadcrumb, title and specification. */
export function categorize(scanned: ScannedListing, scanners: Scanners): CategoryGuess | undefined {
  const points = new Tally();
  for (const concept of structuredMatches(scanned.listing, scanners)) points.add(concept, STRUCTURED);
  /** How often a role has mentioned a category. */
  const mentions = new Map<BlockRole, Tally>();
  for (const { index, parts, textLength, digest } of scanned.blocks) {
    const role = scanned.listing.blocks[index]?.role ?? 'description';
    const weight = ROLE_WEIGHT[role];
    if (weight === undefined) continue;
    const add = (concept: string, end: number) => {
      let seen = mentions.get(role);
      if (seen === undefined) mentions.set(role, (seen = new Tally()));
      if (seen.of(concept) >= MAX_MENTIONS) return;
      seen.add(concept, 1);
      // In Chinese and English the head noun comes last in a title.
      const tail = role === 'title' && end >= textLength - 2 ? 1 : 0;
      points.add(concept, weight + tail);
    };
    if (digest !== undefined) for (const { concept, end } of digest.categories) add(concept, end);
    else
      for (const { text, at } of parts)
        for (const { concept, end } of sortsOf(text).categories) add(concept, end + at);
  }
  const [best, most, second] = points.best();
  if (best === undefined || most < ENOUGH) return undefined;
  const confidence = (most / (most + second + 1)) * Math.min(1, most / 4);
  return { id: best.slice(CATEGORY.length), confidence: Math.round(confidence * 100) / 100 };
}

/** Whole catalogues are filed under the same few names. */
const KNOWN = new WeakMap<Scanners, Map<string, Set<string>>>();
const MAX_KNOWN = 5000;
const NONE: ReadonlySet<string> = new Set();

function structuredMatches(listing: Listing, scanners: Scanners): ReadonlySet<string> {
  const { category = '', breadcrumb } = listing;
  const text =
    breadcrumb.length === 0 ? category : [category, ...breadcrumb.slice(-4)].filter(Boolean).join(' | ');
  if (text === '') return NONE;
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
