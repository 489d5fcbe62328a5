// Reads the one price of a short text, such as a price cell: "From £12.50" → 12.5 GBP.

import { digitAt, isBlank } from '../text/characters.ts';
import { findPrices } from './find-prices.ts';
import { lonePrice } from './lone-price.ts';
import { priceText } from './price-text.ts';
import type { Price, PriceOptions } from './price.ts';
import { readAmount } from './read-amount.ts';
import { valued } from './read-price.ts';

/** Limit of characters before a lone number: "Price:", "Preis ab". */
const MOST_BEFORE = 24;
/** Limit of digits of a number without currency; longer ones are phone or article numbers. */
const LONGEST_LONE = 7;

/**
 * Returns the price of a short text, or null. A number beside a currency is preferred. Without any
 * currency, the text must be all number (with `currencyHint`: nearly all). A text that is nothing but a
 * price may be odd: `12 , 50 €`, `K 120.00`, `50p`, `free` (0). Amounts are in the currency's main unit;
 * `start` and `end` are UTF-16 offsets. Never throws.
 */
export function parsePrice(text: string, options: PriceOptions = {}): Price | null {
  const prices = findPrices(text, options);
  const found = prices.find((price) => price.sign === undefined) ?? prices[0];
  if (found !== undefined && (found.glued || found.end - found.start === text.length)) return found;
  return lonePrice(text, options) ?? found ?? loneNumber(text, options);
}

function loneNumber(text: string, options: PriceOptions): Price | null {
  let at = 0;
  while (at < text.length && digitAt(text, at) < 0) at++;
  if (at === text.length) return null;
  const amount = readAmount(text, at, true);
  if (amount === null) return null;
  const hinted = options.currencyHint !== undefined;
  const before = text.slice(0, amount.start);
  const after = text.slice(amount.end);
  if (!onlyBlanks(before) && !(hinted && introduces(before))) return null;
  if (!onlyBlanks(after) && !(hinted && /^\s?[*)\].,;:†/]*\s*$/u.test(after))) return null;
  const digits = amount.token.groups.length === 1 ? (amount.token.groups[0] ?? '') : '';
  if (!hinted && digits.length > LONGEST_LONE) return null;
  const read = valued(priceText(text, options), { amount, before: null, after: null });
  if (read === null || read.glued) return null;
  return {
    amount: read.amount,
    currency: read.currency,
    symbol: null,
    ambiguous: read.reading.ambiguous,
    start: amount.start,
    end: amount.end,
  };
}

function onlyBlanks(text: string): boolean {
  for (let i = 0; i < text.length; i++) if (!isBlank(text.charCodeAt(i))) return false;
  return true;
}

/** Whether the text introduces a price: "Price: ", "Preis ab ", 价格：; not "Model ", not "WH-". */
function introduces(before: string): boolean {
  if (before.length > MOST_BEFORE) return false;
  if (/(?:model|art|sku|item|ref|tel|phone|no|nr|size|isbn)\b/iu.test(before)) return false;
  return /^[\p{L}\s.'’]*(?:[:：(]\s*)?$/u.test(before) && !/[A-Z]$/u.test(before);
}
