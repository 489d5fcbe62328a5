// Finds all prices of a text: "$5", "99,-", "2 for £30", ¥309-329.

import { numeralsEnd } from '../number/chinese-number.ts';
import type { DecimalSeparator } from '../number/interpret-number.ts';
import { isArabicStart, nextNumberStart } from '../number/number-starts.ts';
import { contextOf } from './price-context.ts';
import { rangeFrom, rangeUpTo, type PriceRange } from './price-range.ts';
import { priceText, type PriceText } from './price-text.ts';
import type { Price, PriceOptions } from './price.ts';
import { readPrice, type ReadPrice } from './read-price.ts';
import { scanNumber } from '../number/scan-number.ts';

/**
 * Returns every price of the text, in order: numbers with a currency, or with strokes for cents (`99,-`).
 * An ambiguous number is read with the decimal mark that the clear ones of the same text prove. Never
 * throws. Takes time linear in the text's length.
 */
export function findPrices(text: string, options: PriceOptions = {}): Price[] {
  const { prices, proven } = scan(priceText(text, options));
  const doubtful = options.decimalSeparator === undefined && prices.some((price) => price.ambiguous);
  if (!doubtful || proven === null) return prices;
  return scan(priceText(text, { ...options, decimalSeparator: proven })).prices;
}

/** Returns the prices of a text that holds nothing but a price, so that every mark is read as money. */
export function findLonePrices(text: string, options: PriceOptions): Price[] {
  return scan(priceText(text, options, true)).prices;
}

/**
 * Returns the decimal mark that the prices of the text agree on, or null. For a page, join its texts by
 * newlines.
 */
export function decimalSeparatorOf(text: string, options: PriceOptions = {}): DecimalSeparator | null {
  return scan(priceText(text, options)).proven;
}

function scan(page: PriceText): { prices: Price[]; proven: DecimalSeparator | null } {
  const { text } = page;
  const prices: Price[] = [];
  const proofs = new Set<DecimalSeparator>();
  let previous: ReadPrice | null = null;
  let floor = 0;
  let i = nextNumberStart(text, 0);
  for (; i < text.length; i = nextNumberStart(text, i)) {
    const arabic = isArabicStart(text, i);
    const read = readPrice(page, i, floor);
    const range = read === null ? (arabic ? rangeUpTo(page, i) : null) : rangeFrom(page, read);
    const lower = range?.lower ?? read;
    if (lower === null) {
      i = arabic ? (scanNumber(text, i)?.end ?? i + 1) : Math.max(numeralsEnd(text, i), i + 1);
      continue;
    }
    if (lower.reading.proves !== null && !lower.glued) proofs.add(lower.reading.proves);
    if (range !== null || previous === null || !repeats(previous, lower)) {
      prices.push(toPrice(text, lower, range));
    }
    previous = lower;
    i = Math.max(range?.end ?? 0, lower.tokenEnd, i + 1);
    floor = i;
  }
  const [proven] = proofs;
  return { prices, proven: proofs.size === 1 && proven !== undefined ? proven : null };
}

function toPrice(text: string, lower: ReadPrice, range: PriceRange | null): Price {
  const end = range?.end ?? lower.end;
  const glued = lower.glued || (range !== null && range.upper === null);
  return {
    amount: lower.amount,
    currency: lower.currency,
    symbol: lower.symbol,
    ambiguous: glued || (range?.ambiguous ?? lower.reading.ambiguous),
    start: lower.start,
    end,
    ...(range === null || range.upper === null ? {} : { upper: range.upper }),
    ...contextOf(text, lower.start, end),
    ...(glued ? { glued: true as const } : {}),
  };
}

/**
 * Whether the price repeats the one before without its mark, as pages do for screen readers:
 * `$29.99$2999`.
 */
function repeats(previous: ReadPrice, next: ReadPrice): boolean {
  return (
    next.start === previous.end &&
    next.digits === previous.digits &&
    previous.reading.decimals > 0 &&
    next.reading.decimals === 0 &&
    next.symbol === previous.symbol
  );
}
