// Opens a catalogue (CSV, feed): finds its column layout from the first rows, then reads the rows in batches.
import type { ListingRow } from './listing-row.ts';
import { lawLikeLanguage, tellsCountry } from '../../claims/listing/infer-laws.ts';
import { ColumnLayout, type FittedMapping } from '../../extract/row/column-layout.ts';
import { flattenRecord } from '../../extract/row/flatten-record.ts';
import { foldColumn } from '../../extract/row/fold-column.ts';
import type { CatalogueDocument, CatalogueRow } from '../../ingest/read-inputs.ts';
import { readBatches } from '../../ingest/rows/read-rows.ts';
import type { RowBatch } from '../../ingest/rows/row-frame.ts';
import { createRowReader, rowsOfBatch } from '../../ingest/rows/row-reader.ts';
import type { ColumnMapping } from '../../model/listing/column-mapping.ts';
import type { ColumnBook } from '../../model/listing/columns.ts';
import { chained } from './chained.ts';
import { joinVariants } from './join-variants.ts';
import { sampleListings } from './sample-listings.ts';
import { unknownColumns, type UnknownColumns } from './long-texts.ts';
import { usualLanguage } from './usual-language.ts';
import { usualMarket } from './usual-market.ts';

export interface DoubtfulColumns extends UnknownColumns {
  /** Columns that the mapping names and the file lacks. */
  missing: string[];
  headings: readonly string[];
}

export interface ColumnOptions {
  book: { readonly columns: ColumnBook };
  mapping?: ColumnMapping;
  /** Called once with the columns that are in no list of known headings, and with mapped ones that are missing. */
  onUnknown?: (uri: string, columns: DoubtfulColumns) => void;
  /** Called once for a catalogue whose first rows tell no market. `law` is an example that fits its language. */
  onNoMarket?: (uri: string, law: string) => void;
}

/** An open catalogue: its headings, its column layout, and all its batches, the sampled ones included. */
export interface OpenCatalogue {
  headings: string[];
  layout: ColumnLayout;
  mapping: FittedMapping;
  batches: AsyncIterable<RowBatch>;
  /** The rows read ahead, to learn the field names. */
  sample: CatalogueRow[];
}

/** Reads rows ahead until one is readable, fits the column layout to them, and returns the catalogue. */
export async function openCatalogue(
  document: CatalogueDocument,
  { book, mapping = {}, onUnknown, onNoMarket }: ColumnOptions,
): Promise<OpenCatalogue> {
  const batches = document.batches[Symbol.asyncIterator]() as AsyncGenerator<RowBatch>;
  const readRows = await createRowReader(document.reader);
  const first: RowBatch[] = [];
  const sample: CatalogueRow[] = [];
  while (!sample.some((row) => 'record' in row)) {
    const next = await batches.next();
    if (next.done) break;
    first.push(next.value);
    for (const row of await rowsOfBatch(next.value, readRows)) sample.push(flat(row));
  }
  const headings = document.headings ?? namesOf(sample);
  const known = new ColumnLayout(headings, book.columns, mapping);
  const rows = sample.slice(0, SAMPLE);
  const unknown = unknownColumns(headings, known, rows);
  const missing = missingColumns(document.headings, mapping);
  const { long, short, prices } = unknown;
  if (long.length + short.length + prices.length + missing.length > 0)
    onUnknown?.(document.uri, { ...unknown, missing, headings });
  const read = new ColumnLayout(headings, book.columns, { ...mapping, longTexts: long });
  const listings = sampleListings(rows, read);
  const { isUndeclared, ...usual } = usualMarket(listings);
  const language = await usualLanguage(listings);
  if (isUndeclared && (language === undefined || !tellsCountry(language)))
    onNoMarket?.(document.uri, lawLikeLanguage(language));
  const fitted = {
    ...mapping,
    longTexts: long,
    ...(language === undefined ? {} : { usualLanguage: language }),
    defaults: { ...usual, ...known.defaults },
  };
  const layout = new ColumnLayout(headings, book.columns, fitted);
  return { headings, layout, mapping: fitted, batches: chained(first, batches), sample };
}

/** Reads the listings of a catalogue, one array per batch. Rows that are variants of a product are joined. */
export async function catalogueRows(
  document: CatalogueDocument,
  options: ColumnOptions,
): Promise<{ rows: AsyncIterable<ListingRow[]>; layout: ColumnLayout }> {
  const { batches, layout } = await openCatalogue(document, options);
  const rows = readBatches(batches, document.reader);
  return { layout, rows: layout.joinBy === undefined ? rows : joinVariants(rows, layout.joinBy) };
}

/** Fields of JSON records may be missing from the first rows, so only a table's headings are compared. */
function missingColumns(headings: readonly string[] | undefined, { columns = {} }: ColumnMapping): string[] {
  if (headings === undefined) return [];
  const there = new Set(headings.map(foldColumn));
  return Object.keys(columns).filter((name) => !there.has(foldColumn(name)));
}

/** Returns the row with the fields of nested offers among its own: a price within an offer is a price. */
const flat = (row: CatalogueRow): CatalogueRow =>
  'record' in row ? { ...row, record: flattenRecord(row.record) } : row;

/** Number of rows that are looked at for field names, long texts and the usual market. */
const SAMPLE = 50;

function namesOf(rows: readonly CatalogueRow[]): string[] {
  const names = new Set<string>();
  for (const row of rows.filter((one) => 'record' in one).slice(0, SAMPLE)) {
    if ('record' in row) for (const name of Object.keys(row.record)) names.add(name);
  }
  return [...names];
}
