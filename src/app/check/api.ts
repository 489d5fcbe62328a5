// The functions of the library: check a page, a listing or a catalogue, and read a page.
import { extractPage } from '../../extract/extract-page.ts';
import type { PageSource } from '../../extract/analyse-page.ts';
import { extractRow } from '../../extract/extract-row.ts';
import { ColumnLayout } from '../../extract/row/column-layout.ts';
import { messagePart } from '../../model/error/message-part.ts';
import type { EvidenceMap } from '../../model/listing/evidence.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { Listing } from '../../model/listing/listing.ts';
import type { Report } from '../../model/report/report.ts';
import { placedEvidence } from '../listing/placed-evidence.ts';
import { priorsOf, resolveLanguage } from '../listing/resolve-language.ts';
import { loadRules as loadFolders } from '../rules/load-rules.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { loadShippedRules } from '../rules/shipped-rules.ts';
import { checkExtraction } from './check-extraction.ts';
import { fail, isObject, readSettings, type CheckSettings } from './check-settings.ts';
import { plainExtraction } from './plain-extraction.ts';

/** Fields of a listing, all optional. `description` becomes a text block. */
export type ListingFields = Partial<Listing> & { description?: string };

/** What was read from a page, as plain data. */
export interface ExtractedListing {
  listing: Listing;
  /** All values found for each field with their places; the chosen value is first. */
  evidence: EvidenceMap;
  /** Notes for the reader, such as damaged markup or a limit that was reached. */
  notes: string[];
}

/**
 * Checks a page.
 * @param source the decoded HTML, with its URL if known
 * @param settings `asOf` is required
 * @returns the report, as `--format jsonl` prints it: findings by severity, places as line and column (from
 * 1) in the HTML and as UTF-16 offsets into the text block
 * @throws AppError `option-invalid`, `jurisdiction-unknown` or `category-unknown`; never because of the page
 */
export async function checkHtml(source: PageSource, settings: CheckSettings): Promise<Report> {
  requireHtml(source);
  return checkExtracted(extractPage(source), source.url, readSettings(settings, loadShippedRules));
}

/**
 * Checks a listing given as fields. Omissions are reported only if `source` is `page`.
 * @param listing an object of the published listing schema, plus `description`; prices in the currency's main
 * unit, such as euros
 * @param settings `asOf` is required
 * @throws AppError `option-invalid`, `jurisdiction-unknown` or `category-unknown`
 */
export async function checkListing(listing: ListingFields, settings: CheckSettings): Promise<Report> {
  if (!isObject(listing)) fail('listing', messagePart('mustBeFields'));
  return checkExtracted(
    plainExtraction(listing, listing.source ?? 'feed'),
    listing.url,
    readSettings(settings, loadShippedRules),
  );
}

/**
 * Checks the records of a catalogue one by one, in order. Memory does not grow with their number. The field
 * names of the first record and `mapping` decide how columns are read.
 * @param records objects of cells by column heading
 * @param settings `asOf` is required
 * @returns one report per record; `input.row` counts from 1
 * @throws AppError as `checkListing`, when the first report is requested
 */
export async function* checkCatalogue(
  records: AsyncIterable<Record<string, unknown>> | Iterable<Record<string, unknown>>,
  settings: CheckSettings,
): AsyncGenerator<Report> {
  const read = readSettings(settings, loadShippedRules);
  const { book, options } = read;
  let layout: ColumnLayout | undefined;
  let row = 0;
  for await (const record of records) {
    row += 1;
    if (!isObject(record)) fail('records', messagePart('mustBeColumns', { row }));
    layout ??= new ColumnLayout(Object.keys(record), book.columns, settings.mapping);
    yield await checkExtracted(extractRow({ row, record }, layout, options.asOf), undefined, read, row);
  }
}

/**
 * Reads a page into a listing, with the evidence for each value. It checks no rules.
 * @param source the decoded HTML, with its URL if known
 * @throws AppError `option-invalid` where the source has no HTML; never because of the page
 */
export async function extractListing(source: PageSource): Promise<ExtractedListing> {
  requireHtml(source);
  const extraction = extractPage(source);
  await resolveLanguage(extraction.listing, priorsOf(loadShippedRules));
  const { listing, notes } = extraction;
  return { listing, evidence: placedEvidence(extraction), notes: notes.map(({ message }) => message) };
}

/**
 * Loads the shipped rules together with your own folders, like `--rules` (see docs/writing-rules.md).
 * @param folders paths; a later folder overrides an earlier one
 * @returns a value for `CheckSettings.rules`; load it once and use it for all checks
 * @throws AppError `rules-missing` where a folder does not exist, `rule-invalid` with the file, line and
 * problem
 */
export async function loadRules(folders: readonly string[] = []): Promise<RuleBook> {
  if (!Array.isArray(folders) || folders.some((one) => typeof one !== 'string'))
    fail('folders', messagePart('mustBePaths'));
  return (await loadFolders(folders)).book;
}

function requireHtml(source: PageSource): void {
  if (!isObject(source) || typeof source.html !== 'string') fail('source', messagePart('mustHaveHtml'));
  if (source.url !== undefined && typeof source.url !== 'string')
    fail('source', messagePart('urlMustBeText'));
}

async function checkExtracted(
  extraction: Extraction,
  uri: string | undefined,
  { book, options, uri: asked }: ReturnType<typeof readSettings>,
  row?: number,
): Promise<Report> {
  await resolveLanguage(extraction.listing, { book, laws: options.laws });
  const input = { uri: asked ?? uri ?? 'listing', ...(row === undefined ? {} : { row }) };
  return checkExtraction(extraction, input, book, options);
}
