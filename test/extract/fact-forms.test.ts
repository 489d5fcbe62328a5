import { expect, test } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';
import type { Listing } from '../../src/model/listing/listing.ts';
import { FACT_FORMS, OTHER_NUMBERS, type Fact } from './fact-forms.ts';
import { goodsPage } from './form-pages.ts';

const read: Record<Fact, (listing: Listing) => unknown> = {
  sku: ({ sku }) => sku,
  mpn: ({ mpn }) => mpn,
  brand: ({ brand }) => brand,
  availability: ({ availability }) => availability,
  rating: ({ aggregateRating }) => aggregateRating?.ratingValue,
  count: ({ aggregateRating }) => aggregateRating?.reviewCount,
  seller: ({ seller }) => seller?.name,
  origin: ({ countryOfOrigin }) => countryOfOrigin,
};

test.each([...FACT_FORMS, ...OTHER_NUMBERS])('%s, %s: %s', (fact, lang, html, wanted) => {
  const { listing } = extractPage({ html: goodsPage(lang, html) });
  expect(read[fact](listing)).toEqual(wanted ?? undefined);
});
