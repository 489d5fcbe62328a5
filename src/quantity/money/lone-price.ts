// Reads a text that is nothing but a price, with odd spacing and rare signs: `12 , 50 €`, `50p`, "free".

import { currencyNamed } from '../currency/currency-marks.ts';
import { scaled } from '../number/parse-number.ts';
import { westernDigits } from '../number/western-digits.ts';
import { findLonePrices } from './find-prices.ts';
import freeWords from './free-words.json' with { type: 'json' };
import type { Price, PriceOptions } from './price.ts';

const LONGEST = 40;
/** Characters around a price that are skipped: brackets, quotation marks, and the Indian `/-`. */
const BEFORE = new Set(' \t\n("\'“„«[*~≈');
const AFTER = new Set(' \t\n)"\'”“»]*†‡.,;:!');
const STROKE_AFTER = /\/[-=]$/;

/** A bracket or colon between currency and number: `USD: 12`, `[USD] 12`. */
const PARTED = /(?<=[\p{L}\p{Sc}.])[\]:)](?=\s*\d)/gu;
/** Blanks around the marks of a number, as broken pages print them: `12 , 50`, `12. 50`, `1, 299.00`. */
const GAPS = /(?<=\d)(?:\s+([.,])\s*|([.,])\s+)(?=\d)/gu;
/** Cents after the sign: `99 € 99`. */
const CENTS_AFTER = /^(\d+)\s?€\s?(\d\d)$/u;

const FREE = new Set(freeWords);
/** Amounts in hundredths: `50p`, `99¢`. */
const HUNDREDTHS = /^(\d{1,2}(?:[.,]\d)?)\s?(p|¢|￠|cents?|ct\.?|коп\.?)$/iu;

/** Returns the price of a text that is nothing but a price; else null. */
export function lonePrice(text: string, options: PriceOptions): Price | null {
  if (text.length > LONGEST) return null;
  const at = coreOf(text);
  const core = text.slice(at.start, at.end);
  const free = FREE.has(core.toLowerCase());
  if (free) return { ...nothing(options), ...at };
  const squeezed = westernDigits(core)
    .replace(PARTED, ' ')
    .replace(GAPS, '$1$2')
    .replace(CENTS_AFTER, '$1.$2 €');
  const small = HUNDREDTHS.exec(squeezed);
  if (small?.[1] !== undefined && small[2] !== undefined)
    return { ...hundredths(small[1], small[2], options), ...at };
  const [price] = findLonePrices(squeezed, options);
  if (price === undefined || price.glued || price.start > signWidth(squeezed) || price.end < squeezed.length)
    return null;
  return { ...price, ...at };
}

function coreOf(text: string): { start: number; end: number } {
  let start = 0;
  let end = text.length;
  while (start < end && BEFORE.has(text.charAt(start))) start++;
  while (end > start && AFTER.has(text.charAt(end - 1))) end--;
  return { start, end: STROKE_AFTER.test(text.slice(start, end)) ? end - 2 : end };
}

/** Returns the length of a minus or plus sign before the price. */
function signWidth(text: string): number {
  return /^[-−–+]\s?/u.exec(text)?.[0].length ?? 0;
}

function nothing({ currencyHint }: PriceOptions): Omit<Price, 'start' | 'end'> {
  const currency = currencyHint === undefined ? null : currencyNamed(currencyHint);
  return { amount: 0, currency, symbol: null, ambiguous: false };
}

function hundredths(digits: string, sign: string, options: PriceOptions): Omit<Price, 'start' | 'end'> {
  const hinted = options.currencyHint === undefined ? null : currencyNamed(options.currencyHint);
  const currency =
    hinted ?? (sign === 'p' ? 'GBP' : sign === '¢' ? 'USD' : /^коп/iu.test(sign) ? 'RUB' : null);
  return { amount: scaled(Number(digits.replace(',', '.')), 0.01), currency, symbol: sign, ambiguous: false };
}
