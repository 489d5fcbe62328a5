import type { RowInput } from '../../extract/extract-row.ts';
import type { AppError } from '../../model/error/app-error.ts';

/** A row of a catalogue as the extractor takes it, or why it cannot be read. */
export type ListingRow = RowInput | { row: number; error: AppError };
