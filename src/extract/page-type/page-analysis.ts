// The input of the features, and helpers to scale them.
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

export const flag = (is: boolean): number => (is ? 1 : 0);
