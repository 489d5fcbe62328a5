import { extractRow } from '../../extract/extract-row.ts';
import type { ColumnLayout } from '../../extract/row/column-layout.ts';
import type { AppError } from '../../model/error/app-error.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import { internalError } from '../listing/internal-error.ts';
import { resolveLanguage } from '../listing/resolve-language.ts';
import type { ListingRow } from './listing-row.ts';

/**
 * The step that every loop over rows begins with: a row becomes a listing whose language is known, or the error of that
 * row. A promise only where the slow language guesser is asked.
 */
export function rowListing(
  row: ListingRow,
  uri: string,
  layout: ColumnLayout,
): Extraction | AppError | Promise<Extraction | AppError> {
  if ('error' in row) return row.error;
  try {
    const extraction = extractRow(row, layout);
    const language = resolveLanguage(extraction.listing);
    if (language === undefined) return extraction;
    return language.then(
      () => extraction,
      (cause: unknown) => internalError(uri, cause),
    );
  } catch (cause) {
    return internalError(uri, cause);
  }
}
