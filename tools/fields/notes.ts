// A reader's notes on saved pages, and how extracted values are compared with them.
import { readFileSync } from 'node:fs';
import type { Listing } from '../../src/model/listing/listing.ts';

/** What a reader noted about a page; a missing field was not noted. */
export interface Note {
  file: string;
  merchant?: string;
  /** Half of the split; if missing, the file's name decides. */
  half?: 0 | 1;
  name: string | null;
  price: number | null;
  currency: string | null;
  list_price: number | null;
  availability: string | null;
  brand: string | null;
  sku: string | null;
  gtin?: string | null;
  mpn?: string | null;
  condition?: string | null;
  rating: number | null;
  review_count: number | null;
  has_return_terms: boolean;
  has_warranty_terms: boolean;
  has_shipping_terms: boolean;
  seller_name?: string | null;
  country_of_origin: string | null;
}

export type Value = string | number | boolean | null | undefined;

export interface Field {
  /** Returns `undefined` if the note does not cover the field. */
  wanted: (note: Note) => Value;
  got: (listing: Listing) => Value;
  same: (wanted: Value, got: Value) => boolean;
}

/** Folds a value without accents, because addresses write Pokémon as `pokemon`. */
const fold = (value: Value) =>
  String(value)
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}\p{M}]+/gu, '');
const words = (value: Value) =>
  new Set(
    String(value)
      .normalize('NFKC')
      .toLowerCase()
      .match(/\p{Script=Han}|[\p{L}\p{N}]+/gu) ?? [],
  );
const sameWords = (a: Value, b: Value) => {
  const [x, y] = [words(a), words(b)];
  const both = [...x].filter((word) => y.has(word)).length;
  return (2 * both) / (x.size + y.size || 1) >= 0.8;
};
const sameText = (a: Value, b: Value) => fold(a).includes(fold(b)) || fold(b).includes(fold(a));
const sameFold = (a: Value, b: Value) => fold(a) === fold(b);
/** Leading zeros of a GTIN do not count. */
const sameNumber = (a: Value, b: Value) => fold(a).replace(/^0+/, '') === fold(b).replace(/^0+/, '');
const within = (margin: number) => (a: Value, b: Value) => Math.abs(Number(a) - Number(b)) < margin;
const stated = (got: unknown) => (got === undefined ? null : true);
const always = () => true;

/** Returns true for two names of one condition, such as `new` and `NewCondition`. */
const sameCondition = (a: Value, b: Value) =>
  String(b).toLowerCase().startsWith(String(a).toLowerCase().slice(0, 4));

export const FIELDS: Record<string, Field> = {
  name: { wanted: (n) => n.name, got: (l) => l.name, same: sameWords },
  price: { wanted: (n) => n.price, got: (l) => l.price?.amount, same: within(0.005) },
  currency: {
    wanted: (n) => (n.price === null ? null : n.currency),
    got: (l) => l.price?.currency,
    same: (a, b) => a === b,
  },
  listPrice: { wanted: (n) => n.list_price, got: (l) => l.listPrice?.amount, same: within(0.005) },
  availability: {
    // If the reader saw no stock wording, a buy button counts as in stock; see docs/accuracy.md.
    wanted: (n) => (n.availability === null && n.price !== null ? undefined : n.availability),
    got: (l) => l.availability,
    same: (a, b) => a === b,
  },
  brand: { wanted: (n) => n.brand, got: (l) => l.brand, same: sameText },
  sku: { wanted: (n) => n.sku, got: (l) => l.sku, same: sameFold },
  gtin: { wanted: (n) => n.gtin, got: (l) => l.gtin, same: sameNumber },
  mpn: { wanted: (n) => n.mpn, got: (l) => l.mpn, same: sameFold },
  condition: { wanted: (n) => n.condition, got: (l) => l.itemCondition, same: sameCondition },
  rating: { wanted: (n) => n.rating, got: (l) => l.aggregateRating?.ratingValue, same: within(0.051) },
  reviewCount: {
    wanted: (n) => n.review_count,
    got: (l) => l.aggregateRating?.reviewCount,
    same: within(0.005),
  },
  seller: { wanted: (n) => n.seller_name, got: (l) => l.seller?.name, same: sameText },
  countryOfOrigin: { wanted: (n) => n.country_of_origin, got: (l) => l.countryOfOrigin, same: sameText },
  returnPolicy: {
    wanted: (n) => n.has_return_terms || null,
    got: (l) => stated(l.returnPolicy),
    same: always,
  },
  warranty: { wanted: (n) => n.has_warranty_terms || null, got: (l) => stated(l.warranty), same: always },
  shipping: { wanted: (n) => n.has_shipping_terms || null, got: (l) => stated(l.shipping), same: always },
};

export function readNotes(path: string): Note[] {
  return readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Note);
}
