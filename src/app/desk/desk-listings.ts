// Reads the input of a request of `claimcheck serve`: text, file or URL.
import { Readable } from 'node:stream';
import { headingCounter } from '../../extract/row/column-layout.ts';
import { extractDocument } from '../../documents/extract-document.ts';
import { documentFormOf } from '../../ingest/bytes/document-form.ts';
import { DEFAULT_MAX_BYTES } from '../../ingest/bytes/limits.ts';
import { isCatalogue } from '../../ingest/rows/sniff-form.ts';
import type { ReadOptions } from '../../ingest/read-inputs.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { DeskInput } from '../../model/serve/desk-request.ts';
import type { RuleBook } from '../rules/rule-book.ts';
import { extractInputs, type ExtractOptions } from '../run/extract-inputs.ts';
import { draftListing, MOST_ROWS, pageListing, settled } from './draft-listing.ts';
import type { DeskListing, DeskPriors, DeskReading } from './desk-tools.ts';

/** Returns the listings of one request. Throws the first failure where nothing could be read. */
export async function deskListings(
  body: DeskInput,
  { asOf, laws }: DeskReading,
  book: RuleBook,
): Promise<DeskListing[]> {
  const { text, form, file, url } = body;
  const priors = { book, laws };
  if (text !== undefined) return [await draftListing(text, form, priors)];
  if (url !== undefined) return fromInputs([url], { asOf }, priors);
  if (file === undefined) throw new AppError('input-empty', { path: 'text, file, url' });
  const bytes = Buffer.from(file.base64, 'base64');
  const binary = documentFormOf(file.name, bytes);
  if (binary !== undefined) {
    const document = { uri: file.name, form: binary, bytes };
    return [await settled({ uri: file.name }, await extractDocument(document, DEFAULT_MAX_BYTES), priors)];
  }
  if (!(await isCatalogue(file.name, bytes, headingCounter(book.columns))))
    return [await pageListing(file.name, bytes, priors)];
  const stdin = Readable.from([bytes]) as AsyncIterable<Uint8Array>;
  const found = await fromInputs(['-'], { stdin, stdinAs: 'catalogue', asOf }, priors);
  return found.map(({ input, extraction }) => ({ input: { ...input, uri: file.name }, extraction }));
}

type Reading = ReadOptions & Pick<ExtractOptions, 'asOf'>;

async function fromInputs(inputs: string[], reading: Reading, priors: DeskPriors): Promise<DeskListing[]> {
  const found: DeskListing[] = [];
  let failure: AppError | undefined;
  for await (const one of extractInputs(inputs, {
    ...reading,
    book: priors.book,
    priorsFor: (_, usual) => ({ ...priors, usual }),
  })) {
    if ('extraction' in one) found.push({ input: one.input, extraction: one.extraction });
    else if ('error' in one) failure ??= one.error;
    if (found.length >= MOST_ROWS) break;
  }
  if (found.length === 0) throw failure ?? new AppError('input-empty', { path: inputs.join(' ') });
  return found;
}
