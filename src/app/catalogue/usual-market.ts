// What all rows of a catalogue have in common of their market: a row without a price is sold where the others are.
import type { ColumnLayout } from '../../extract/row/column-layout.ts';
import { readRow } from '../../extract/row/read-row.ts';
import type { CatalogueRow } from '../../ingest/read-inputs.ts';
import { emptyListing } from '../../model/listing/empty-listing.ts';

/** What the first rows agree on; a code is missing where they name none, or several. */
export interface UsualMarket {
  /** ISO 4217. */
  currency?: string;
  /** ISO 3166-1 alpha-2. */
  market?: string;
  /** No row names a market or a currency, and its letters tell no country. */
  isUntold: boolean;
}

/** Letters of one country's language. */
const TELLING = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Hangul}]/u;

export function usualMarket(rows: readonly CatalogueRow[], layout: ColumnLayout): UsualMarket {
  const currencies = new Set<string>();
  const markets = new Set<string>();
  let telling = 0;
  let read = 0;
  for (const one of rows) {
    if (!('record' in one)) continue;
    const listing = emptyListing('feed');
    readRow(one.record, one.row, listing, layout);
    read += 1;
    if (listing.price?.currency) currencies.add(listing.price.currency);
    for (const market of listing.markets) markets.add(market);
    if (TELLING.test(listing.name ?? '')) telling += 1;
  }
  const [currency, otherCurrency] = currencies;
  const [market, otherMarket] = markets;
  return {
    ...(currency === undefined || otherCurrency !== undefined ? {} : { currency }),
    ...(market === undefined || otherMarket !== undefined ? {} : { market }),
    isUntold: read > 0 && currency === undefined && market === undefined && telling * 2 < read,
  };
}
