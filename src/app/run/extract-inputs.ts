// Reads the inputs of a run and extracts their listings.
import type { PageSource } from '../../extract/analyse-page.ts';
import { extractRow } from '../../extract/extract-row.ts';
import { headingCounter } from '../../extract/row/column-layout.ts';
import { inlineIgnores, type InlineIgnore } from '../../extract/inline-ignores.ts';
import { readInputs, type CatalogueDocument, type ReadOptions } from '../../ingest/read-inputs.ts';
import { DEFAULT_MAX_BYTES } from '../../ingest/bytes/limits.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { ColumnMapping } from '../../model/listing/column-mapping.ts';
import type { ColumnBook } from '../../model/listing/columns.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { Input } from '../../model/report/report.ts';
import type { WrittenReports } from '../../wire/serialized-report-batch.ts';
import type { PageToCheck } from '../check/check-page.ts';
import { catalogueRows, type ColumnOptions } from '../catalogue/catalogue-rows.ts';
import { inputOfRow } from '../catalogue/input-of-row.ts';
import { uprightSheet } from '../catalogue/upright-sheet.ts';
import { extractorOf } from '../listing/extractor-of.ts';
import { internalError } from '../listing/internal-error.ts';
import type { LanguagePriors } from '../listing/likely-language.ts';
import { resolveLanguage } from '../listing/resolve-language.ts';

export type ExtractedInput =
  | { input: Input; extraction: Extraction; ignores?: InlineIgnore[]; key?: string }
  | { input: Input; known: unknown }
  | { input: Input; error: AppError }
  | { rows: KnownInput[] }
  /** A page whose check is in progress. */
  | { page: Promise<KnownInput>; key?: string };

export interface ExtractOptions extends ReadOptions {
  /** The known column headings; read when the first catalogue is opened. */
  book: { readonly columns: ColumnBook };
  /** Returns the column mapping for a catalogue, by its name. */
  mappingFor?: (uri: string) => ColumnMapping | undefined;
  /** Returns the hints for the language of an input, by its name; of a row also by its catalogue's language. */
  priorsFor?: (uri: string, usual?: string) => LanguagePriors;
  /** The day (YYYY-MM-DD) that decides whether sale prices are in effect. */
  asOf?: string;
  /** Called for each document that is one listing, before it is extracted. */
  onDocument?: (uri: string) => void;
  /** Called for each catalogue that has columns with unknown headings. */
  onUnknownColumns?: ColumnOptions['onUnknown'];
  onNoMarket?: ColumnOptions['onNoMarket'];
  /** Whose inline ignores are applied: of files, or of fetched pages too. Undefined: nobody's. */
  inlineIgnores?: 'files' | 'all';
  /** Selects the parts of each page that are the listing. */
  within?: PageSource['within'];
  /** A field whose candidates are all kept, with their probabilities. */
  explain?: string;
  /** Checks a page as soon as it is read, instead of extracting it here. */
  checkPage?: (page: PageToCheck) => Promise<KnownInput>;
  /** Checks a catalogue's rows elsewhere and returns their reports. */
  checkRows?: (document: CatalogueDocument, columns: ColumnOptions) => AsyncIterable<KnownInput[]>;
}

/** An input that already has its report, from the cache or a worker, or its error. */
export type KnownInput =
  { input: Input; known: unknown } | { input: Input; error: AppError } | { written: WrittenReports };

/** Reads the inputs and extracts a listing from each page and row, in order. */
export async function* extractInputs(
  inputs: readonly string[],
  options: ExtractOptions,
): AsyncGenerator<ExtractedInput> {
  for await (const document of readInputs(inputs, withHeadings(options))) {
    if (document.kind !== 'catalogue') options.onDocument?.(document.uri);
    if (document.kind === 'failure') {
      yield { input: { uri: document.uri }, error: document.error };
    } else if (document.kind === 'known') {
      yield { input: { uri: document.uri }, known: document.known };
    } else if (document.kind === 'html') {
      const { uri, text, httpUrl, saved, hashed, contentLanguage, key, form } = document;
      const url = httpUrl ?? saved?.url;
      const source = {
        html: text,
        ...(url === undefined ? {} : { url }),
        ...(contentLanguage === undefined ? {} : { contentLanguage }),
      };
      const honours =
        options.inlineIgnores === 'all' || (options.inlineIgnores === 'files' && httpUrl === undefined);
      if (options.checkPage !== undefined) {
        const draft = form === undefined ? {} : { form };
        const checked = options.checkPage({
          uri,
          ...source,
          ...draft,
          ...(hashed === undefined ? {} : { hashed }),
          honoursIgnores: honours,
        });
        yield { page: checked, ...(key === undefined ? {} : { key }) };
        continue;
      }
      const page = {
        ...source,
        ...(options.within === undefined ? {} : { within: options.within }),
        ...(options.explain === undefined ? {} : { explain: options.explain }),
      };
      const extract = await extractorOf(form);
      const one = await extractGuarded({ uri, ...hashed }, () => extract(page), options.priorsFor);
      if ('error' in one) yield one;
      else
        yield {
          ...one,
          ...(honours ? { ignores: inlineIgnores(text) } : {}),
          ...(key === undefined ? {} : { key }),
        };
    } else if (document.kind === 'binary') {
      const { extractDocument } = await import('../../documents/extract-document.ts');
      const { uri, key, hashed } = document;
      const one = await extractGuarded(
        { uri, ...hashed },
        () => extractDocument(document, options.maxBytes ?? DEFAULT_MAX_BYTES),
        options.priorsFor,
      );
      yield { ...one, ...(key === undefined ? {} : { key }) };
    } else {
      const mapping = options.mappingFor?.(document.uri);
      const sheet =
        mapping?.columns === undefined
          ? await uprightSheet(document, options.book.columns)
          : { catalogue: document };
      if ('lines' in sheet) {
        const { uprightDraft } = await import('../../extract/draft/upright-draft.ts');
        const { uri } = document;
        yield await extractGuarded({ uri }, () => uprightDraft(sheet.lines), options.priorsFor);
        continue;
      }
      const columns = {
        book: options.book,
        ...(mapping === undefined ? {} : { mapping }),
        ...(options.onUnknownColumns === undefined ? {} : { onUnknown: options.onUnknownColumns }),
        ...(options.onNoMarket === undefined ? {} : { onNoMarket: options.onNoMarket }),
      };
      if (options.checkRows !== undefined) {
        for await (const rows of options.checkRows(sheet.catalogue, columns)) yield { rows };
        continue;
      }
      const { rows, layout } = await catalogueRows(sheet.catalogue, columns);
      for await (const batch of rows) {
        for (const row of batch) {
          const input = inputOfRow(document.uri, row);
          if ('error' in row) yield { input, error: row.error };
          else {
            const extract = () => extractRow(row, layout, options.asOf);
            yield await extractGuarded(input, extract, options.priorsFor, layout.usualLanguage);
          }
        }
      }
    }
  }
}

/** Adds the count of known headings, which shows that a file is a table. Headings are loaded when needed. */
export function withHeadings(options: ExtractOptions): ReadOptions {
  let count: ((cells: readonly string[]) => number) | undefined;
  return { ...options, countHeadings: (cells) => (count ??= headingCounter(options.book.columns))(cells) };
}

/** Extracts one listing and its language. An exception becomes the error of this input alone. */
export async function extractGuarded(
  input: Input,
  extract: () => Extraction | Promise<Extraction>,
  priorsFor?: ExtractOptions['priorsFor'],
  usual?: string,
): Promise<{ input: Input; extraction: Extraction } | { input: Input; error: AppError }> {
  try {
    const made = extract();
    const extraction = made instanceof Promise ? await made : made;
    const language = resolveLanguage(extraction.listing, priorsFor?.(input.uri, usual));
    if (language instanceof Promise) await language;
    return { input, extraction };
  } catch (cause) {
    return { input, error: cause instanceof AppError ? cause : internalError(input.uri, cause) };
  }
}
