import type { ListingRow } from './listing-row.ts';
import { ColumnLayout, type FittedMapping } from '../../extract/row/column-layout.ts';
import type { CatalogueDocument, CatalogueRow } from '../../ingest/read-inputs.ts';
import { readBatches } from '../../ingest/rows/read-rows.ts';
import { isFrame, type RowBatch } from '../../ingest/rows/row-frame.ts';
import { createRowReader } from '../../ingest/rows/row-reader.ts';
import type { ColumnMapping } from '../../model/listing/column-mapping.ts';
import type { ColumnBook } from '../../model/listing/columns.ts';
import { joinVariants } from './join-variants.ts';
import { unknownColumns, type UnknownColumns } from './long-texts.ts';
import { usualMarket } from './usual-market.ts';

export interface ColumnOptions {
  book: { readonly columns: ColumnBook };
  mapping?: ColumnMapping;
  /** Told once which columns have headings that nobody knows. */
  onUnknown?: (uri: string, columns: UnknownColumns) => void;
  /** Told once of a catalogue whose rows name no market and no currency. */
  onNoMarket?: (uri: string) => void;
}

/** The headings of a catalogue, its layout by them, and its batches with none missing. */
export interface OpenCatalogue {
  headings: string[];
  layout: ColumnLayout;
  mapping: FittedMapping;
  batches: AsyncIterable<RowBatch>;
  /** The first rows, read to know how their fields are named. */
  sample: CatalogueRow[];
}

export async function openCatalogue(
  document: CatalogueDocument,
  { book, mapping = {}, onUnknown, onNoMarket }: ColumnOptions,
): Promise<OpenCatalogue> {
  const batches = document.batches[Symbol.asyncIterator]() as AsyncGenerator<RowBatch>;
  const read = await createRowReader(document.reader);
  const first: RowBatch[] = [];
  const sample: CatalogueRow[] = [];
  while (!sample.some((row) => 'record' in row)) {
    const next = await batches.next();
    if (next.done) break;
    first.push(next.value);
    for (const row of isFrame(next.value) ? await read(next.value) : next.value) sample.push(row);
  }
  const headings = document.headings ?? namesOf(sample);
  const known = new ColumnLayout(headings, book.columns, mapping);
  const unknown = unknownColumns(headings, known, sample.slice(0, SAMPLE));
  if (unknown.long.length + unknown.short.length > 0) onUnknown?.(document.uri, unknown);
  const { isUntold, ...usual } = usualMarket(sample.slice(0, SAMPLE), known);
  if (isUntold) onNoMarket?.(document.uri);
  const fitted = {
    ...mapping,
    longTexts: unknown.long,
    defaults: { ...usual, ...known.defaults },
  };
  const layout = new ColumnLayout(headings, book.columns, fitted);
  return { headings, layout, mapping: fitted, batches: chain(first, batches), sample };
}

/** The listings of a catalogue by the layout of its columns, those of each batch together. */
export async function catalogueRows(
  document: CatalogueDocument,
  options: ColumnOptions,
): Promise<{ rows: AsyncIterable<ListingRow[]>; layout: ColumnLayout }> {
  const { batches, layout } = await openCatalogue(document, options);
  const rows = readBatches(batches, document.reader);
  return { layout, rows: layout.joinBy === undefined ? rows : joinVariants(rows, layout.joinBy) };
}

/** Enough to tell how the fields of a catalogue without headings are named. */
const SAMPLE = 50;

function namesOf(rows: readonly CatalogueRow[]): string[] {
  const names = new Set<string>();
  for (const row of rows.filter((one) => 'record' in one).slice(0, SAMPLE)) {
    if ('record' in row) for (const name of Object.keys(row.record)) names.add(name);
  }
  return [...names];
}

async function* chain(first: readonly RowBatch[], rest: AsyncGenerator<RowBatch>): AsyncGenerator<RowBatch> {
  try {
    yield* first;
    yield* rest;
  } finally {
    await rest.return(undefined);
  }
}
