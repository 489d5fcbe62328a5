import { expect, test } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';
import { pricedPage } from './form-pages.ts';
import { PRICE_FORMS } from './price-form-list.ts';

test.each(PRICE_FORMS)('%s', (_, lang, html, price, list) => {
  const { listing } = extractPage({ html: pricedPage(lang, html) });
  expect({ price: listing.price?.amount ?? null, list: listing.listPrice?.amount }).toEqual({ price, list });
});
