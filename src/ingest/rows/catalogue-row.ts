import type { AppError } from '../../model/error/app-error.ts';

/**
 * `row` counts from 1: the record of a table, the line of JSONL, the element of a JSON array or an XML feed.
 * `line`: the line of the file it begins at, where that is another one: cells of earlier rows may hold line breaks.
 */
export interface RowPlace {
  row: number;
  line?: number;
}

export type CatalogueRow =
  (RowPlace & { record: Record<string, unknown> }) | { row: number; error: AppError };
