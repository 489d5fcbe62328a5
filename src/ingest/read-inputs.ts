import { AppError } from '../model/error/app-error.ts';
import { abortable } from './bytes/deadline.ts';
import { expandInputs, type Source } from './expand-inputs.ts';
import type { HttpReader } from './http/http-reader.ts';
import { settingsFrom, type Settings } from './bytes/limits.ts';
import { openFile } from './local/open-file.ts';
import { openStdin, STDIN } from './local/open-stdin.ts';
import type { Opened, SourceDocument, SourceFailure } from './document/source-document.ts';
import type { ReadOptions } from './bytes/read-options.ts';

export type { CatalogueDocument, SourceDocument, SourceFailure } from './document/source-document.ts';
import { inOtherWords } from '../model/error/said.ts';
export type { ReadOptions } from './bytes/read-options.ts';
export type { CatalogueRow } from './rows/catalogue-row.ts';

/** What a draft given on the command line is called. */
const DRAFT = '--text';

/** How much is read ahead of the consumer: this many addresses, or a quarter as many files. */
const LOOK_AHEAD = 8;
const URL_WEIGHT = 1;
const LOCAL_WEIGHT = 4;

/**
 * Reads each input in turn; what cannot be read becomes a failure and the rest goes on. A catalogue's rows must
 * be read before the next document is asked for: then its source is closed.
 */
export async function* readInputs(
  inputs: readonly string[],
  options: ReadOptions = {},
): AsyncGenerator<SourceDocument | SourceFailure> {
  const settings = settingsFrom(options);
  const opener = createOpener(settings);
  const ahead: { weight: number; opened: Promise<Opened> }[] = [];
  let weight = 0;

  async function* next() {
    const entry = ahead[0];
    if (!entry) return;
    const opened = await (settings.signal ? abortable(entry.opened, settings.signal) : entry.opened);
    yield opened.result;
    await opened.close?.();
    weight -= entry.weight;
    ahead.shift();
  }

  try {
    settings.signal?.throwIfAborted();
    if (options.draft !== undefined)
      yield { kind: 'html', form: 'text', uri: DRAFT, encoding: 'utf-8', text: options.draft };
    for await (const source of expandInputs(inputs, options)) {
      const cost = source.kind === 'url' ? URL_WEIGHT : LOCAL_WEIGHT;
      while (weight + cost > LOOK_AHEAD) yield* next();
      ahead.push({ weight: cost, opened: opener.open(source) });
      weight += cost;
    }
    while (ahead.length > 0) yield* next();
  } finally {
    await opener.close();
    for (const { opened } of ahead) void opened.then(({ close }) => close?.()).catch(() => undefined);
  }
}

function createOpener(settings: Settings) {
  let http: Promise<HttpReader> | undefined;

  /** undici takes as long to load as the rest of a small run: only where an address is read. */
  async function openUrl(url: string): Promise<Opened> {
    http ??= import('./http/http-reader.ts').then(({ createHttpReader }) => createHttpReader(settings));
    return (await http).open(url);
  }

  async function open(source: Source): Promise<Opened> {
    if (source.kind === 'failure') return { result: source };
    try {
      if (source.kind === 'url') return await openUrl(source.url);
      return await (source.kind === 'stdin'
        ? openStdin(settings)
        : openFile(source.path, settings, source.raw));
    } catch (cause) {
      return { result: fault(source, cause) };
    }
  }

  return { open, close: async () => (await http)?.close() };
}

function fault(source: Exclude<Source, { kind: 'failure' }>, cause: unknown): SourceFailure {
  const uri = source.kind === 'url' ? source.url : source.kind === 'stdin' ? STDIN : source.path;
  return {
    kind: 'failure',
    uri,
    error: new AppError('internal', { path: uri, detail: inOtherWords(cause) }, { cause }),
  };
}
