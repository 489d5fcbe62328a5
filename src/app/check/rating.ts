import { isStatement } from '../../model/listing/block-roles.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { notRatedText, type NotRatedFacts } from '../../model/report/not-rated.ts';
import type { Coverage, NotRated } from '../../model/report/report.ts';
import type { UiLanguage } from '../../messages/languages.ts';

/** A page of another kind: no rule is even asked. */
export function pageNotRated({ source, page }: Listing): NotRatedFacts | undefined {
  if (source !== 'page' || page === undefined || page.kind === 'product') return undefined;
  const { kind, products } = page;
  return { reason: 'not-a-product-page', kind, ...(kind === 'list' ? { products } : {}) };
}

export interface RatingBasis {
  /** Rules that had something to decide. */
  checked: number;
  found: number;
  violations: number;
  /** Can what the listing says be told: do rules know enough words of its language? */
  truthTold: boolean;
}

/** Of the rules asked, more than this share that lack words of the language leave the truth untold. */
const MOST_UNWORDED = 0.8;

export function isTruthTold({ asked, why }: Coverage, worded: boolean): boolean {
  return worded && (why.language ?? 0) <= asked * MOST_UNWORDED;
}

/** A listing that rules were asked about and that still cannot be told; a violation always can. */
export function listingNotRated(
  listing: Listing,
  { checked, found, violations, truthTold }: RatingBasis,
): NotRatedFacts | undefined {
  if (violations > 0 || (found > 0 && truthTold)) return undefined;
  if (!hasText(listing)) return found > 0 ? undefined : { reason: 'no-text' };
  if (!truthTold) return { reason: 'language-not-covered', language: listing.inLanguage };
  return checked === 0 ? { reason: 'too-little-checked' } : undefined;
}

export function notRatedOf(facts: NotRatedFacts, lang: UiLanguage): NotRated {
  const { reason, kind, products, language } = facts;
  const { what, advice } = notRatedText(facts, lang);
  return {
    reason,
    ...(kind === undefined ? {} : { kind }),
    ...(products === undefined ? {} : { products }),
    ...(language === undefined ? {} : { language }),
    message: what,
    advice,
  };
}

const LETTER = /\p{L}/u;

function hasText({ name, blocks }: Listing): boolean {
  return LETTER.test(name ?? '') || blocks.some(({ role, text }) => isStatement(role) && LETTER.test(text));
}
