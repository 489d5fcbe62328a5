// Reads a range of prices: `$25 – $50`, `¥309.00 - 329.00`, `100-200元`.

import { afterName } from '../number/after-name.ts';
import { digitAt, isAlpha, skipBlanks } from '../text/characters.ts';
import { startsChineseNumber } from '../number/chinese-number.ts';
import { markAfter } from '../currency/currency-marks.ts';
import type { PriceText } from './price-text.ts';
import { isWhole, readAmount } from './read-amount.ts';
import { readPrice, valued, type ReadPrice } from './read-price.ts';

/** A range of prices, as two readings. */
export interface PriceRange {
  lower: ReadPrice;
  /** Null where the upper end is unreadable: `149149` of "149 – 149149 kr". */
  upper: number | null;
  ambiguous: boolean;
  end: number;
}

const JOINER =
  /[ \u00a0\u202f]?([-–—−~～〜‐‑]|至|到|(?<!\p{L})(?:to|bis|a|à|al|até|hasta|and|und|et)(?!\p{L}))[ \u00a0\u202f]?/uy;
/** Limit of upper by lower end, where one of them has no currency. */
const WIDEST = 20;

interface Joint {
  end: number;
  dash: boolean;
  spaced: boolean;
}

function jointAt(text: string, at: number): Joint | null {
  JOINER.lastIndex = at;
  const found = JOINER.exec(text);
  const mark = found?.[1];
  if (found === null || mark === undefined) return null;
  const dash = !/\p{L}/u.test(mark);
  const before = !found[0].startsWith(mark);
  const after = !found[0].endsWith(mark);
  // In "$20 -$5" the dash is a minus sign.
  return dash && before && !after ? null : { end: at + found[0].length, dash, spaced: before && after };
}

/**
 * Returns the range that the price begins, or null: `¥309.00 - 329.00`, `$25 – $50`, `R$ 4.000 a R$
 * 5.000`.
 */
export function rangeFrom(page: PriceText, lower: ReadPrice): PriceRange | null {
  const { text } = page;
  const joint = lower.glued ? null : jointAt(text, lower.end);
  if (joint === null) return null;
  const digits = firstDigit(text, joint.end);
  if (digits === null) return null;
  const upper = readPrice(page, digits, lower.end);
  if (upper !== null) {
    const same = upper.currency === lower.currency && upper.start <= skipBlanks(text, joint.end);
    return same ? joined(lower, upper) : null;
  }
  if (!joint.dash || lower.after !== null || digits !== joint.end) return null;
  const amount = readAmount(text, digits, false);
  if (amount === null || !standsAlone(text, amount.end)) return null;
  const read = valued(page, { amount, before: lower.before, after: null });
  if (read === null || isWhole(amount.token) !== (lower.reading.decimals === 0)) return null;
  return joined(lower, read);
}

/** Returns the range that a number without currency begins, or null: `100-200元`, `149 – 199 kr`. */
export function rangeUpTo(page: PriceText, at: number): PriceRange | null {
  const { text } = page;
  const first = readAmount(text, at, true);
  const joint =
    first === null || /[-/.,\d\p{Lu}]/u.test(text.charAt(at - 1)) ? null : jointAt(text, first.end);
  if (first === null || joint === null || !joint.dash) return null;
  const digits = firstDigit(text, joint.end);
  const upper = digits === null ? null : readPrice(page, digits, first.end);
  if (upper === null || upper.before !== null || upper.after === null) return null;
  const lower = valued(page, { amount: first, before: null, after: upper.after });
  if (lower === null) return null;
  const range = joined({ ...lower, end: first.end }, upper);
  if (range === null || (joint.spaced && afterName(text, at))) return null;
  const plausible = range.upper === null || range.upper <= lower.amount * WIDEST;
  return plausible && sameShape(page, lower, upper) ? range : null;
}

function joined(lower: ReadPrice, upper: ReadPrice): PriceRange | null {
  const glued = upper.glued || isDoubled(lower.digits, upper.digits);
  if (glued) return { lower, upper: null, ambiguous: true, end: upper.end };
  if (upper.amount <= lower.amount) return null;
  const ambiguous = lower.reading.ambiguous || upper.reading.ambiguous;
  return { lower, upper: upper.amount, ambiguous, end: upper.end };
}

/** Whether the page printed a number twice without a space: `149149` after `149`. */
function isDoubled(lower: string, upper: string): boolean {
  return upper.length >= 2 * lower.length && lower.length > 1 && upper.startsWith(lower + lower);
}

function firstDigit(text: string, from: number): number | null {
  for (let i = from; i < from + 8; i++) {
    if (digitAt(text, i) >= 0 || startsChineseNumber(text.charCodeAt(i))) return i;
  }
  return null;
}

/** Whether no letter, percent or inch sign follows, which would make the number a count or a size. */
function standsAlone(text: string, at: number): boolean {
  const next = text.charCodeAt(skipBlanks(text, at));
  return !isAlpha(next) && !/[%％\p{L}"'″]/u.test(String.fromCharCode(Number.isNaN(next) ? 0x20 : next));
}

function sameShape(page: PriceText, lower: ReadPrice, upper: ReadPrice): boolean {
  return (
    lower.reading.decimals === upper.reading.decimals ||
    (markAfter(page.text, upper.numberEnd, page.accept) !== null && page.script() === 'han')
  );
}
