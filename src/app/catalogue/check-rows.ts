import type { ColumnLayout } from '../../extract/row/column-layout.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { Report } from '../../model/report/report.ts';
import type { ListingRow } from './listing-row.ts';
import { checkExtraction, type CheckOptions } from '../check/check-extraction.ts';
import { internalError } from '../listing/internal-error.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { rowListing } from './row-listing.ts';

/** Enough rows to go through together, and few enough to lie in the processor's caches. */
const TOGETHER = 200;

export type CheckedRow = { row: number; report: Report } | { row: number; error: AppError };

/** What the rows of one catalogue have in common. */
export interface Catalogue {
  uri: string;
  layout: ColumnLayout;
  book: RuleBook;
  options: CheckOptions;
}

/**
 * Checks rows of a catalogue, in order. A fault of ours on one row costs that row only. Here and in what is run for
 * each row lists are filled one by one: compiled, `map` makes lists of another kind than before, and all that was
 * compiled for the first is compiled again.
 */
export async function checkRows(rows: readonly ListingRow[], catalogue: Catalogue): Promise<CheckedRow[]> {
  const checked: CheckedRow[] = [];
  for (let at = 0; at < rows.length; at += TOGETHER)
    for (const one of await checkTogether(rows.slice(at, at + TOGETHER), catalogue)) checked.push(one);
  return checked;
}

/**
 * Each step is taken for all rows before the next one: what it looks things up in is at hand then, and a row costs a
 * quarter less.
 */
async function checkTogether(
  rows: readonly ListingRow[],
  { uri, layout, book, options }: Catalogue,
): Promise<CheckedRow[]> {
  const read: (Extraction | AppError)[] = [];
  for (const row of rows) {
    const one = rowListing(row, uri, layout);
    read.push(one instanceof Promise ? await one : one);
  }
  const checked: CheckedRow[] = [];
  for (let n = 0; n < rows.length; n += 1) {
    const { row } = rows[n] as ListingRow;
    const one = read[n] as Extraction | AppError;
    checked.push(one instanceof AppError ? { row, error: one } : checkRow(one, row, { uri, book, options }));
  }
  return checked;
}

function checkRow(
  extraction: Extraction,
  row: number,
  { uri, book, options }: Omit<Catalogue, 'layout'>,
): CheckedRow {
  try {
    return { row, report: checkExtraction(extraction, { uri, row }, book, options) };
  } catch (cause) {
    return { row, error: internalError(uri, cause) };
  }
}
