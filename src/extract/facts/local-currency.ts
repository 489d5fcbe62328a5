import { currencyOfRegion } from '../../quantity/currency/currencies.ts';
import { languageOf, regionOf } from '../../quantity/number/locale-separators.ts';

/** Languages whose shops count in one currency. */
const OF_ONE_CURRENCY = new Set('nb nn no sv da pl cs hu bg ja ko tr vi th uk he is id'.split(' '));

/** The currency of a price without one: that of the country the page names, or of its language's only country. */
export function localCurrency(locale: string | undefined): string | undefined {
  const named = /[-_][a-z]{2}$/i.test(locale ?? '') || OF_ONE_CURRENCY.has(languageOf(locale) ?? '');
  return named ? (currencyOfRegion(regionOf(locale)) ?? undefined) : undefined;
}
