import type { AppError } from '../../model/error/app-error.ts';

/** `row` counts from 1: the line of a table or of JSONL, the element of a JSON array or an XML feed. */
export type CatalogueRow =
  { row: number; record: Record<string, unknown> } | { row: number; error: AppError };
