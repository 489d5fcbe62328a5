import { catalogueRows } from '../../app/catalogue/catalogue-rows.ts';
import { uprightSheet } from '../../app/catalogue/upright-sheet.ts';
import { draftListing, MOST_ROWS, pageListing, settled } from '../../app/desk/draft-listing.ts';
import type { DeskListing, DeskPriors, DeskReading } from '../../app/desk/desk-tools.ts';
import type { RuleBook } from '../../app/rules/rule-book.ts';
import { uprightDraft } from '../../extract/draft/upright-draft.ts';
import { extractRow } from '../../extract/extract-row.ts';
import { headingCounter } from '../../extract/row/column-layout.ts';
import { documentFormOf } from '../../ingest/bytes/document-form.ts';
import { DEFAULT_MAX_BYTES } from '../../ingest/bytes/limits.ts';
import { catalogueDocuments } from '../../ingest/document/opened-catalogue.ts';
import { openRows } from '../../ingest/rows/open-rows.ts';
import { isCatalogue } from '../../ingest/rows/sniff-form.ts';
import { AppError } from '../../model/error/app-error.ts';
import { messagePart } from '../../model/error/message-part.ts';
import type { DeskInput } from '../../model/serve/desk-request.ts';

/** Reads the listings of a request in the browser: texts, pages, catalogues. Documents need the command. */
export async function webListings(
  { text, form, file, url }: DeskInput,
  { asOf, laws }: DeskReading,
  book: RuleBook,
): Promise<DeskListing[]> {
  const priors = { book, laws };
  if (text !== undefined) return [await draftListing(text, form, priors)];
  if (file === undefined) throw new AppError('input-empty', { path: url ?? 'text, file' });
  const { name } = file;
  const bytes = Buffer.from(file.base64, 'base64');
  if (bytes.length === 0) throw new AppError('input-empty', { path: name });
  if (documentFormOf(name, bytes) !== undefined)
    throw new AppError('input-unreadable', { path: name, detail: messagePart('notInBrowser') });
  const countHeadings = headingCounter(book.columns);
  if (await isCatalogue(name, bytes, countHeadings))
    return rowsOf({ name, bytes, asOf }, priors, countHeadings);
  return [await pageListing(name, bytes, priors)];
}

async function rowsOf(
  { name, bytes, asOf }: { name: string; bytes: Buffer; asOf: string },
  priors: DeskPriors,
  countHeadings: ReturnType<typeof headingCounter>,
): Promise<DeskListing[]> {
  const settings = { maxBytes: DEFAULT_MAX_BYTES, signal: undefined, countHeadings };
  const catalogues = catalogueDocuments({ uri: name }, await openRows(name, once(bytes), settings));
  const found: DeskListing[] = [];
  let failure: AppError | undefined;
  for (const catalogue of catalogues) {
    const { uri } = catalogue;
    const sheet = await uprightSheet(catalogue, priors.book.columns);
    if ('lines' in sheet) {
      found.push(await settled({ uri }, uprightDraft(sheet.lines), priors));
      continue;
    }
    const { rows, layout } = await catalogueRows(sheet.catalogue, { book: priors.book });
    for await (const batch of rows)
      for (const row of batch) {
        if ('error' in row) failure ??= row.error;
        else if (found.length < MOST_ROWS) {
          const input = { uri, row: row.row };
          found.push(await settled(input, extractRow(row, layout, asOf), priors));
        }
      }
  }
  if (found.length === 0) throw failure ?? new AppError('input-empty', { path: name });
  return found;
}

// ESLint requires an await in async functions; a stream of one part has nothing to wait for.
async function* once(bytes: Uint8Array): AsyncGenerator<Uint8Array> {
  yield await Promise.resolve(bytes);
}
