import { readFileSync } from 'node:fs';
import { expect, test } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';

type Facts = Record<string, string | number | boolean | null>;

/** Invented pages in the forms that shop systems and marketplaces give to theirs. */
const folder = new URL('../../fixtures/shops/', import.meta.url);
const expected = JSON.parse(readFileSync(new URL('expected.json', folder), 'utf8')) as Record<string, Facts>;

test.each(Object.entries(expected))('%s', (name, facts) => {
  const { listing } = extractPage({ html: readFileSync(new URL(`${name}.html`, folder), 'utf8') });
  const { price, listPrice, aggregateRating, seller } = listing;
  const read: Facts = {
    name: listing.name ?? null,
    price: price?.amount ?? null,
    currency: price?.currency ?? null,
    listPrice: listPrice?.amount ?? null,
    availability: listing.availability ?? null,
    brand: listing.brand ?? null,
    sku: listing.sku ?? null,
    rating: aggregateRating?.ratingValue ?? null,
    reviewCount: aggregateRating?.reviewCount ?? null,
    seller: seller?.name ?? null,
    countryOfOrigin: listing.countryOfOrigin ?? null,
    returnPolicy: listing.returnPolicy !== undefined,
    warranty: listing.warranty !== undefined,
    shipping: listing.shipping !== undefined,
  };
  const asked = Object.fromEntries(Object.keys(facts).map((key) => [key, read[key]]));
  expect(asked).toEqual(facts);
});
