// Creates the error of a row that cannot be read.
import { AppError } from '../../model/error/app-error.ts';
import { formatBytes } from '../bytes/limits.ts';
import type { CatalogueRow } from './catalogue-row.ts';
import { messagePart, type Said } from '../../model/error/message-part.ts';

const DETAIL_LENGTH = 160;

/** Returns an error row. `column` counts from 1; `line` is where the row begins in the file, if not `row`. */
export function badRow(
  row: number,
  path: string,
  why: string | Said,
  { line = row, column, cause }: { line?: number; column?: number; cause?: unknown } = {},
): CatalogueRow {
  const isLong = typeof why === 'string' && why.length > DETAIL_LENGTH;
  const detail = isLong ? `${why.slice(0, DETAIL_LENGTH)}…` : why;
  const where = { file: path, line, ...(column === undefined ? {} : { column }) };
  return { row, error: new AppError('row-invalid', { path, row, detail }, { where, cause }) };
}

export function overlongRow(row: number, path: string, maxBytes: number, line = row): CatalogueRow {
  return badRow(row, path, messagePart('longerThan', { size: formatBytes(maxBytes) }), { line });
}
