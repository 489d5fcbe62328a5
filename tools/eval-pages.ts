// Measures extraction on saved pages against a reader's notes, the half it was tuned on and the other half apart:
//   node dist/tools/eval-pages.js PAGES_FOLDER NOTES.jsonl [MORE_NOTES.jsonl ...] [--errors]
// `--errors` lists those of the tuned half; the other half is only counted.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { resolveLanguage } from '../src/app/listing/resolve-language.ts';
import { extractPage } from '../src/extract/extract-page.ts';
import { decodePage } from '../src/ingest/charset/decode-page.ts';
import type { Listing } from '../src/model/listing/listing.ts';

interface Note {
  file: string;
  /** The half the page was dealt to, where its name does not say. */
  half?: 0 | 1;
  name: string | null;
  price: number | null;
  currency: string | null;
  list_price: number | null;
  availability: string | null;
  brand: string | null;
  sku: string | null;
  rating: number | null;
  review_count: number | null;
  has_return_terms: boolean;
  has_warranty_terms: boolean;
  has_shipping_terms: boolean;
  seller_name: string | null;
  country_of_origin: string | null;
}

type Value = string | number | boolean | null | undefined;
interface Field {
  wanted: (note: Note) => Value;
  got: (listing: Listing) => Value;
  same: (wanted: Value, got: Value) => boolean;
}

const fold = (value: Value) =>
  String(value)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
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
const within = (margin: number) => (a: Value, b: Value) => Math.abs(Number(a) - Number(b)) < margin;
const stated = (got: unknown) => (got === undefined ? null : true);
const always = () => true;

const FIELDS: Record<string, Field> = {
  name: { wanted: (n) => n.name, got: (l) => l.name, same: sameWords },
  price: { wanted: (n) => n.price, got: (l) => l.price?.amount, same: within(0.005) },
  currency: {
    wanted: (n) => (n.price === null ? null : n.currency),
    got: (l) => l.price?.currency,
    same: (a, b) => a === b,
  },
  listPrice: { wanted: (n) => n.list_price, got: (l) => l.listPrice?.amount, same: within(0.005) },
  availability: { wanted: (n) => n.availability, got: (l) => l.availability, same: (a, b) => a === b },
  brand: { wanted: (n) => n.brand, got: (l) => l.brand, same: sameText },
  sku: { wanted: (n) => n.sku, got: (l) => l.sku, same: (a, b) => fold(a) === fold(b) },
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

const [folder = '', ...rest] = process.argv.slice(2);
const showErrors = rest.includes('--errors');

/** Pages are dealt to the halves by their notes or their name: the sum of its character codes, even or odd. */
const halfOf = ({ file, half }: Note) =>
  half ?? [...file].reduce((sum, char) => sum + char.charCodeAt(0), 0) % 2;

async function read(file: string): Promise<Listing> {
  const { text } = await decodePage(readFileSync(join(folder, file)));
  const { listing } = extractPage({ html: text });
  await resolveLanguage(listing);
  return listing;
}

function f1(
  field: Field,
  name: string,
  pairs: readonly { note: Note; listing: Listing }[],
): { support: number; f1: number } {
  let right = 0;
  let extra = 0;
  let missed = 0;
  let support = 0;
  for (const { note, listing } of pairs) {
    const wanted = field.wanted(note) ?? null;
    const got = field.got(listing) ?? null;
    if (wanted !== null) support += 1;
    if (wanted !== null && got !== null && field.same(wanted, got)) right += 1;
    else {
      if (got !== null) extra += 1;
      if (wanted !== null) missed += 1;
      if (showErrors && halfOf(note) === 0 && (wanted !== null || got !== null)) {
        console.log(
          `  ${name.padEnd(15)} ${note.file}: noted ${JSON.stringify(wanted)}, read ${JSON.stringify(got)}`,
        );
      }
    }
  }
  return { support, f1: right === 0 ? 0 : (2 * right) / (2 * right + extra + missed) };
}

for (const path of rest.filter((flag) => !flag.startsWith('--'))) {
  const notes = readFileSync(path, 'utf8')
    .split('\n')
    .filter(Boolean)
    .map((line) => JSON.parse(line) as Note);
  const pairs: { note: Note; listing: Listing }[] = [];
  for (const note of notes)
    if (existsSync(join(folder, note.file))) pairs.push({ note, listing: await read(note.file) });
  const parts = [pairs, ...[0, 1].map((half) => pairs.filter(({ note }) => halfOf(note) === half))];
  console.log(
    `${basename(path)}: F1 (pages that state it) on all ${pairs.length}, tuned half ${parts[1]?.length}, other half ${parts[2]?.length}`,
  );
  for (const [name, field] of Object.entries(FIELDS)) {
    const cells = parts.map((part, i) => {
      const { support, f1: value } = i === 0 ? f1(field, name, part) : quiet(() => f1(field, name, part));
      return `${value.toFixed(3)} (${support})`.padStart(14);
    });
    console.log(`${name.padEnd(16)}${cells.join('')}`);
  }
}

/** Errors are listed once, for the whole. */
function quiet<T>(step: () => T): T {
  const log = console.log;
  console.log = () => undefined;
  const result = step();
  console.log = log;
  return result;
}
