import type { BuyButton } from '../html/buy-button.ts';
import type { PageContext } from '../facts/context.ts';
import type { PriceCandidate } from '../facts/price-candidates.ts';
import type { Cards } from '../html/roles.ts';

/** What the readers of single facts have found when the page type is decided. */
export interface PageSigns {
  context: PageContext;
  candidates: PriceCandidate[];
  cards: Cards;
  buttons: BuyButton[];
}

/** Features by name, each between 0 and 1. */
export type Features = Record<string, number>;

/** A count on a scale where the first few weigh most; `most` and above are 1. */
export function scaled(count: number, most: number): number {
  return Math.min(1, Math.log1p(count) / Math.log1p(most));
}

export const flag = (is: boolean): number => (is ? 1 : 0);
