import type { RowInput } from '../extract/extract-row.ts';
import { ColumnLayout } from '../extract/row/column-layout.ts';
import type { CatalogueDocument, CatalogueRow } from '../ingest/read-inputs.ts';
import { readBatches } from '../ingest/rows/read-rows.ts';
import type { AppError } from '../model/app-error.ts';
import type { ColumnMapping } from '../model/column-mapping.ts';
import type { ColumnBook } from '../model/columns.ts';
import { joinVariants } from './join-variants.ts';

export type ListingRow = RowInput | { row: number; error: AppError };

/** The listings of a catalogue by the layout of its columns, those of each batch together. */
export async function catalogueRows(
  document: CatalogueDocument,
  { book, mapping }: { book: { readonly columns: ColumnBook }; mapping?: ColumnMapping },
): Promise<{ rows: AsyncIterable<ListingRow[]>; layout: ColumnLayout }> {
  const read = readBatches(document.batches, document.reader);
  const first = document.headings === undefined ? await firstRows(read) : [];
  const headings = document.headings ?? namesOf(first.flat());
  const layout = new ColumnLayout(headings, book.columns, mapping);
  const rows = chain(first, read);
  return { layout, rows: layout.joinBy === undefined ? rows : joinVariants(rows, layout.joinBy) };
}

/** Enough to tell how the fields of a catalogue without headings are named. */
const SAMPLE = 50;

async function firstRows(read: AsyncGenerator<CatalogueRow[]>): Promise<CatalogueRow[][]> {
  const batches: CatalogueRow[][] = [];
  let count = 0;
  while (count === 0) {
    const next = await read.next();
    if (next.done) break;
    batches.push(next.value);
    count += next.value.filter((row) => 'record' in row).length;
  }
  return batches;
}

export function namesOf(rows: readonly CatalogueRow[]): string[] {
  const names = new Set<string>();
  for (const row of rows.slice(0, SAMPLE)) {
    if ('record' in row) for (const name of Object.keys(row.record)) names.add(name);
  }
  return [...names];
}

async function* chain(first: readonly CatalogueRow[][], rest: AsyncIterable<CatalogueRow[]>) {
  yield* first;
  yield* rest;
}
