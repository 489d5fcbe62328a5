import type { RowInput } from '../../extract/extract-row.ts';
import type { AppError } from '../../model/error/app-error.ts';

/** A catalogue row for the extractor, or the error that makes it unreadable. */
export type ListingRow = RowInput | { row: number; error: AppError };
