import { isStatement } from '../../model/listing/block-roles.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { notRatedText, type NotRatedFacts } from '../../model/report/not-rated.ts';
import type { NotRated } from '../../model/report/report.ts';
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
  /** Does any rule know words of the listing's language? */
  worded: boolean;
}

/** A listing that rules were asked about and that still cannot be told; what was found always can. */
export function listingNotRated(
  listing: Listing,
  { checked, found, worded }: RatingBasis,
): NotRatedFacts | undefined {
  if (found > 0) return undefined;
  if (!hasText(listing)) return { reason: 'no-text' };
  if (!worded && listing.source !== 'page')
    return { reason: 'language-not-covered', language: listing.inLanguage };
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
