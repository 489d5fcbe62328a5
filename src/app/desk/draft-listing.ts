// Reads a text that was pasted into the page of `claimcheck serve`.
import { draftFormOf } from '../../ingest/bytes/input-kind.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { Input } from '../../model/report/report.ts';
import type { DeskInput } from '../../model/serve/desk-request.ts';
import { extractorOf } from '../listing/extractor-of.ts';
import { resolveLanguage } from '../listing/resolve-language.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import type { DeskListing } from './desk-tools.ts';

/** Limit of catalogue rows shown on the page. The command checks whole catalogues. */
export const MOST_ROWS = 50;

/** Extracts a listing from a pasted text or HTML. */
export async function draftListing(
  text: string,
  form: DeskInput['form'],
  book: RuleBook,
): Promise<DeskListing> {
  if (!/\S/.test(text)) throw new AppError('input-empty', { path: 'text' });
  const extract = await extractorOf(form === 'html' ? undefined : (form ?? draftFormOf('draft', text)));
  return settled({ uri: 'draft' }, extract({ html: text }), book);
}

/** Sets the listing's language. */
export async function settled(input: Input, extraction: Extraction, book: RuleBook): Promise<DeskListing> {
  await resolveLanguage(extraction.listing, { book, laws: 'auto' });
  return { input, extraction };
}
