import type { ColumnLayout } from '../../extract/row/column-layout.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { Report } from '../../model/report/report.ts';
import type { ListingRow } from './listing-row.ts';
import { checkExtraction, type CheckOptions } from '../check/check-extraction.ts';
import { internalError } from '../listing/internal-error.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { rowListing } from './row-listing.ts';

export type CheckedRow = { row: number; report: Report } | { row: number; error: AppError };

/** What the rows of one catalogue have in common. */
export interface Catalogue {
  uri: string;
  layout: ColumnLayout;
  book: RuleBook;
  options: CheckOptions;
}

/** Checks rows of a catalogue, in order. A fault of ours on one row costs that row only. */
export async function checkRows(rows: readonly ListingRow[], catalogue: Catalogue): Promise<CheckedRow[]> {
  const { uri, layout } = catalogue;
  const checked: CheckedRow[] = [];
  for (const row of rows) {
    const read = rowListing(row, uri, layout);
    const one = read instanceof Promise ? await read : read;
    checked.push(one instanceof AppError ? { row: row.row, error: one } : checkRow(one, row.row, catalogue));
  }
  return checked;
}

function checkRow(extraction: Extraction, row: number, { uri, book, options }: Catalogue): CheckedRow {
  try {
    return { row, report: checkExtraction(extraction, { uri, row }, book, options) };
  } catch (cause) {
    return { row, error: internalError(uri, cause) };
  }
}
