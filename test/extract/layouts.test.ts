import { readFileSync } from 'node:fs';
import { describe, expect, test } from 'vitest';
import { extractPage } from '../../src/extract/extract-page.ts';

/** Invented pages in eighty-four layouts, with what a reader noted before any was read by the program. */
const folder = new URL('../../fixtures/layouts/', import.meta.url);
type Note = Record<string, string | number | boolean | null> & { file: string };
const notes = readFileSync(new URL('notes.jsonl', folder), 'utf8')
  .split('\n')
  .filter(Boolean)
  .map((line) => JSON.parse(line) as Note);

/** The halves of `tools/eval-pages.ts`: one was mended by, the other only counted. */
const isTuned = ({ half }: Note) => half === 0;

const FACTS = [
  'price',
  'currency',
  'list_price',
  'availability',
  'sku',
  'rating',
  'review_count',
  'has_return_terms',
  'has_warranty_terms',
  'has_shipping_terms',
] as const;

function read({ file }: Note): Note {
  const { listing } = extractPage({ html: readFileSync(new URL(file, folder), 'utf8') });
  return {
    file,
    price: listing.price?.amount ?? null,
    currency: listing.price?.currency ?? null,
    list_price: listing.listPrice?.amount ?? null,
    availability: listing.availability ?? null,
    sku: listing.sku ?? null,
    rating: listing.aggregateRating?.ratingValue ?? null,
    review_count: listing.aggregateRating?.reviewCount ?? null,
    has_return_terms: listing.returnPolicy !== undefined,
    has_warranty_terms: listing.warranty !== undefined,
    has_shipping_terms: listing.shipping !== undefined,
  };
}

const wrongIn = (note: Note) => {
  const found = read(note);
  return FACTS.filter((fact) => found[fact] !== note[fact]);
};

describe('layouts mended by', () => {
  test.each(notes.filter(isTuned).map((note) => [note.file, note] as const))('%s', (_, note) => {
    expect(wrongIn(note)).toEqual([]);
  });
});

test('layouts only counted: most facts are read as noted', () => {
  const counted = notes.filter((note) => !isTuned(note));
  const wrong = counted.reduce((sum, note) => sum + wrongIn(note).length, 0);
  expect(1 - wrong / (counted.length * FACTS.length)).toBeGreaterThan(0.8);
});
