// Recognises a sheet of two columns that tells one listing from top to bottom: `Title | Oak chair`, `Width | 40 cm`.
import { ColumnLayout } from '../../extract/row/column-layout.ts';
import type { UprightLine } from '../../extract/draft/upright-draft.ts';
import type { CatalogueDocument, CatalogueRow } from '../../ingest/read-inputs.ts';
import type { RowBatch } from '../../ingest/rows/row-frame.ts';
import { createRowReader, rowsOfBatch } from '../../ingest/rows/row-reader.ts';
import type { ColumnBook } from '../../model/listing/columns.ts';
import { chained } from './chained.ts';

/** Limit of rows; a sheet with more is a catalogue. */
const MOST_ROWS = 120;
const FEWEST_LABELS = 3;
const LONGEST_LABEL = 40;
const LETTER = /\p{L}/u;

/** Returns the lines of such a sheet, and the document with all its batches for any other. */
export async function uprightSheet(
  document: CatalogueDocument,
  book: ColumnBook,
): Promise<{ lines: UprightLine[] } | { catalogue: CatalogueDocument }> {
  const [label, value, more] = document.headings ?? [];
  if (label === undefined || value === undefined || more !== undefined) return { catalogue: document };
  const batches = document.batches[Symbol.asyncIterator]() as AsyncGenerator<RowBatch>;
  const readRows = await createRowReader(document.reader);
  const first: RowBatch[] = [];
  const rows: CatalogueRow[] = [];
  let isWhole = false;
  while (!isWhole && rows.length <= MOST_ROWS) {
    const next = await batches.next();
    if (next.done) isWhole = true;
    else {
      first.push(next.value);
      // One by one: a batch may hold more rows than a call takes arguments.
      for (const row of await rowsOfBatch(next.value, readRows)) rows.push(row);
    }
  }
  const lines = isWhole && rows.length <= MOST_ROWS ? linesOf(rows, [label, value], book) : undefined;
  return lines === undefined ? { catalogue: { ...document, batches: chained(first, batches) } } : { lines };
}

/** Returns the lines if the first column holds labels, by the known headings of catalogues. */
function linesOf(
  rows: readonly CatalogueRow[],
  [first, second]: readonly [string, string],
  book: ColumnBook,
): UprightLine[] | undefined {
  const pairs: Omit<UprightLine, 'target'>[] = [];
  for (const row of rows) {
    if ('error' in row) return undefined;
    const { record, ...place } = row;
    const [label, value] = [record[first], record[second]].map((cell) =>
      typeof cell === 'string' ? cell.trim() : '',
    );
    if (value !== undefined && value !== '') pairs.push({ label: label ?? '', value, place });
  }
  const labels = pairs.map(({ label }) => label).filter(Boolean);
  const isLabels =
    labels.length >= FEWEST_LABELS &&
    labels.every((label) => label.length <= LONGEST_LABEL && LETTER.test(label)) &&
    new Set(labels).size === labels.length;
  if (!isLabels) return undefined;
  const layout = new ColumnLayout([first, second, ...labels], book);
  const isKnown = (label: string) => layout.useOf(label).because !== 'unknown';
  const names = labels.filter((label) => layout.useOf(label).target === 'name').length;
  // Without a heading line, the first pair stands where the headings do.
  const isHeaded = names > 0 || !isKnown(first) || isKnown(second);
  if (!isHeaded) pairs.unshift({ label: first, value: second, place: { row: 0 } });
  const known = labels.filter(isKnown).length + (isHeaded ? 0 : 1);
  if (names > 1 || known < (names === 1 || !isHeaded ? 2 : FEWEST_LABELS)) return undefined;
  return pairs.map((pair) => ({ ...pair, target: layout.useOf(pair.label).target }));
}
