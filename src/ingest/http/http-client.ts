// The HTTP client, based on undici.
import { Agent, request, type Dispatcher } from 'undici';
import type { Settings } from '../bytes/limits.ts';
import { ACCEPT_ENCODING } from './content-coding.ts';
import { defaultUserAgent } from './user-agent.ts';
import { resolveHost, vettedLookup, type ResolveHost } from './vetted-lookup.ts';

export type HttpResponse = Dispatcher.ResponseData;

export interface HttpClient {
  get: (url: URL, signal: AbortSignal) => Promise<HttpResponse>;
  close: () => Promise<void>;
}

const CONNECT_MS = 10_000;

/** Creates a client that makes single requests: no redirects, retries or decoding. */
export function createHttpClient(settings: Settings, resolve: ResolveHost = resolveHost): HttpClient {
  const dispatcher = new Agent({
    connections: settings.perHost,
    headersTimeout: settings.timeoutMs,
    bodyTimeout: settings.timeoutMs,
    connect: {
      lookup: vettedLookup(settings.allowPrivate, resolve),
      timeout: Math.min(CONNECT_MS, settings.timeoutMs),
    },
  });
  const headers = {
    accept: 'text/html, application/xhtml+xml, application/x-ndjson;q=0.9, */*;q=0.1',
    'accept-encoding': ACCEPT_ENCODING,
    'accept-language': 'en, zh;q=0.9, *;q=0.5',
    'user-agent': settings.userAgent ?? defaultUserAgent(),
  };
  return {
    get: (url, signal) => request(url, { dispatcher, method: 'GET', headers, signal }),
    close: () => dispatcher.destroy(),
  };
}

export function headerOf(response: HttpResponse, name: string): string | undefined {
  const value = response.headers[name];
  return Array.isArray(value) ? value.join(', ') : value;
}

/** Discards a body. A short rest is read, so that the connection can be reused. */
export function discard({ body }: HttpResponse): void {
  body.on('error', () => undefined);
  void body.dump({ limit: 16 * 1024 }).catch(() => undefined);
}
