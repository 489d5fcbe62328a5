import type { DecimalSeparator } from '../number/interpret-number.ts';

/**
 * A price and where it stands. `start` and `end` are UTF-16 offsets; the slice between them
 * holds the number with its currency, and both numbers of a range.
 */
export interface Price {
  /** Never negative; a minus or plus before it is `sign`. */
  amount: number;
  /** ISO 4217 code, or null where the text and the hints leave several possible. */
  currency: string | null;
  /** The currency as written, or null where none is written. */
  symbol: string | null;
  /** Another reading of the number is as good: nothing should be concluded from it. */
  ambiguous: boolean;
  start: number;
  end: number;
  /** The higher end of a range. */
  upper?: number;
  /** "from", "ab", "desde", 起: the lowest of several prices. */
  from?: true;
  /** How many pieces the price is for: 3 in "3 for $10" and 3件99元. */
  quantityFor?: number;
  /** "-$45.00" and "+$10" are changes of a price, not prices. */
  sign?: '-' | '+';
  /** The page ran it together with another number; what was read is a part of it. */
  glued?: true;
}

/** What is known of the text. */
export interface PriceOptions {
  /** The currency that the page names elsewhere, best as ISO 4217 code; decides `$`, `¥`, `kr` and the decimals. */
  currencyHint?: string | undefined;
  /** BCP 47 tag of the text. */
  locale?: string | undefined;
  /** The page's decimal mark, where it is known. */
  decimalSeparator?: DecimalSeparator | undefined;
}
