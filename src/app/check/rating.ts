// Decides whether a listing is rated, partly rated or not rated.
import type { RunResult } from '../../engine/run/run-rules.ts';
import type { Block } from '../../model/listing/block.ts';
import type { BlockRole } from '../../model/listing/block-roles.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { notRatedText, type NotRatedFacts } from '../../model/report/not-rated.ts';
import type { NotRated } from '../../model/report/report.ts';
import type { UiLanguage } from '../../messages/languages.ts';
import type { RulesOnDay } from '../rules/rules-on-day.ts';
import { isDamaged } from './lost-text.ts';

/** Returns why a page is not rated if it is no product page. Its rules are not run. */
export function pageNotRated({ source, page }: Listing): NotRatedFacts | undefined {
  if (source !== 'page' || page === undefined || page.kind === 'product') return undefined;
  const { kind, products } = page;
  return { reason: 'not-a-product-page', kind, ...(kind === 'list' ? { products } : {}) };
}

/** Returns why a draft is not rated if its text is plainly no listing. Its claims are still looked for. */
export function textNotRated({ genre }: Listing): NotRatedFacts | undefined {
  return genre === undefined ? undefined : { reason: 'not-a-listing', kind: genre };
}

/** Returns why a listing is not rated of whose rules most had no law in force yet on the day of the check. */
export function dayNotRated({ rules, later }: RulesOnDay, day: string): NotRatedFacts | undefined {
  return later * 2 > rules ? { reason: 'law-later', rules, later, day } : undefined;
}

export interface RatingBasis {
  /** Number of rules that were decided. */
  checked: number;
  found: number;
  /** Rules have words in the listing's language. */
  known: boolean;
  /** Rules have enough words in the listing's language to judge its claims. */
  worded: boolean;
  /** A draft, or a row of a catalogue, that was held against no country's law. */
  lawless: boolean;
  /** The user chose rules with `--only`, and the law has some of them. */
  chosen: boolean;
}

/** Minimum share of applicable rules with words in the language. Below it a clean report means nothing. */
const FEWEST_WORDED = 1 / 4;

/** True if enough of the rules could read the listing. A violation found in its words also proves that. */
export function isWorded({ counts, unworded, findings }: RunResult): boolean {
  if (unworded === 0) return true;
  const answered = counts.pass + counts.violation + counts.review;
  return (
    answered >= (answered + unworded) * FEWEST_WORDED ||
    findings.some(({ outcome, family }) => outcome === 'violation' && family !== 'omission')
  );
}

/**
 * Returns why only the disclosures of a listing are rated; undefined if it is fully rated. `lost`: number of
 * characters that could not be read.
 */
export function partlyRated(
  listing: Listing,
  { found, worded, lost, lawless }: Pick<RatingBasis, 'found' | 'worded' | 'lawless'> & { lost: number },
): NotRatedFacts | undefined {
  if (!worded)
    return hasText(listing)
      ? { reason: 'few-words-known', language: listing.inLanguage }
      : { reason: 'no-text' };
  if (isDamaged(listing.blocks, lost)) return { reason: 'damaged-text' };
  // The rows of a catalogue are told of together.
  if (lawless && listing.source === 'draft') return { reason: 'market-unknown' };
  return found === 0 && wordsOf(listing) === 1 ? { reason: 'one-word' } : undefined;
}

/** True if anything is said about the goods, if only their name. */
export function hasText(listing: Listing): boolean {
  return wordsOf(listing) > 0;
}

/** Returns why a listing cannot be rated although rules ran; undefined if there is any finding. */
export function listingNotRated(
  listing: Listing,
  { checked, found, known, worded, lawless, chosen }: RatingBasis,
): NotRatedFacts | undefined {
  if (found > 0) return undefined;
  if (!hasText(listing)) return { reason: 'no-text' };
  if (isNameless(listing)) return { reason: 'no-name' };
  if (!worded && listing.source !== 'page')
    return { reason: known ? 'few-words-known' : 'language-not-covered', language: listing.inLanguage };
  if (lawless) return { reason: 'market-unknown' };
  if (checked > 0) return undefined;
  return { reason: chosen ? 'not-concerned' : 'too-little-checked' };
}

export function notRatedOf(facts: NotRatedFacts, lang: UiLanguage): NotRated {
  const { reason, kind, products, language, rules, later, day } = facts;
  const { what, advice } = notRatedText(facts, lang);
  return {
    reason,
    ...(kind === undefined ? {} : { kind }),
    ...(products === undefined ? {} : { products }),
    ...(language === undefined ? {} : { language }),
    ...(rules === undefined ? {} : { rules }),
    ...(later === undefined ? {} : { later }),
    ...(day === undefined ? {} : { day }),
    message: what,
    advice,
  };
}

/** Roles that describe the goods. Prices, buttons and terms alone do not. */
const OF_GOODS: ReadonlySet<BlockRole> = new Set([
  'title',
  'highlights',
  'description',
  'specification',
  'image-text',
]);
const WORD = /\p{L}[\p{L}\p{M}\p{N}'’-]+/gu;
/** Characters of scripts that put no spaces between words. */
const UNSPACED = /[\u0e00-\u0e7f\u3041-\u30ff\u3400-\u9fff]/gu;
/** Number of characters of these scripts that count as two words. */
const FEWEST_CHARACTERS = 3;

/** Fast test: most names plainly have two words. */
const PLAINLY_TWO = /\p{L}{2}[^\p{L}'’-]{1,9}\p{L}{2}|[\u3041-\u30ff\u3400-\u9fff]{3}/u;

/** Fewest letters of a row without a name that are worth a grade: a sentence. */
const FEWEST_LETTERS = 40;
/** A character of a script without spaces says as much as three letters. */
const LETTERS_OF_UNSPACED = 3;
const LETTER = /\p{L}/gu;

/** True for a row that has no name and hardly any text: a line of a table that is no listing. */
function isNameless({ source, name, blocks }: Listing): boolean {
  if (source !== 'feed' || name !== undefined) return false;
  let letters = 0;
  for (const text of textsOf(undefined, blocks))
    letters +=
      (text.match(LETTER)?.length ?? 0) + (LETTERS_OF_UNSPACED - 1) * (text.match(UNSPACED)?.length ?? 0);
  return letters < FEWEST_LETTERS;
}

/** Counts the different words about the goods, up to two. A single word is too little to rate. */
function wordsOf({ name, blocks }: Listing): 0 | 1 | 2 {
  if (name !== undefined && PLAINLY_TWO.test(name)) return 2;
  const words = new Set<string>();
  for (const text of textsOf(name, blocks)) {
    const characters = text.match(UNSPACED)?.length ?? 0;
    if (characters > 0) words.add('');
    for (const [word] of text.toLowerCase().replace(UNSPACED, ' ').matchAll(WORD)) words.add(word);
    if (words.size > 1 || characters >= FEWEST_CHARACTERS) return 2;
  }
  return words.size === 0 ? 0 : 1;
}

function* textsOf(name: string | undefined, blocks: readonly Block[]): Generator<string> {
  if (name !== undefined) yield name;
  for (const { role, text } of blocks) if (OF_GOODS.has(role)) yield text;
}
