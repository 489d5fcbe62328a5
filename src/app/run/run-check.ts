// Runs a check: reads the inputs and yields a report or an error for each listing.
import { AppError } from '../../model/error/app-error.ts';
import { messagePart } from '../../model/error/message-part.ts';
import type { Input, Report } from '../../model/report/report.ts';
import type { WrittenReports } from '../../wire/serialized-report-batch.ts';
import { checkExtraction } from '../check/check-extraction.ts';
import type { CheckOptions } from '../check/check-extraction.ts';
import type { CheckPlan } from '../check/check-plan.ts';
import { applyInlineIgnores } from '../check/apply-inline-ignores.ts';
import { catalogueRows } from '../catalogue/catalogue-rows.ts';
import { checkRows } from '../catalogue/check-rows.ts';
import {
  extractInputs,
  type ExtractedInput,
  type ExtractOptions,
  type KnownInput,
} from './extract-inputs.ts';
import { PendingInputs } from './pending-inputs.ts';
import { awaitPages } from './await-pages.ts';
import { joinParts } from './join-parts.ts';
import { internalError } from '../listing/internal-error.ts';
import { inputOptions } from '../check/input-options.ts';
import type { ResultCache } from '../check/result-cache.ts';
import type { RuleBook } from '../rules/rule-book.ts';

export type CheckedInput =
  | { input: Input; report: Report }
  | { input: Input; error: AppError }
  /** Consecutive rows that a worker checked. */
  | { written: WrittenReports };

/**
 * Checks all inputs and yields one report per listing. An input that cannot be read or checked yields an
 * error. Pages come one by one, rows of catalogues many at a time.
 */
export async function* runCheck(
  inputs: readonly string[],
  book: RuleBook,
  reading: Omit<ExtractOptions, 'book' | 'mappingFor' | 'priorsFor' | 'checkRows'>,
  plan: CheckPlan,
  {
    cache,
    checkRows: rowsElsewhere,
    checkPage: pageElsewhere,
    readPictures = (listings) => listings,
    follow = (listings) => listings,
    isRowFollowed = false,
  }: {
    cache?: ResultCache | undefined;
    checkRows?: ExtractOptions['checkRows'] | undefined;
    checkPage?: ExtractOptions['checkPage'] | undefined;
    /** Adds the texts of their pictures to listings, before parts are joined. */
    readPictures?:
      | ((
          inputs: AsyncIterable<ExtractedInput>,
          priorsFor: ExtractOptions['priorsFor'],
        ) => AsyncIterable<ExtractedInput>)
      | undefined;
    /** Adds the pages that listings link to. */
    follow?: ((inputs: AsyncIterable<ExtractedInput>) => AsyncIterable<ExtractedInput>) | undefined;
    /** Links of catalogue rows are followed too, so rows are checked one by one. */
    isRowFollowed?: boolean;
  } = {},
): AsyncGenerator<CheckedInput[]> {
  const optionsFor = await inputOptions(plan);
  const mappingFor = (uri: string) => optionsFor(uri).mapping;
  const pending = new PendingInputs();
  const priorsFor = (uri: string, usual?: string) => ({ book, laws: optionsFor(uri).laws, usual });
  const extracted = readPictures(
    extractInputs(inputs, {
      ...reading,
      asOf: plan.asOf,
      book,
      mappingFor,
      priorsFor,
      // Joined parts give one report, so they are not counted.
      ...(reading.parts === true ? {} : { onDocument: (uri: string) => pending.open(uri) }),
      ...(isRowFollowed ? {} : { checkRows: rowsElsewhere ?? rowsHere(book, optionsFor) }),
      ...(pageElsewhere === undefined || reading.parts === true ? {} : { checkPage: pageElsewhere }),
      ...recallWith(cache, optionsFor, plan, reading),
    }),
    priorsFor,
  );
  const listings = reading.parts === true ? joinParts(extracted, inputs, priorsFor) : extracted;
  for await (const one of awaitPages(follow(listings))) {
    if ('rows' in one) {
      yield one.rows.map(toChecked);
      continue;
    }
    if ('input' in one) pending.settle(one.input.uri);
    if ('error' in one || 'known' in one || 'written' in one) {
      if ('key' in one && 'known' in one && one.key !== undefined) cache?.remember(one.key, one.known);
      yield [toChecked(one)];
      continue;
    }
    const { input, extraction, key } = one;
    try {
      const report = checkExtraction(extraction, input, book, optionsFor(input.uri));
      const sifted = applyInlineIgnores(report, one.ignores ?? [], plan.today, plan.lang);
      if (key !== undefined) cache?.remember(key, sifted);
      yield [{ input, report: sifted }];
    } catch (cause) {
      yield [{ input, error: internalError(input.uri, cause) }];
    }
  }
  for (const uri of pending.missing) {
    const error = new AppError('internal', { path: uri, detail: messagePart('noReport') });
    yield [{ input: { uri }, error }];
  }
}

function toChecked(one: KnownInput): CheckedInput {
  return 'known' in one ? { input: one.input, report: one.known as Report } : one;
}

/** Checks the rows of catalogues in this thread. */
function rowsHere(
  book: RuleBook,
  optionsFor: (uri: string) => CheckOptions,
): NonNullable<ExtractOptions['checkRows']> {
  return async function* (document, columns) {
    const { uri } = document;
    const { rows, layout } = await catalogueRows(document, columns);
    const catalogue = { uri, layout, book, options: optionsFor(uri) };
    for await (const batch of rows) {
      const checked = await checkRows(batch, catalogue);
      yield checked.map((one): KnownInput => {
        const input = { uri, row: one.row };
        return 'error' in one ? { input, error: one.error } : { input, known: one.report };
      });
    }
  };
}

/** Looks results up in the cache by the page's name, its bytes and every option that changes its report. */
function recallWith(
  cache: ResultCache | undefined,
  optionsFor: (uri: string) => CheckOptions,
  plan: CheckPlan,
  { inlineIgnores, maxBytes }: Pick<ExtractOptions, 'inlineIgnores' | 'maxBytes'>,
): Pick<ExtractOptions, 'recall'> {
  if (cache === undefined) return {};
  const until = inlineIgnores === undefined ? undefined : plan.today;
  return {
    recall: (uri, bytes) => {
      const { nameOf, ...options } = optionsFor(uri);
      return cache.recall(
        bytes,
        JSON.stringify([uri, nameOf?.(uri), options, inlineIgnores, until, maxBytes]),
      );
    },
  };
}
