import { expect, test } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';
import type { Listing } from '../../src/model/listing/listing.ts';
import { GOODS_FORMS, type Fact } from './forms-by-language.ts';
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

const page = (lang: string, html: string) =>
  `<!doctype html><html lang="${lang}"><head><title>Halvorsen Quillstone M4 | Quillmarkt</title></head><body><main><h1>Halvorsen Quillstone M4</h1><p>€ 34.00</p>${html}<p>A long text about the thing and how it is made by hand.</p></main><footer>© 2025 Quillmarkt</footer></body></html>`;

test.each([...GOODS_FORMS, ...TERM_FORMS])('%s, %s: %s', (fact, lang, html, wanted) => {
  const { listing } = extractPage({ html: page(lang, html) });
  expect(read[fact](listing)).toEqual(wanted ?? undefined);
});
