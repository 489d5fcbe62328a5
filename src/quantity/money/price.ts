import type { DecimalSeparator } from '../number/interpret-number.ts';

/**
 * A price and its place. `start` and `end` are UTF-16 offsets of the number with its currency; a range
 * includes both numbers.
 */
export interface Price {
  /** Never negative; a minus or plus sign before the price is in `sign`. */
  amount: number;
  /** ISO 4217 code, or null where the text and the hints leave several possible. */
  currency: string | null;
  /** The currency as written, or null where none is written. */
  symbol: string | null;
  /** Another reading of the number is as likely, so nothing should be concluded from it. */
  ambiguous: boolean;
  start: number;
  end: number;
  /** Upper end of a range. */
  upper?: number;
  /** The price is the lowest of several: "from", "ab", "desde", 起. */
  from?: true;
  /** Number of pieces that the price is for: 3 in "3 for $10" and 3件99元. */
  quantityFor?: number;
  /** Set for changes of a price: "-$45.00", "+$10". */
  sign?: '-' | '+';
  /** The page glued the price to another number; only a part of the digits was read. */
  glued?: true;
}

/** Options of the search for prices. */
export interface PriceOptions {
  /** The page's currency, best as ISO 4217 code. It decides `$`, `¥`, `kr` and the decimals. */
  currencyHint?: string | undefined;
  /** BCP 47 tag of the text. */
  locale?: string | undefined;
  /** The page's decimal mark, where it is known. */
  decimalSeparator?: DecimalSeparator | undefined;
}
