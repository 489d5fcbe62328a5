import type { AppError } from '../../src/model/error/app-error.ts';
import {
  readInputs,
  type CatalogueDocument,
  type CatalogueRow,
  type ReadOptions,
} from '../../src/ingest/read-inputs.ts';
import type { OpenRows } from '../../src/ingest/rows/row-source.ts';
import { readBatches } from '../../src/ingest/rows/read-rows.ts';

/** A document with its rows read. */
export interface Read {
  kind: 'html' | 'known' | 'catalogue' | 'failure' | 'binary';
  uri: string;
  text?: string;
  encoding?: string;
  httpUrl?: string;
  contentLanguage?: string;
  mixedEncoding?: boolean;
  rows?: CatalogueRow[];
  error?: AppError;
}

export async function readAll(inputs: readonly string[], options: ReadOptions = {}): Promise<Read[]> {
  const found: Read[] = [];
  for await (const document of readInputs(inputs, options)) {
    if (document.kind !== 'catalogue') found.push(document);
    else found.push({ kind: 'catalogue', ...outer(document), rows: await listRows(rowsOf(document)) });
  }
  return found;
}

/** The first of what was read, for tests of one input. */
export async function readOne(input: string, options: ReadOptions = {}): Promise<Read> {
  const [first, ...more] = await readAll([input], options);
  if (!first || more.length > 0)
    throw new Error(`expected one document, got ${more.length + (first ? 1 : 0)}`);
  return first;
}

function outer({ uri, encoding, httpUrl, contentLanguage }: CatalogueDocument) {
  return {
    uri,
    encoding,
    ...(httpUrl === undefined ? {} : { httpUrl }),
    ...(contentLanguage === undefined ? {} : { contentLanguage }),
  };
}

/** The rows of an open catalogue, one by one. */
export async function* rowsOf({
  batches,
  reader,
}: Pick<OpenRows, 'batches' | 'reader'>): AsyncGenerator<CatalogueRow> {
  for await (const rows of readBatches(batches, reader)) yield* rows;
}

export async function listRows(rows: AsyncIterable<CatalogueRow>): Promise<CatalogueRow[]> {
  const all: CatalogueRow[] = [];
  for await (const row of rows) all.push(row);
  return all;
}

/** `[uri, code]` for a failure, `[uri, 'html' | 'jsonl']` for the rest. */
export function outline(read: readonly Read[]): [string, string][] {
  return read.map(({ uri, kind, error }) => [uri, error?.code ?? kind]);
}

/** Rows as their record, or the code and row of their error. */
export function plainRows(rows: readonly CatalogueRow[] = []): unknown[] {
  return rows.map((row) => ('record' in row ? row.record : [row.row, row.error.code]));
}

export async function* streamOf(...chunks: (Uint8Array | string)[]): AsyncGenerator<Uint8Array> {
  for (const chunk of chunks) {
    await Promise.resolve();
    yield typeof chunk === 'string' ? Buffer.from(chunk) : chunk;
  }
}
