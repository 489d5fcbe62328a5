// The rows that reading a catalogue produces.
import type { AppError } from '../../model/error/app-error.ts';

/**
 * Position of a row. `row` counts from 1: records of a table, lines of JSONL, elements of a JSON array or XML
 * feed. `line` is the line of the file, if it differs, because cells of earlier rows may contain line breaks.
 */
export interface RowPlace {
  row: number;
  line?: number;
}

export type CatalogueRow =
  (RowPlace & { record: Record<string, unknown> }) | { row: number; error: AppError };
