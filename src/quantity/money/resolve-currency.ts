// Decides which currency an ambiguous mark such as "$", "¥" or "kr" stands for.

import { currencyOfRegion } from '../currency/currencies.ts';
import type { CurrencyMark } from '../currency/currency-table.ts';
import { regionOf } from '../number/locale-separators.ts';

/** What is known about the currency of a text. */
export interface CurrencyHints {
  /** ISO 4217 code that the page names elsewhere. */
  currencyHint?: string | undefined;
  locale?: string | undefined;
}

/** What the text itself shows: its script, and how many decimals the amount has. */
export interface CurrencySigns {
  script: () => 'han' | 'kana' | 'other';
  decimals: number;
  /** Whether the text is nothing but a price. */
  lone: boolean;
}

/**
 * Returns the ISO 4217 code of a mark; null where several are possible; undefined where the mark is no
 * money here.
 */
export function resolveCurrency(
  mark: CurrencyMark,
  hints: CurrencyHints,
  signs: CurrencySigns,
): string | null | undefined {
  const pointed = [hints.currencyHint, currencyOfRegion(regionOf(hints.locale)) ?? undefined];
  for (const code of pointed) {
    // Yen have no decimals, so "¥309.00" is no yen even on a page that prices in yen.
    if (code === 'JPY' && mark.open && signs.decimals === 2) continue;
    if (code !== undefined && mark.codes.includes(code)) return code;
  }
  if ((mark.local || mark.lone) && !signs.lone) return undefined;
  if (!mark.open) return mark.codes[0] ?? null;
  if (!mark.codes.includes('JPY')) return null;
  if (signs.decimals > 0) return 'CNY';
  const script = signs.script();
  return script === 'other' ? null : script === 'kana' ? 'JPY' : 'CNY';
}
