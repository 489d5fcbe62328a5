// Finds the market and currency that the rows of a catalogue share; rows without a price get them too.
import type { Listing } from '../../model/listing/listing.ts';

/** The currency and market of the first rows. Each is missing where the rows name none, or several. */
export interface UsualMarket {
  /** ISO 4217 code, such as "EUR". */
  currency?: string;
  /** ISO 3166-1 alpha-2 code, such as "DE". */
  market?: string;
  /** No row names a market or a currency, and few names (or texts of rows without one) are in a script that hints at a country. */
  isUndeclared: boolean;
}

/** Characters of scripts that hint at a country: Chinese, Japanese, Korean. */
const TELLING = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

export function usualMarket(listings: readonly Listing[]): UsualMarket {
  const currencies = new Set<string>();
  const markets = new Set<string>();
  let telling = 0;
  for (const listing of listings) {
    if (listing.price?.currency) currencies.add(listing.price.currency);
    for (const market of listing.markets) markets.add(market);
    if (TELLING.test(listing.name ?? listing.blocks.map(({ text }) => text).join(' '))) telling += 1;
  }
  const [currency, otherCurrency] = currencies;
  const [market, otherMarket] = markets;
  return {
    ...(currency === undefined || otherCurrency !== undefined ? {} : { currency }),
    ...(market === undefined || otherMarket !== undefined ? {} : { market }),
    isUndeclared: currency === undefined && market === undefined && telling * 2 < listings.length,
  };
}
