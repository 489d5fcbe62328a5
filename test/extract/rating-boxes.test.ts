import { expect, test } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';
import { RATING_BOXES } from './rating-boxes.ts';

const page = (lang: string, html: string) =>
  `<!doctype html><html lang="${lang}"><head><title>Halvorsen Quillstone M4 | Shop</title></head><body><main><h1>Halvorsen Quillstone M4</h1><div>${html}</div><p>€ 34.00</p><button>Add to cart</button><p>A long text about the thing and how it is made by hand.</p></main></body></html>`;

test.each(RATING_BOXES)('%s, %s', (_, lang, html, rating, count) => {
  const { aggregateRating } = extractPage({ html: page(lang, html) }).listing;
  expect({
    rating: aggregateRating?.ratingValue ?? null,
    count: aggregateRating?.reviewCount ?? null,
  }).toEqual({
    rating,
    count,
  });
});
