import { isHan, isKana } from '../text/characters.ts';
import { currencyNamed, type AcceptMark } from '../currency/currency-marks.ts';
import type { CurrencyMark } from '../currency/currency-table.ts';
import { currencyOf } from '../currency/currencies.ts';
import { separatorsOf } from '../number/locale-separators.ts';
import type { PriceOptions } from './price.ts';
import { resolveCurrency } from './resolve-currency.ts';

export type Script = 'han' | 'kana' | 'other';

/** A text to find prices in, with what is known of it. */
export interface PriceText {
  text: string;
  options: PriceOptions;
  script: () => Script;
  /** Passes over marks that are money only elsewhere. */
  accept: AcceptMark;
}

export function priceText(text: string, given: PriceOptions): PriceText {
  const { currencyHint } = given;
  const options =
    currencyHint === undefined ? given : { ...given, currencyHint: currencyNamed(currencyHint) ?? undefined };
  const accept = (mark: CurrencyMark): boolean =>
    !mark.local || resolveCurrency(mark, options, { script: () => 'other', decimals: 0 }) !== undefined;
  let script: Script | undefined;
  return { text, options, accept, script: () => (script ??= scriptOf(text)) };
}

const LOOKED_AT = 2000;

/** Kana anywhere mean Japanese, for Japanese has Chinese characters too. */
function scriptOf(text: string): Script {
  let script: Script = 'other';
  for (let i = 0; i < text.length && i < LOOKED_AT; i++) {
    const code = text.charCodeAt(i);
    if (isKana(code)) return 'kana';
    if (isHan(code)) script = 'han';
  }
  return script;
}

/** Whether an ordinary space may part the thousands of a number beside these currencies. */
export function partsBySpace(page: PriceText, codes: readonly string[]): boolean {
  if (separatorsOf(page.options.locale)?.group === ' ') return true;
  return codes.some((code) => separatorsOf(currencyOf(code)?.home)?.group === ' ');
}
