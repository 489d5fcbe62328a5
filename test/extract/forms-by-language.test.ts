import { expect, test } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';
import type { Listing } from '../../src/model/listing/listing.ts';
import { goodsPage } from './form-pages.ts';
import { GOODS_FORMS, type Fact } from './forms-by-language.ts';
import { STOCK_FORMS } from './stock-forms.ts';
import { TERM_FORMS } from './term-forms.ts';

const stated = (value: unknown) => (value === undefined ? undefined : true);

const read: Record<Fact, (listing: Listing) => unknown> = {
  sku: ({ sku }) => sku,
  availability: ({ availability }) => availability,
  rating: ({ aggregateRating }) => aggregateRating?.ratingValue,
  count: ({ aggregateRating }) => aggregateRating?.reviewCount,
  seller: ({ seller }) => seller?.name,
  origin: ({ countryOfOrigin }) => countryOfOrigin,
  return: ({ returnPolicy }) => stated(returnPolicy),
  warranty: ({ warranty }) => stated(warranty),
  shipping: ({ shipping }) => stated(shipping),
};

test.each([...GOODS_FORMS, ...STOCK_FORMS, ...TERM_FORMS])('%s, %s: %s', (fact, lang, html, wanted) => {
  const { listing } = extractPage({ html: goodsPage(lang, html) });
  expect(read[fact](listing)).toEqual(wanted ?? undefined);
});
