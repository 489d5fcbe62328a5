// Checks the rows of a catalogue in groups, one step for all rows of a group at a time.
import { scanListing } from '../../claims/listing/scan-listing.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import { extractRow } from '../../extract/extract-row.ts';
import type { ColumnLayout } from '../../extract/row/column-layout.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { Report } from '../../model/report/report.ts';
import { inputOfRow } from './input-of-row.ts';
import type { ListingRow } from './listing-row.ts';
import { checkScanned, type CheckOptions } from '../check/check-extraction.ts';
import { internalError } from '../listing/internal-error.ts';
import { resolveLanguage } from '../listing/resolve-language.ts';
import type { RuleBook } from '../rules/rule-book.ts';

/** Rows that pass each step together: enough to share lookups, few enough to fit the processor's caches. */
const TOGETHER = 200;

export type CheckedRow = { row: number; report: Report } | { row: number; error: AppError };

/** What the rows of one catalogue share: its address, column layout, rules and options. */
export interface Catalogue {
  uri: string;
  layout: ColumnLayout;
  book: RuleBook;
  options: CheckOptions;
}

/**
 * Checks rows of a catalogue, in order. An internal error on one row costs that row only.
 * Code that runs per row fills arrays with `push`: arrays made by `map` have another hidden class, so V8
 * would compile the calling functions again.
 */
export async function checkRows(rows: readonly ListingRow[], catalogue: Catalogue): Promise<CheckedRow[]> {
  const checked: CheckedRow[] = [];
  for (let at = 0; at < rows.length; at += TOGETHER)
    for (const one of await checkTogether(rows.slice(at, at + TOGETHER), catalogue)) checked.push(one);
  return checked;
}

/**
 * Runs each step (extract, language, scan, check) for all rows before the next step. The tables that a step
 * reads stay in the processor's caches, so a row costs a quarter less.
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
  const extracted: (Extraction | AppError)[] = [];
  for (const one of rows)
    extracted.push('error' in one ? one.error : guarded(() => extractRow(one, layout, options.asOf)));
  const asked: Promise<void>[] = [];
  const priors = { book, laws: options.laws, usual: layout.usualLanguage };
  for (let n = 0; n < extracted.length; n += 1) {
    const one = extracted[n] as Extraction | AppError;
    const language =
      one instanceof AppError ? undefined : guarded(() => resolveLanguage(one.listing, priors));
    if (language instanceof AppError) extracted[n] = language;
    else if (language !== undefined)
      asked.push(language.catch((cause: unknown) => void (extracted[n] = internalError(uri, cause))));
  }
  if (asked.length > 0) await Promise.all(asked);
  const scanned: (ScannedListing | AppError | undefined)[] = extracted.map(() => undefined);
  for (const n of byLanguage(extracted)) {
    const { listing } = extracted[n] as Extraction;
    scanned[n] = guarded(() => scanListing(listing, book.scanners));
  }
  const checked: CheckedRow[] = [];
  for (let n = 0; n < rows.length; n += 1) {
    const one = rows[n] as ListingRow;
    const { row } = one;
    const extraction = extracted[n] as Extraction | AppError;
    const found = scanned[n];
    if (extraction instanceof AppError || found === undefined || found instanceof AppError) {
      checked.push({ row, error: (extraction instanceof AppError ? extraction : found) as AppError });
      continue;
    }
    const input = inputOfRow(uri, one);
    const report = guarded(() => checkScanned(extraction, found, input, book, options));
    checked.push(report instanceof AppError ? { row, error: report } : { row, report });
  }
  return checked;
}

/** Returns the indexes of the extracted rows, grouped by language: the words of one language stay cached. */
function byLanguage(extracted: readonly (Extraction | AppError)[]): number[] {
  const numbers = new Map<string | undefined, number[]>();
  for (let n = 0; n < extracted.length; n += 1) {
    const one = extracted[n] as Extraction | AppError;
    if (one instanceof AppError) continue;
    const same = numbers.get(one.listing.inLanguage);
    if (same === undefined) numbers.set(one.listing.inLanguage, [n]);
    else same.push(n);
  }
  return [...numbers.values()].flat();
}
