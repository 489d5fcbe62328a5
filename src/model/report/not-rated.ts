// Reasons why a listing gets no grade, and their texts.

import type { UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';
import { isGenre, type Genre } from '../listing/genre.ts';
import type { PageKind } from '../listing/page-kind.ts';

/** Reasons why a listing has no grade. Each listing has one. */
export const NOT_RATED_REASONS = [
  'not-a-product-page',
  'not-a-listing',
  'no-text',
  'no-name',
  'language-not-covered',
  'few-words-known',
  'one-word',
  'damaged-text',
  'too-little-checked',
  'not-concerned',
  'law-later',
  'market-unknown',
] as const;

export type NotRatedReason = (typeof NOT_RATED_REASONS)[number];

/** Data for the texts of a listing without a grade. */
export interface NotRatedFacts {
  reason: NotRatedReason;
  /** The kind of the page or text. */
  kind?: Exclude<PageKind, 'product'> | Genre | undefined;
  /** Number of products that the page links to. */
  products?: number | undefined;
  language?: string | undefined;
  /** Rules of the laws asked for, how many of them had no law in force yet, and the day of the check. */
  rules?: number | undefined;
  later?: number | undefined;
  day?: string | undefined;
}

/** Returns what the listing is ("a list of 24 products"), and what to do about it. */
export function notRatedText(facts: NotRatedFacts, lang: UiLanguage): { what: string; advice: string } {
  const { reason, kind = 'other', products = 0, language = '?', rules = 0, later = 0, day = '?' } = facts;
  const what = reason === 'not-a-product-page' || reason === 'not-a-listing' ? kind : reason;
  const advice = isGenre(what) ? 'not-a-listing' : what;
  const isUncounted = what === 'list' && products === 0;
  return {
    what: message(lang, 'unrated', isUncounted ? 'uncounted' : what, {
      products,
      language,
      rules,
      later,
      day,
    }),
    advice: message(lang, 'unratedAdvice', advice),
  };
}
