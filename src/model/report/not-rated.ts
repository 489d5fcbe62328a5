import type { UiLanguage } from '../../messages/languages.ts';
import { message } from '../../messages/message.ts';
import type { PageKind } from '../listing/page-kind.ts';

/** Why a listing has no grade: one reason each. */
export const NOT_RATED_REASONS = [
  'not-a-product-page',
  'no-text',
  'language-not-covered',
  'few-words-known',
  'one-word',
  'too-little-checked',
] as const;

export type NotRatedReason = (typeof NOT_RATED_REASONS)[number];

/** What is known of a listing that is not rated. */
export interface NotRatedFacts {
  reason: NotRatedReason;
  /** What kind of page it is instead. */
  kind?: Exclude<PageKind, 'product'> | undefined;
  /** How many products it leads to. */
  products?: number | undefined;
  language?: string | undefined;
}

/** "a list of 24 products", and what to do about it. */
export function notRatedText(facts: NotRatedFacts, lang: UiLanguage): { what: string; advice: string } {
  const { reason, kind = 'other', products = 0, language = '?' } = facts;
  const name = reason === 'not-a-product-page' ? kind : reason;
  const isUncounted = name === 'list' && products === 0;
  return {
    what: message(lang, 'unrated', isUncounted ? 'uncounted' : name, { products, language }),
    advice: message(lang, 'unratedAdvice', name),
  };
}
