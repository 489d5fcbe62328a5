// Prepares a text for the search for prices: western digits, hints, script, accepted currency marks.

import { isHan, isKana } from '../text/characters.ts';
import { westernDigits } from '../number/western-digits.ts';
import { currencyNamed, type AcceptMark } from '../currency/currency-marks.ts';
import type { CurrencyMark } from '../currency/currency-table.ts';
import { currencyOf } from '../currency/currencies.ts';
import { separatorsOf } from '../number/locale-separators.ts';
import type { PriceOptions } from './price.ts';
import { resolveCurrency } from './resolve-currency.ts';

export type Script = 'han' | 'kana' | 'other';

/** A text to find prices in, with its options. */
export interface PriceText {
  text: string;
  options: PriceOptions;
  script: () => Script;
  /** Rejects marks that are money only in other locales. */
  accept: AcceptMark;
  /** The text is nothing but a price, so every mark is money and every space belongs to the number. */
  lone: boolean;
}

/** Prepares a text for the search; `lone`: it is nothing but a price. */
export function priceText(written: string, given: PriceOptions, lone = false): PriceText {
  const text = westernDigits(written);
  const { currencyHint } = given;
  const options =
    currencyHint === undefined ? given : { ...given, currencyHint: currencyNamed(currencyHint) ?? undefined };
  const accept = (mark: CurrencyMark): boolean =>
    lone ||
    (!mark.lone && !mark.local) ||
    resolveCurrency(mark, options, { script: () => 'other', decimals: 0, lone }) !== undefined;
  let script: Script | undefined;
  return { text, options, accept, lone, script: () => (script ??= scriptOf(text)) };
}

const LOOKED_AT = 2000;

/**
 * Returns the script of the text. Any kana means Japanese, because Japanese uses Chinese characters too.
 */
function scriptOf(text: string): Script {
  let script: Script = 'other';
  for (let i = 0; i < text.length && i < LOOKED_AT; i++) {
    const code = text.charCodeAt(i);
    if (isKana(code)) return 'kana';
    if (isHan(code)) script = 'han';
  }
  return script;
}

/**
 * Whether an ordinary space may separate the thousands of a number beside this mark. For an open mark
 * like `kr` any of its currencies counts.
 */
export function partsBySpace(page: PriceText, { codes, open }: CurrencyMark): boolean {
  if (page.lone || separatorsOf(page.options.locale)?.group === ' ') return true;
  const likely = open ? codes : codes.slice(0, 1);
  return likely.some((code) => separatorsOf(currencyOf(code)?.home)?.group === ' ');
}
