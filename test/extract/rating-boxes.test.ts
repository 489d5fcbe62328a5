import { expect, test } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';
import { ratedPage } from './form-pages.ts';
import { RATING_BOXES } from './rating-boxes.ts';

test.each(RATING_BOXES)('%s, %s', (_, lang, html, rating, count) => {
  const { aggregateRating } = extractPage({ html: ratedPage(lang, html) }).listing;
  expect({
    rating: aggregateRating?.ratingValue ?? null,
    count: aggregateRating?.reviewCount ?? null,
  }).toEqual({
    rating,
    count,
  });
});
