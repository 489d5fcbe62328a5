// Reads all inputs: the entry point of src/ingest/.
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
import { causeText } from '../model/error/message-part.ts';
export type { ReadOptions } from './bytes/read-options.ts';
export type { CatalogueRow } from './rows/catalogue-row.ts';

/** Name of a draft that was given on the command line. */
const DRAFT = '--text';

/** How much is opened ahead of the consumer: 8 addresses or 2 files. */
const LOOK_AHEAD = 8;
const URL_WEIGHT = 1;
const LOCAL_WEIGHT = 4;

/**
 * Yields a document or failure for each input in turn. The rows of a catalogue must be read before the next
 * document is requested, because its source is closed then.
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
    yield* opened.more ?? [];
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

  /** undici is only loaded for addresses, because it takes as long to load as the rest of a small run. */
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
    error: new AppError('internal', { path: uri, detail: causeText(cause) }, { cause }),
  };
}
