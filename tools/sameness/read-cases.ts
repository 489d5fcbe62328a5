// Reads training cases for `fit-sameness.ts` from honest listings: pages, texts of shops and written rows.
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { savedPages } from '../../bench/seeded/pages.ts';
import { ListingContext } from '../../src/app/check/listing-context.ts';
import { resolveLanguage } from '../../src/app/listing/resolve-language.ts';
import type { RuleBook } from '../../src/app/rules/rule-book.ts';
import { casesOf } from '../../src/checks/relations/same-cases.ts';
import { featuresOf } from '../../src/checks/relations/same-features.ts';
import { categorize } from '../../src/claims/listing/categorize.ts';
import { scanListing } from '../../src/claims/listing/scan-listing.ts';
import { sameMeasure } from '../../src/claims/facts/same-measure.ts';
import { extractPage } from '../../src/extract/extract-page.ts';
import { extractRow } from '../../src/extract/extract-row.ts';
import { ColumnLayout } from '../../src/extract/row/column-layout.ts';
import type { Extraction } from '../../src/model/listing/extraction.ts';
import type { Sample } from '../logistic.ts';

/** A case with its source; all cases of one source are left out together. */
export interface KnownCase extends Sample {
  source: string;
  id: string;
  words: string;
}

const TEXTS = ['wild-dev', 'benign-dev'];
/** Sets of `bench/blind`. True means that only rows with an odd number may be used. */
const ROWS: readonly (readonly [string, boolean])[] = [
  ['a', false],
  ['c', true],
  ['d', true],
];
/** Shops that are in `hold` for both words are never used. */
const DEALS = ['', '2'];

/** Returns all cases that may be used for training. */
export async function readCases(data: string, book: RuleBook): Promise<KnownCase[]> {
  const cases: KnownCase[] = [];
  const use = async (extraction: Extraction, lang: string | undefined, source: string, id: string) => {
    if (lang !== undefined) extraction.listing.inLanguage ??= lang;
    await resolveLanguage(extraction.listing);
    cases.push(...knownCases(extraction, book, source, id));
  };
  const useRow = (record: Record<string, string>, lang: string, source: string, id: string) =>
    use(
      extractRow({ row: 1, record }, new ColumnLayout(Object.keys(record), book.columns)),
      lang,
      source,
      id,
    );
  for (const set of TEXTS)
    for (const { id = '', lang = '', title = '', text = '', source = id } of linesOf(
      join(data, 'claims', `${set}.jsonl`),
    ))
      await useRow({ id, title, description: text }, lang, source.split('#')[0] ?? '', id);
  for (const [set, isOdd] of ROWS)
    for (const line of readFileSync(`bench/blind/rows-${set}.jsonl`, 'utf8').trim().split('\n')) {
      const { id, lang, kind, row } = JSON.parse(line) as Record<'id' | 'lang' | 'kind', string> & {
        row: Record<string, string>;
      };
      const isRead = !isOdd || Number(id.replace(/\D/gu, '')) % 2 === 1;
      if (isRead && kind === 'honest') await useRow(row, lang, `row ${id}`, id);
    }
  for (const page of await savedPages(data, ['pages', 'more-pages'], DEALS))
    if (page.half === 'tune' && page.isProduct)
      await use(extractPage({ html: page.html, url: page.url }), undefined, page.merchant, page.file);
  return cases;
}

function linesOf(path: string): Partial<Record<string, string>>[] {
  return readFileSync(path, 'utf8')
    .trim()
    .split('\n')
    .map((line) => JSON.parse(line) as Partial<Record<string, string>>);
}

function knownCases(extraction: Extraction, book: RuleBook, source: string, id: string): KnownCase[] {
  const scanned = scanListing(extraction.listing, book.scanners);
  const category = categorize(scanned, book.scanners, book.compiled.categories, []);
  const context = new ListingContext(extraction, scanned, category, book, '2026-11-28');
  return casesOf(context, () => true).map((one) => ({
    source,
    id,
    features: featuresOf(one, context),
    positive: one.others.some(({ quantity }) => sameMeasure(quantity, one.claim.quantity)),
    words: `${one.claim.place} ${one.claim.clause} <> ${one.rival.place} ${one.rival.clause}`,
  }));
}
