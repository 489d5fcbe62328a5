// Measures the extraction on saved pages against a reader's notes, separately for the tuned half and the
// other one:
//   node dist/tools/eval-pages.js PAGES_FOLDER NOTES.jsonl [MORE_NOTES.jsonl ...] [--errors]
// `--errors` lists the errors of the tuned half; the other half is only counted.
import { existsSync, readFileSync } from 'node:fs';
import { basename, join } from 'node:path';
import { resolveLanguage } from '../src/app/listing/resolve-language.ts';
import { extractPage } from '../src/extract/extract-page.ts';
import { decodePage } from '../src/ingest/charset/decode-page.ts';
import type { Listing } from '../src/model/listing/listing.ts';
import { FIELDS as NOTED_FIELDS, readNotes, type Field, type Note, type Value } from './fields/notes.ts';

/**
 * Folds a value but keeps its accents. The fitting of the rankers compares less strictly, see
 * `fields/notes.ts`.
 */
const fold = (value: Value) =>
  String(value)
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s\p{P}\p{S}]+/gu, '');
const sameText = (a: Value, b: Value) => fold(a).includes(fold(b)) || fold(b).includes(fold(a));
const sameFold = (a: Value, b: Value) => fold(a) === fold(b);

const STRICTER: Record<string, Partial<Field>> = {
  availability: { wanted: (n) => n.availability },
  brand: { same: sameText },
  sku: { same: sameFold },
  seller: { same: sameText },
  countryOfOrigin: { same: sameText },
};
/** Fields that the notes on layouts do not cover. */
const NOT_NOTED = new Set(['gtin', 'mpn', 'condition']);
const FIELDS = Object.entries(NOTED_FIELDS)
  .filter(([name]) => !NOT_NOTED.has(name))
  .map(([name, field]): [string, Field] => [name, { ...field, ...STRICTER[name] }]);

const [folder = '', ...rest] = process.argv.slice(2);
const showErrors = rest.includes('--errors');

/** Returns the half of a page: from its note, or else by the sum of its name's character codes. */
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
  const notes = readNotes(path);
  const pairs: { note: Note; listing: Listing }[] = [];
  for (const note of notes)
    if (existsSync(join(folder, note.file))) pairs.push({ note, listing: await read(note.file) });
  const parts = [pairs, ...[0, 1].map((half) => pairs.filter(({ note }) => halfOf(note) === half))];
  console.log(
    `${basename(path)}: F1 (pages that state it) on all ${pairs.length}, tuned half ${parts[1]?.length}, other half ${parts[2]?.length}`,
  );
  for (const [name, field] of FIELDS) {
    const cells = parts.map((part, i) => {
      const { support, f1: value } = i === 0 ? f1(field, name, part) : quiet(() => f1(field, name, part));
      return `${value.toFixed(3)} (${support})`.padStart(14);
    });
    console.log(`${name.padEnd(16)}${cells.join('')}`);
  }
}

/** Runs a step without output, because errors are listed once, for all pages. */
function quiet<T>(step: () => T): T {
  const log = console.log;
  console.log = () => undefined;
  const result = step();
  console.log = log;
  return result;
}
