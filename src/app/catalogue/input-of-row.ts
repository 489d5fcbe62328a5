import type { Input } from '../../model/report/report.ts';
import type { ListingRow } from './listing-row.ts';

/** Returns the input of a row, with its line of the file where that is not the row's number. */
export function inputOfRow(uri: string, one: ListingRow): Input {
  return 'error' in one || one.line === undefined
    ? { uri, row: one.row }
    : { uri, row: one.row, line: one.line };
}
