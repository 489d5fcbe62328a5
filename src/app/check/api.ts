import { extractPage, type PageSource } from '../../extract/extract-page.ts';
import { extractRow } from '../../extract/extract-row.ts';
import { ColumnLayout } from '../../extract/row/column-layout.ts';
import type { ColumnMapping } from '../../model/listing/column-mapping.ts';
import type { Listing } from '../../model/listing/listing.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { Report } from '../../model/report/report.ts';
import { checkExtraction, type CheckOptions } from './check-extraction.ts';
import { plainExtraction } from './plain-extraction.ts';
import { resolveLanguage } from '../listing/resolve-language.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { loadShippedRules } from '../rules/shipped-rules.ts';

/** Options of the library's checks; what is left out has the command's defaults. */
export interface CheckSettings extends Partial<CheckOptions> {
  /** YYYY-MM-DD: the law in force on that day. The library reads no clock. */
  asOf: string;
  /** Rules from `loadRules`; the shipped ones where absent. */
  rules?: RuleBook;
  /** Names the listing in the report and in fingerprints. */
  uri?: string;
}

let shipped: RuleBook | undefined;

/**
 * Checks a page.
 * @param source the decoded HTML, with its address where known
 * @throws AppError `rule-invalid` where the rules are not built
 */
export async function checkHtml(source: PageSource, settings: CheckSettings): Promise<Report> {
  return checkExtracted(extractPage(source), source.url, settings);
}

/** Checks a listing given as fields: an object of the published listing schema, plus `description`. */
export async function checkListing(
  listing: Partial<Listing> & { description?: string },
  settings: CheckSettings,
): Promise<Report> {
  return checkExtracted(plainExtraction(listing, listing.source ?? 'feed'), listing.url, settings);
}

/**
 * Checks the records of a catalogue one by one, in order; memory does not grow with their number. The first record's
 * names of fields tell the layout, with `mapping` where they do not.
 */
export async function* checkCatalogue(
  records: AsyncIterable<Record<string, unknown>> | Iterable<Record<string, unknown>>,
  settings: CheckSettings & { mapping?: ColumnMapping },
): AsyncGenerator<Report> {
  const book = settings.rules ?? (shipped ??= loadShippedRules());
  let layout: ColumnLayout | undefined;
  let row = 0;
  for await (const record of records) {
    row += 1;
    layout ??= new ColumnLayout(Object.keys(record), book.columns, settings.mapping);
    yield await checkExtracted(extractRow({ row, record }, layout), settings.uri, settings, row);
  }
}

/** Reads a page into a listing with the evidence for every value, without judging it. */
export async function extractListing(source: PageSource): Promise<Extraction> {
  const extraction = extractPage(source);
  await resolveLanguage(extraction.listing);
  return extraction;
}

async function checkExtracted(
  extraction: Extraction,
  uri: string | undefined,
  settings: CheckSettings,
  row?: number,
): Promise<Report> {
  await resolveLanguage(extraction.listing);
  const book = settings.rules ?? (shipped ??= loadShippedRules());
  const input = { uri: settings.uri ?? uri ?? 'listing', ...(row === undefined ? {} : { row }) };
  return checkExtraction(extraction, input, book, { laws: 'auto', lang: 'en', ...settings });
}
