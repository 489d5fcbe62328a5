// Finds the currency mark before or after a number: "$" in "$5", "kr" in "99 kr", 元 in 99元.

import { digitAt, isAlpha, skipBlanks, skipBlanksBack } from '../text/characters.ts';
import { allCurrencies } from './currencies.ts';
import { currencyMarks, type CurrencyMark } from './currency-table.ts';

/** A currency mark with its offsets in a text. */
export interface MarkAt {
  mark: CurrencyMark;
  start: number;
  end: number;
}

const byFirst = new Map<number, CurrencyMark[]>();
const byLast = new Map<number, CurrencyMark[]>();

for (const mark of currencyMarks(allCurrencies()).sort((a, b) => b.text.length - a.text.length)) {
  if (mark.side !== 'before') file(byFirst, mark.text.charCodeAt(0), mark);
  if (mark.side !== 'after') file(byLast, mark.text.charCodeAt(mark.text.length - 1), mark);
}

function file(index: Map<number, CurrencyMark[]>, code: number, mark: CurrencyMark): void {
  const filed = index.get(code);
  if (filed === undefined) index.set(code, [mark]);
  else filed.push(mark);
}

const byText = new Map([...byFirst.values(), ...byLast.values()].flat().map((mark) => [mark.text, mark]));

/**
 * Returns the ISO 4217 code of a name, symbol or code ("eur", "RMB", "€"); null where several are
 * possible.
 */
export function currencyNamed(name: string): string | null {
  const written = name.trim();
  const upper = written.toUpperCase();
  const mark = byText.get(written) ?? byText.get(upper);
  if (mark !== undefined) return mark.open ? null : (mark.codes[0] ?? null);
  return /^[A-Z]{3}$/.test(upper) ? upper : null;
}

/** Characters after which 元 is part of another word (元素, 元旦) and so no money. */
const AFTER_YUAN_WORD = '素旦宵气件器年老帅组节祖勋管化论';
/** What must follow 块 or 圆 for it to mean money: 3块巧克力 are three pieces. */
const AFTER_PIECE_OF_MONEY = /^(?:$|[\s\p{P}\p{S}\d]|[起包的以左多整])/u;

function standsForMoney(text: string, mark: CurrencyMark, end: number): boolean {
  switch (mark.text) {
    case '元':
      return !AFTER_YUAN_WORD.includes(text.charAt(end) || ' ');
    case '块':
    case '塊':
    case '圆':
    case '圓':
      return AFTER_PIECE_OF_MONEY.test(text.slice(end, end + 1));
    default:
      return true;
  }
}

function isWordPart(text: string, at: number): boolean {
  return isAlpha(text.charCodeAt(at)) || digitAt(text, at) >= 0;
}

/** Decides whether a mark counts as money in the current text. */
export type AcceptMark = (mark: CurrencyMark) => boolean;

/** Returns the currency mark that ends before the number at `at`. Offsets below `minStart` are not read. */
export function markBefore(text: string, at: number, minStart: number, accept: AcceptMark): MarkAt | null {
  const end = skipBlanksBack(text, at);
  if (end <= minStart) return null;
  for (const mark of byLast.get(text.charCodeAt(end - 1)) ?? []) {
    const start = end - mark.text.length;
    if (start < minStart || !text.startsWith(mark.text, start)) continue;
    if (isAlpha(mark.text.charCodeAt(0)) && isWordPart(text, start - 1)) continue;
    if (accept(mark)) return { mark, start, end };
  }
  return null;
}

/** Returns the currency mark that starts after the number that ends at `at`. */
export function markAfter(text: string, at: number, accept: AcceptMark): MarkAt | null {
  const start = skipBlanks(text, at);
  for (const mark of byFirst.get(text.charCodeAt(start)) ?? []) {
    if (!text.startsWith(mark.text, start)) continue;
    const end = start + mark.text.length;
    const lastCode = text.charCodeAt(end - 1);
    if (isAlpha(lastCode) && isAlpha(text.charCodeAt(end))) continue;
    if (standsForMoney(text, mark, end) && accept(mark)) return { mark, start, end };
  }
  return null;
}

const COUNTRIES = new Map([
  ['US', 'USD'],
  ['CA', 'CAD'],
  ['AU', 'AUD'],
  ['NZ', 'NZD'],
  ['HK', 'HKD'],
  ['SG', 'SGD'],
  ['MX', 'MXN'],
  ['NT', 'TWD'],
]);
const CAPITALS_BEFORE = /(?<![\p{L}\p{N}])[A-Z]{2,3}$/u;

/**
 * Adds the country or code before a `$` or `¥` to the mark: the `US` of `US $6`, the `AUD` of `AUD $6`.
 */
export function widenBefore(text: string, found: MarkAt, minStart: number): MarkAt {
  if (found.mark.codes.length === 1) return found;
  const end = skipBlanksBack(text, found.start);
  const word = CAPITALS_BEFORE.exec(text.slice(Math.max(minStart, end - 4), end))?.[0];
  if (word === undefined) return found;
  const code = COUNTRIES.get(word) ?? word;
  if (!found.mark.codes.includes(code)) return found;
  return { mark: { ...found.mark, codes: [code], open: false }, start: end - word.length, end: found.end };
}

/** Returns every currency that a mark stands for: all dollars and pesos for `$`, all crowns for `kr`. */
export function currenciesMarked(mark: string): readonly string[] {
  const marks = [
    ...(byFirst.get(mark.charCodeAt(0)) ?? []),
    ...(byLast.get(mark.charCodeAt(mark.length - 1)) ?? []),
  ];
  return [...new Set(marks.flatMap(({ text, codes }) => (text === mark ? codes : [])))];
}
