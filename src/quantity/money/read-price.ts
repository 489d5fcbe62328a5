// Reads one price: settles its currency first, then the value of its number.

import { skipBlanks } from '../text/characters.ts';
import type { MarkAt } from '../currency/currency-marks.ts';
import { interpretNumber, type NumberHints, type NumberReading } from '../number/interpret-number.ts';
import { scaled } from '../number/parse-number.ts';
import { readMarkedAmount, type MarkedAmount } from './price-amount.ts';
import type { PriceText } from './price-text.ts';
import { resolveCurrency } from './resolve-currency.ts';
import { looksGlued, unglue } from '../number/unglue.ts';

/** One number with its currency, not yet joined to a range. */
export interface ReadPrice {
  amount: number;
  reading: NumberReading;
  currency: string | null;
  symbol: string | null;
  glued: boolean;
  start: number;
  end: number;
  /** Offsets of the number without its currency. */
  numberStart: number;
  numberEnd: number;
  /** End of the whole run of digits, including digits that were cut off. */
  tokenEnd: number;
  before: MarkAt | null;
  after: MarkAt | null;
  digits: string;
}

/** Returns the price whose first digit is at `at`, or null. */
export function readPrice(page: PriceText, at: number, minStart: number): ReadPrice | null {
  const found = readMarkedAmount(page, at, minStart);
  return found === null ? null : valued(page, found);
}

/**
 * Returns the valued price; null where it is none after all. The currency comes first, because it decides
 * what the separators mean.
 */
export function valued(page: PriceText, found: MarkedAmount): ReadPrice | null {
  const { text, options } = page;
  const { amount, before, after } = found;
  const shown = before ?? after;
  const strokes = amount.strokes ? text.charAt(amount.token.end) : '';
  const hints: NumberHints = {
    ...options,
    // `1.299,-` shows its decimal mark.
    decimalSeparator: options.decimalSeparator ?? (strokes === ',' || strokes === '.' ? strokes : undefined),
    doubtful: 'group',
  };
  const decimals = interpretNumber(amount.token, hints)?.decimals ?? 0;
  const currency =
    shown === null
      ? (options.currencyHint ?? null)
      : (resolveCurrency(shown.mark, options, { script: page.script, decimals, lone: page.lone }) ?? null);
  const withCurrency = { ...hints, currency };

  let reading = interpretNumber(amount.token, withCurrency);
  let numberEnd = amount.end;
  const glued = reading === null || looksGlued(amount.token, currency);
  if (glued) {
    const cut = unglue(text, amount.token, withCurrency);
    if (cut !== null) [reading, numberEnd] = [cut.reading, cut.end];
    else reading = null;
  } else if (after === null && /[%％]/.test(text.charAt(skipBlanks(text, amount.end)))) {
    return null;
  }
  if (reading === null) return null;
  return {
    amount: scaled(reading.value, amount.factor),
    reading,
    currency,
    symbol: shown === null ? null : symbolOf(text, shown),
    glued,
    start: before?.start ?? amount.start,
    end: glued ? numberEnd : Math.max(numberEnd, after?.end ?? 0),
    numberStart: amount.start,
    numberEnd,
    tokenEnd: Math.max(amount.end, after?.end ?? 0),
    before,
    after,
    digits: amount.token.groups.join(''),
  };
}

/** Returns the currency as written, without the cents inside `129€99`. */
function symbolOf(text: string, shown: MarkAt): string {
  return text.slice(shown.start, shown.end).replace(/(?<!\d)\d+$/, '');
}
