// Guesses the category of the goods from approval numbers, categories, titles and descriptions.

import type { CategoryGuess } from '../../model/listing/category.ts';
import type { BlockRole } from '../../model/listing/block-roles.ts';
import type { Listing } from '../../model/listing/listing.ts';
import type { ConceptMatch } from '../matching/concept-match.ts';
import type { WordBook } from '../words/word-book.ts';
import { matchesIn, type Scanners } from './scan-listing.ts';
import type { ScannedBlock, ScannedListing } from './scanned-listing.ts';
import { CATEGORY } from '../statements/concept-prefixes.ts';
import { decidingNumber, type Kinds } from './number-category.ts';
import { MOST_NAMES, longestNames, weighedNames, weightOfName } from '../statements/goods-names.ts';
import type { ScannedPart, ScannedSentence } from '../statements/scanned-sentence.ts';

/** Points of a category's name, by the place where it stands. */
const STRUCTURED = 5;
const ROLE_WEIGHT: Partial<Record<BlockRole, number>> = {
  title: 4,
  specification: 1,
  highlights: 1,
  description: 1,
};
/** Limit of mentions that count, per role. */
const MAX_MENTIONS = 2;
/** Points that the best category needs. */
const ENOUGH = 2;

/** Points by category. One object is cleared and reused for every listing. */
class Tally {
  private readonly ids: string[] = [];
  private readonly points: number[] = [];
  private count = 0;

  clear(): void {
    this.count = 0;
  }

  get isEmpty(): boolean {
    return this.count === 0;
  }

  add(id: string, points: number): number {
    for (let at = 0; at < this.count; at += 1)
      if (this.ids[at] === id) return (this.points[at] = (this.points[at] as number) + points);
    this.ids[this.count] = id;
    this.points[this.count] = points;
    this.count += 1;
    return points;
  }

  idAt(at: number): string {
    return this.ids[at] as string;
  }

  /** Returns the index of the category with most points; of equal ones the first by name. */
  best(): number {
    const { ids, points } = this;
    let best = 0;
    for (let at = 1; at < this.count; at += 1) {
      const more = (points[at] as number) - (points[best] as number);
      if (more > 0 || (more === 0 && (ids[at] as string) < (ids[best] as string))) best = at;
    }
    return best;
  }

  /** Returns the most points of a category that is unrelated to this one. */
  mostAgainst(one: number, kinds: Kinds): number {
    let most = 0;
    for (let at = 0; at < this.count; at += 1)
      if (at !== one && !areRelated(this.idAt(at), this.idAt(one), kinds))
        most = Math.max(most, this.points[at] as number);
    return most;
  }

  of(at: number): number {
    return this.points[at] as number;
  }
}

/** Whether one category is the parent of the other. Wine is food as well, so they do not compete. */
function areRelated(left: string, right: string, kinds: Kinds): boolean {
  const [a, b] = [left.slice(CATEGORY.length), right.slice(CATEGORY.length)];
  return kinds[a]?.parent === b || kinds[b]?.parent === a;
}

const NO_WARES: ReadonlySet<string> = new Set(['digital', 'service', 'education'].map((id) => CATEGORY + id));

const points = new Tally();
/** Number of mentions of each category, by role. */
const mentions = new Map<string, Tally>(Object.keys(ROLE_WEIGHT).map((role) => [role, new Tally()]));
const tallies = [...mentions.values()];

/** Confidence of a category that a number decides. */
const BY_NUMBER = 0.99;

/** Guesses the category: by an approval number of the laws' markets, else by what the goods are called. */
export function categorize(
  scanned: ScannedListing,
  scanners: Scanners,
  kinds: Kinds,
  laws: readonly string[],
): CategoryGuess | undefined {
  const named = byNames(scanned, scanners, kinds);
  const number = decidingNumber(scanned, scanners, kinds, laws);
  if (number === undefined) return named;
  if (named !== undefined && isKindOf(named.id, number.id, kinds)) return named;
  return { id: number.id, confidence: BY_NUMBER, because: number.quote };
}

/**
 * Whether the guess is a child of the number's category. Wine with a food licence is wine, but goods
 * without a number of their own are no health food.
 */
function isKindOf(id: string, parent: string, kinds: Kinds): boolean {
  return kinds[id]?.parent === parent && kinds[id]?.numbered !== true;
}

/** Limit of characters of a draft's first line that counts as its title: “honey 500 g”. */
const LONGEST_NAME = 60;

function roleOf({ source, blocks }: Listing, index: number): BlockRole {
  const { role, text } = blocks[index] ?? { role: 'description', text: '' };
  const isFirst = index === 0 && source === 'draft' && role === 'description' && text.length <= LONGEST_NAME;
  return isFirst && !blocks.some((one) => one.role === 'title') ? 'title' : role;
}

/** Guesses the category from structured category, breadcrumb, title and texts. */
function byNames(scanned: ScannedListing, scanners: Scanners, kinds: Kinds): CategoryGuess | undefined {
  points.clear();
  for (const tally of tallies) tally.clear();
  for (const [concept, weight] of structuredNames(scanned.listing, scanners))
    points.add(concept, STRUCTURED * weight);
  for (const block of scanned.blocks) {
    if (block.summary.names.length === 0) continue;
    const role = roleOf(scanned.listing, block.index);
    const weight = ROLE_WEIGHT[role];
    const seen = mentions.get(role);
    if (weight !== undefined && seen !== undefined) mentionAll(block, weight, seen, scanners.words);
  }
  if (points.isEmpty) addLoanwords(scanned.listing, scanners);
  if (points.isEmpty) return undefined;
  const best = points.best();
  const most = points.of(best);
  if (most < ENOUGH) return undefined;
  const confidence = (most / (most + points.mostAgainst(best, kinds) + 1)) * Math.min(1, most / 4);
  return {
    id: points.idAt(best).slice(CATEGORY.length),
    confidence: Math.round(confidence * 100) / 100,
  };
}

/**
 * Adds English names of non-goods in languages without names of goods: “E-book Panamá”, „Campanie SEO“.
 */
function addLoanwords({ name, inLanguage }: Listing, scanners: Scanners): void {
  if (name === undefined || (inLanguage !== undefined && scanners.scanner(inLanguage) !== undefined)) return;
  for (const [concept, weight] of weighted(name, 'en', scanners))
    if (NO_WARES.has(concept)) points.add(concept, STRUCTURED * weight);
}

/** Adds the points of the names in a block. Names of different sentences do not overlap. */
function mentionAll({ summary, parts }: ScannedBlock, weight: number, seen: Tally, words: WordBook): void {
  if (summary.namesInAll > MOST_NAMES) return mentionFirst(parts, weight, seen, words);
  // A number decides by itself or not at all: 国药准字 is then no name of the goods.
  const numbered = summary.numbers.map(({ id }) => CATEGORY + id);
  for (const { concept, weight: own } of summary.names)
    if (!numbered.includes(concept)) mention(concept, weight * own, seen);
}

/** The same for a block with many names: only the first ones count. */
function mentionFirst(parts: readonly ScannedPart[], weight: number, seen: Tally, words: WordBook): void {
  const names = parts.flatMap(({ text, at }) =>
    text.sorted.categories.map((match) => inBlock(match, text, at)),
  );
  for (const { match, text, concept } of longestNames(names))
    mention(concept, weight * weightOfName(text.normalized, match, text.sorted.categories, words), seen);
}

/** Returns the match with offsets of the block. */
function inBlock(match: ConceptMatch, text: ScannedSentence, at: number) {
  return { match, text, concept: match.concept, start: at + match.start, end: at + match.end };
}

function mention(concept: string, weight: number, seen: Tally): void {
  if (seen.add(concept, 1) <= MAX_MENTIONS) points.add(concept, weight);
}

/** Categories with the weights of their names. */
type Weighted = readonly (readonly [string, number])[];
/** Results by category text, for one language. Whole catalogues use the same few categories. */
type Named = Map<string, Weighted>;
type KnownNames = Map<string | undefined, Named>;
const KNOWN = new WeakMap<Scanners, KnownNames>();
const MAX_KNOWN = 5000;
const MAX_LANGUAGES = 20;
const NONE: Weighted = [];

function structuredNames(listing: Listing, scanners: Scanners): Weighted {
  const { category = '', breadcrumb, inLanguage } = listing;
  const text =
    breadcrumb.length === 0 ? category : [category, ...breadcrumb.slice(-4)].filter(Boolean).join(' | ');
  if (text === '') return NONE;
  let known = KNOWN.get(scanners);
  if (known === undefined || known.size >= MAX_LANGUAGES)
    KNOWN.set(scanners, (known = new Map<string | undefined, Named>()));
  let names = known.get(inLanguage);
  if (names === undefined || names.size >= MAX_KNOWN)
    known.set(inLanguage, (names = new Map<string, Weighted>()));
  let found = names.get(text);
  if (found === undefined) names.set(text, (found = weighted(text, inLanguage, scanners)));
  return found;
}

/** Returns each category once, with the highest weight of its names. */
function weighted(text: string, language: string | undefined, scanners: Scanners): Weighted {
  const found = matchesIn(text, language, scanners);
  const names = found.matches.filter(({ concept }) => concept.startsWith(CATEGORY));
  const best = new Map<string, number>();
  for (const { concept, weight } of weighedNames(names, found.text, scanners.words))
    best.set(concept, Math.max(best.get(concept) ?? 0, weight));
  return [...best];
}
