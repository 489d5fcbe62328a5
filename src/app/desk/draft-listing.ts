// Reads a text that was pasted into the page of `claimcheck serve`, or a page or draft that was uploaded.
import { draftFormOf, pastedFormOf } from '../../ingest/bytes/input-kind.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { Input } from '../../model/report/report.ts';
import type { DeskInput } from '../../model/serve/desk-request.ts';
import { DEFAULT_MAX_BYTES } from '../../ingest/bytes/limits.ts';
import { pageFromBytes } from '../../ingest/document/page-from-bytes.ts';
import { extractorOf } from '../listing/extractor-of.ts';
import type { LanguagePriors } from '../listing/likely-language.ts';
import { resolveLanguage } from '../listing/resolve-language.ts';
import type { DeskListing } from './desk-tools.ts';

/** Limit of catalogue rows shown on the page. The command checks whole catalogues. */
export const MOST_ROWS = 50;

/** Extracts a listing from a pasted text or HTML. */
export async function draftListing(
  text: string,
  form: DeskInput['form'],
  priors: LanguagePriors,
): Promise<DeskListing> {
  if (!/\S/.test(text)) throw new AppError('input-empty', { path: 'text' });
  const extract = await extractorOf(form === 'html' ? undefined : (form ?? pastedFormOf(text)));
  return settled({ uri: 'draft' }, extract({ html: text }), priors);
}

/** Extracts a listing from the bytes of a page or draft, as the command does from the file. */
export async function pageListing(name: string, bytes: Buffer, priors: LanguagePriors): Promise<DeskListing> {
  const { text, saved } = await pageFromBytes(name, bytes, DEFAULT_MAX_BYTES);
  const extract = await extractorOf(draftFormOf(name, text));
  return settled({ uri: name }, extract({ html: text, ...saved }), priors);
}

/** Sets the listing's language. */
export async function settled(
  input: Input,
  extraction: Extraction,
  priors: LanguagePriors,
): Promise<DeskListing> {
  await resolveLanguage(extraction.listing, priors);
  return { input, extraction };
}
