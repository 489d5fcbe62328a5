// Reads the rows of a catalogue.
import { AppError } from '../../model/error/app-error.ts';
import type { CatalogueRow } from './catalogue-row.ts';
import type { RowBatch } from './row-frame.ts';
import { createRowReader, rowsOfBatch } from './row-reader.ts';
import type { ReaderSpec } from './reader-spec.ts';

/** Yields the rows of each batch. */
export async function* readBatches(
  batches: AsyncIterable<RowBatch>,
  spec: ReaderSpec,
): AsyncGenerator<CatalogueRow[]> {
  const read = await createRowReader(spec);
  let found = false;
  for await (const batch of batches) {
    const rows = await rowsOfBatch(batch, read);
    if (rows.length > 0) found = true;
    yield rows;
  }
  if (!found) yield [emptyCatalogue(spec)];
}

export function emptyCatalogue({ path, headings }: Pick<ReaderSpec, 'path' | 'headings'>): {
  row: number;
  error: AppError;
} {
  return { row: 1, error: new AppError(headings === undefined ? 'input-empty' : 'no-rows', { path }) };
}
