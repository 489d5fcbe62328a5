// Fetches addresses with a limit of simultaneous requests per host.
import PQueue from 'p-queue';
import type { AppError } from '../../model/error/app-error.ts';
import type { Settings } from '../bytes/limits.ts';
import type { Opened } from '../document/source-document.ts';
import { fetchUrl, openPicture } from './fetch-url.ts';
import { createHttpClient } from './http-client.ts';
import type { ResolveHost } from './vetted-lookup.ts';

export interface HttpReader {
  /** Fetches an address. `refuses` is called when its turn comes, and may return an error instead. */
  open: (url: string, refuses?: () => AppError | undefined) => Promise<Opened>;
  /** Fetches a picture. */
  openPicture: HttpReader['open'];
  /** Aborts all requests. */
  close: () => Promise<void>;
}

/** Creates a reader with one queue per host. */
export function createHttpReader(settings: Settings, resolve?: ResolveHost): HttpReader {
  const client = createHttpClient(settings, resolve);
  const closing = new AbortController();
  const signal = settings.signal ? AbortSignal.any([closing.signal, settings.signal]) : closing.signal;
  const queues = new Map<string, PQueue>();

  function queueOf(url: string): PQueue {
    const host = URL.canParse(url) ? new URL(url).host : '';
    const queue = queues.get(host) ?? new PQueue({ concurrency: settings.perHost });
    queues.set(host, queue);
    return queue;
  }

  const opening =
    (openArrival?: typeof openPicture): HttpReader['open'] =>
    (url, refuses) =>
      new Promise((resolve, reject) => {
        const task = async () => {
          const refused = refuses?.();
          if (refused !== undefined) {
            resolve({ result: { kind: 'failure', uri: url, error: refused } });
            return;
          }
          const opened = await fetchUrl(url, client, settings, signal, openArrival);
          if (!opened.close) {
            resolve(opened);
            return;
          }
          const { promise, close } = closable(opened.close, signal);
          resolve({ ...opened, close });
          await promise; // A catalogue keeps its place in the queue until its rows are read.
        };
        queueOf(url).add(task).catch(reject);
      });

  return {
    open: opening(),
    openPicture: opening(openPicture),
    close: async () => {
      closing.abort(new Error('closed'));
      await client.close();
    },
  };
}

/** Wraps `close` so that it settles a promise; an abort settles the promise too. */
function closable(close: () => Promise<void>, signal: AbortSignal) {
  let settle: () => void = () => undefined;
  const promise = new Promise<void>((resolve) => {
    settle = resolve;
  });
  signal.addEventListener('abort', settle, { once: true });
  return {
    promise,
    close: async () => {
      signal.removeEventListener('abort', settle);
      settle();
      await close();
    },
  };
}
