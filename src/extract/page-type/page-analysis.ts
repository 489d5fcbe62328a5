// The input of the features, and helpers that several of them use.
import type { BuyButton } from '../html/buy-button.ts';
import type { PageContext } from '../facts/context.ts';
import type { PriceCandidate } from '../facts/price-candidates.ts';
import type { Cards } from '../html/roles.ts';
import type { NamedPanel } from '../html/named-panels.ts';

/** What is known of a page when its kind is predicted. */
export interface PageAnalysis {
  context: PageContext;
  candidates: PriceCandidate[];
  cards: Cards;
  buttons: BuyButton[];
  panels: readonly NamedPanel[];
}

/** Features by name, with values from 0 to 1. */
export type Features = Record<string, number>;

/** Scales a count logarithmically to 0…1; `most` and above give 1. */
export function scaled(count: number, most: number): number {
  return Math.min(1, Math.log1p(count) / Math.log1p(most));
}

/** Returns the letters and digits of a text in lower case. */
export const fold = (text: string): string => text.toLowerCase().replace(/[^\p{L}\p{N}]+/gu, '');

export const flag = (is: boolean): number => (is ? 1 : 0);
