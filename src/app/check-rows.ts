import { scanListing, scanRows } from '../claims/scan-listing.ts';
import type { ScannedListing } from '../claims/scanned-listing.ts';
import { extractRow } from '../extract/extract-row.ts';
import type { ColumnLayout } from '../extract/row/column-layout.ts';
import { AppError } from '../model/app-error.ts';
import type { Extraction } from '../model/listing.ts';
import type { Report } from '../model/report.ts';
import type { ListingRow } from './catalogue-rows.ts';
import { checkScanned, type CheckOptions } from './check-extraction.ts';
import { internalError } from './internal-error.ts';
import { resolveLanguage } from './resolve-language.ts';
import type { RuleBook } from './rule-book.ts';

/** Enough rows to go through together, and few enough to lie in the processor's caches. */
const TOGETHER = 200;

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
  const checked: CheckedRow[] = [];
  for (let at = 0; at < rows.length; at += TOGETHER)
    checked.push(...(await checkTogether(rows.slice(at, at + TOGETHER), catalogue)));
  return checked;
}

/**
 * Each step is taken for all rows before the next one: what it looks things up in is at hand then, and a row costs a
 * quarter less.
 */
async function checkTogether(
  rows: readonly ListingRow[],
  { uri, layout, book, options }: Catalogue,
): Promise<CheckedRow[]> {
  const guarded = <T>(step: () => T): T | AppError => {
    try {
      return step();
    } catch (cause) {
      return internalError(uri, cause);
    }
  };
  const extracted = rows.map((one) => ('error' in one ? one.error : guarded(() => extractRow(one, layout))));
  const asked: Promise<void>[] = [];
  extracted.forEach((one, n) => {
    const language = one instanceof AppError ? undefined : guarded(() => resolveLanguage(one.listing));
    if (language instanceof AppError) extracted[n] = language;
    else if (language !== undefined)
      asked.push(language.catch((cause: unknown) => void (extracted[n] = internalError(uri, cause))));
  });
  if (asked.length > 0) await Promise.all(asked);
  const scanned = scanAll(
    extracted.map((one) => (one instanceof AppError ? undefined : one)),
    book,
  );
  return rows.map(({ row }, n): CheckedRow => {
    const extraction = extracted[n] as Extraction | AppError;
    if (extraction instanceof AppError) return { row, error: extraction };
    const report = guarded(() => {
      const found = scanned[n] ?? scanListing(extraction.listing, book.scanners);
      return checkScanned(extraction, found, { uri, row }, book, options);
    });
    return report instanceof AppError ? { row, error: report } : { row, report };
  });
}

/** Where one row cannot be scanned, all are left to be scanned by themselves. */
function scanAll(
  extracted: readonly (Extraction | undefined)[],
  book: RuleBook,
): readonly (ScannedListing | undefined)[] {
  try {
    return scanRows(
      extracted.map((one) => one?.listing),
      book.scanners,
    );
  } catch {
    return [];
  }
}
