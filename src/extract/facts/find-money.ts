import { findPrices } from '../../quantity/money/find-prices.ts';
import { readNumber } from '../../quantity/number/parse-number.ts';
import type { Price, PriceOptions } from '../../quantity/money/price.ts';

export type FoundPrice = Price;
export type MoneyHints = PriceOptions;

export function findMoney(text: string, hints: MoneyHints = {}): FoundPrice[] {
  return findPrices(text, hints);
}

/** A number known to be a price, with no currency beside it. */
export function numberOf(written: string, currency?: string): number {
  return readNumber(written.trim(), 0, currency === undefined ? {} : { currency })?.value ?? NaN;
}
