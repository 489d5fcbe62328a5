// Reads the lists of saved pages.
import { existsSync, readFileSync } from 'node:fs';
import type { Note } from './notes.ts';

interface Page {
  file: string;
  merchant: string;
  /** Kind by address and title: `product`, `list`, `home`. */
  type?: string;
}

/** Returns the pages of a folder from the list beside it; empty if there is none. */
export function manifestOf(folder: string): Page[] {
  const path = `${folder.replace(/\/$/, '')}-manifest.jsonl`;
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const page = JSON.parse(line) as Page;
    return { ...page, merchant: page.merchant.replace(/^\w+ \((.*)\)$/, '$1') };
  });
}

/**
 * Returns notes for lists, home pages and so on: they state no field of a product. The seller may be stated
 * and is left open.
 */
export function otherNotes(pages: readonly Page[], noted: readonly Note[]): Note[] {
  const known = new Set(noted.map(({ file }) => file));
  return pages
    .filter(({ file, type }) => type !== undefined && type !== 'product' && !known.has(file))
    .map(({ file, merchant }) => ({ ...NOTHING, file, merchant }));
}

const NOTHING = {
  name: null,
  price: null,
  currency: null,
  list_price: null,
  availability: null,
  brand: null,
  sku: null,
  gtin: null,
  mpn: null,
  condition: null,
  rating: null,
  review_count: null,
  has_return_terms: false,
  has_warranty_terms: false,
  has_shipping_terms: false,
  country_of_origin: null,
};
