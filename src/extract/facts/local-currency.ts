// Guesses the currency of a price that has no currency sign.
import { currencyOfRegion } from '../../quantity/currency/currencies.ts';
import { languageOf, regionOf } from '../../quantity/number/locale-separators.ts';

/** Languages of countries with one currency, such as `ja` for JPY. */
const OF_ONE_CURRENCY = new Set('nb nn no sv da pl cs hu bg ja ko tr vi th uk he is id'.split(' '));

/**
 * Returns the currency of the locale's country (`fr-CA` → CAD), or of the only country of its language (`ja`
 * → JPY).
 */
export function localCurrency(locale: string | undefined): string | undefined {
  const named = /[-_][a-z]{2}$/i.test(locale ?? '') || OF_ONE_CURRENCY.has(languageOf(locale) ?? '');
  return named ? (currencyOfRegion(regionOf(locale)) ?? undefined) : undefined;
}
