// Pairs a number with the currency beside it: "$99", "1 299 €", "129€99", ￥99元.

import { afterName } from '../number/after-name.ts';
import { digitAt, isAlpha, skipBlanks } from '../text/characters.ts';
import { currencyOf } from '../currency/currencies.ts';
import { markAfter, markBefore, widenBefore, type MarkAt } from '../currency/currency-marks.ts';
import { partsBySpace, type PriceText } from './price-text.ts';
import { isWhole, mayJoinOver, readAmount, withCents, type Amount } from './read-amount.ts';

/** A number and the currencies beside it; both currencies are null for `99,-`. */
export interface MarkedAmount {
  amount: Amount;
  before: MarkAt | null;
  after: MarkAt | null;
}

/**
 * Returns the number at `at` with its currency, or null. Marks before `minStart` belong to the price before.
 */
export function readMarkedAmount(page: PriceText, at: number, minStart: number): MarkedAmount | null {
  const { text } = page;
  const narrow = readAmount(text, at, false);
  if (narrow === null) return null;
  const before = currencyBefore(page, narrow, minStart);
  if (before !== null) return withBefore(page, narrow, before, at);
  if (isModelNumber(text, narrow.start)) return null;
  const wide = mayJoinOver(text, narrow.token.end) ? readAmount(text, at, true) : null;
  if (wide !== null && wide.token.separators[0] === ' ') {
    const after = ownMarkAfter(page, wide.end);
    if (after !== null && maySpaceBeforeMark(page, wide, after)) return { amount: wide, before: null, after };
  }
  if (wide?.strokes && wide.token.separators[0] === ' ') return { amount: wide, before: null, after: null };
  const after = ownMarkAfter(page, narrow.end);
  if (after !== null) return { ...centsAfterMark(text, narrow, after), before: null };
  return centsBeforeMark(page, narrow) ?? (narrow.strokes ? { amount: narrow, before: null, after } : null);
}

function currencyBefore(page: PriceText, amount: Amount, minStart: number): MarkAt | null {
  const { text, accept } = page;
  const signed = /[-−–]/.test(text.charAt(amount.start - 1));
  const found =
    markBefore(text, amount.start, minStart, accept) ??
    (signed ? markBefore(text, amount.start - 1, minStart, accept) : null);
  if (found === null) return null;
  const hasCents = amount.strokes || (!isWhole(amount.token) && amount.token.groups.at(-1)?.length === 2);
  if (found.mark.wary && !hasCents && !(page.lone && isSum(amount))) return null;
  return widenBefore(text, found, minStart);
}

/**
 * Whether the number is too long for a version or a size: three digits, or grouped ones. "Euro 6" is no
 * price.
 */
function isSum(amount: Amount): boolean {
  const { groups } = amount.token;
  return groups.length > 1 || (groups[0]?.length ?? 0) >= 3;
}

/** A word that the page glued to the number: "save129 €". Other glued letters are a name: "EX15". */
const WHOLE_WORD = /(?:^|[\s(])\p{L}\p{Ll}{2,}$/u;

function isModelNumber(text: string, start: number): boolean {
  const code = text.charCodeAt(start - 1);
  if (code === 0x5f) return true;
  return isAlpha(code) && !WHOLE_WORD.test(text.slice(Math.max(0, start - 16), start));
}

/** Returns a price with the currency before the number, which may repeat after it: "$99 USD", ￥99元. */
function withBefore(page: PriceText, narrow: Amount, before: MarkAt, at: number): MarkedAmount {
  const amount = widthAfterMark(page, narrow, before, at);
  const { text } = page;
  const after = markAfter(text, amount.end, page.accept);
  const codes = after?.mark.codes.filter((code) => before.mark.codes.includes(code)) ?? [];
  if (after === null || codes.length === 0 || digitAt(text, skipBlanks(text, after.end)) >= 0) {
    return { amount, before, after: null };
  }
  const mark = after.mark.open
    ? before.mark
    : { ...before.mark, codes, open: before.mark.open && codes.length > 1 };
  return { amount, before: { ...before, mark }, after };
}

/**
 * Returns the number with thousands or cents after a space: "$ 1 299.00", "$ 129 00"; not "$5 100
 * pieces".
 */
function widthAfterMark(page: PriceText, narrow: Amount, before: MarkAt, at: number): Amount {
  const { text } = page;
  if (!isWhole(narrow.token) || !mayJoinOver(text, narrow.token.end)) return narrow;
  const wide = readAmount(text, at, true);
  if (wide !== null && wide.token.separators[0] === ' ') {
    if (!isWhole(wide.token) || partsBySpace(page, before.mark)) return wide;
  }
  const cents = withCents(text, narrow, narrow.end + 1);
  if (cents === null || currencyOf(before.mark.codes[0])?.decimals === 0) return narrow;
  return endsIn00(text, cents) || skipBlanks(text, cents.end) === text.length ? cents : narrow;
}

/**
 * Whether a space may separate thousands: "1 299 €"; in "iPhone 15 899 €" only where the locale does so.
 */
function maySpaceBeforeMark(page: PriceText, wide: Amount, after: MarkAt): boolean {
  if (!isWhole(wide.token) || partsBySpace(page, after.mark)) return true;
  return page.options.locale === undefined || !afterName(page.text, wide.start);
}

/** Returns the currency after a number; null where it belongs to the next number: "100 $200". */
export function ownMarkAfter(page: PriceText, numberEnd: number): MarkAt | null {
  const { text } = page;
  const after = markAfter(text, numberEnd, page.accept);
  if (after === null || after.mark.side === 'after') return after;
  const next = skipBlanks(text, after.end);
  if (digitAt(text, next) < 0) return after;
  const gapBefore = after.start > numberEnd;
  const gapAfter = next > after.end;
  const nexts = gapBefore === gapAfter ? after.mark.leans === 'before' : gapBefore;
  return nexts ? null : after;
}

/** Returns `129 00 €` as 129 with cents, where no other reading is possible. */
function centsBeforeMark(page: PriceText, amount: Amount): MarkedAmount | null {
  const { text } = page;
  if (!isWhole(amount.token) || !mayJoinOver(text, amount.end)) return null;
  const cents = withCents(text, amount, amount.end + 1);
  const after = cents === null ? null : ownMarkAfter(page, cents.end);
  if (cents === null || after === null) return null;
  const lone = amount.start === 0 && skipBlanks(text, after.end) === text.length;
  return lone || endsIn00(text, cents) ? { amount: cents, before: null, after } : null;
}

/** Adds cents that stand after the mark: `129€99` → 129.99, 9块9 → 9.9. */
function centsAfterMark(text: string, amount: Amount, after: MarkAt): { amount: Amount; after: MarkAt } {
  const plain = { amount, after };
  if (!isWhole(amount.token) || amount.end !== after.start || amount.factor !== 1) return plain;
  const length = after.mark.text === '€' ? 2 : after.mark.text === '块' ? 1 : 0;
  const digits = /^\d+/.exec(text.slice(after.end, after.end + 4))?.[0] ?? '';
  if (length === 0 || digits.length !== length) return plain;
  const end = after.end + length;
  if (/^\s?[.,%€\d]/.test(text.slice(end, end + 2))) return plain;
  const { token } = amount;
  const groups = [...token.groups, digits];
  return {
    amount: { ...amount, token: { ...token, groups, separators: [...token.separators, '.'] } },
    after: { ...after, end },
  };
}

function endsIn00(text: string, amount: Amount): boolean {
  return text.slice(amount.end - 2, amount.end) === '00';
}
