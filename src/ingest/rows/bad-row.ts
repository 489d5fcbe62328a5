import { AppError } from '../../model/error/app-error.ts';
import { formatBytes } from '../bytes/limits.ts';
import type { CatalogueRow } from './catalogue-row.ts';

const DETAIL_LENGTH = 160;

/** A row that cannot be read, with why; `column` counts from 1. */
export function badRow(
  row: number,
  path: string,
  why: string,
  { column, cause }: { column?: number; cause?: unknown } = {},
): CatalogueRow {
  const detail = why.length > DETAIL_LENGTH ? `${why.slice(0, DETAIL_LENGTH)}…` : why;
  const where = { file: path, line: row, ...(column === undefined ? {} : { column }) };
  return { row, error: new AppError('row-invalid', { path, row, detail }, { where, cause }) };
}

export function overlongRow(row: number, path: string, maxBytes: number): CatalogueRow {
  return badRow(row, path, `it is longer than ${formatBytes(maxBytes)}`);
}
