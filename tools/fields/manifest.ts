import { existsSync, readFileSync } from 'node:fs';
import type { Note } from './notes.ts';

interface Page {
  file: string;
  merchant: string;
  /** As its address and title suggest: `product`, `list`, `home`. */
  type?: string;
}

/** The pages of a folder, where a list of them lies beside it. */
export function manifestOf(folder: string): Page[] {
  const path = `${folder.replace(/\/$/, '')}-manifest.jsonl`;
  if (!existsSync(path)) return [];
  const lines = readFileSync(path, 'utf8').split('\n').filter(Boolean);
  return lines.map((line) => {
    const page = JSON.parse(line) as Page;
    return { ...page, merchant: page.merchant.replace(/^\w+ \((.*)\)$/, '$1') };
  });
}

/** Lists, home pages and the like: they state no field of one product. Who sells may be stated all the same. */
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
