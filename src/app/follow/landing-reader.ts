// Fetches landing pages, each once.
import { extractPage } from '../../extract/extract-page.ts';
import { landingOf } from '../../extract/landing-of.ts';
import { createHttpReader } from '../../ingest/http/http-reader.ts';
import { settingsFrom } from '../../ingest/bytes/limits.ts';
import type { ReadOptions } from '../../ingest/read-inputs.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { Landing } from '../../model/listing/landing.ts';
import { causeText, messagePart } from '../../model/error/message-part.ts';
import { HostFailures } from './host-failures.ts';
import { BoundedMap } from '../../text/memory/bounded-map.ts';

export interface LandingReader {
  /** Returns what the page behind a link says, or the error that it gave. */
  read: (link: string) => Promise<Landing | AppError>;
  close: () => Promise<void>;
}

/** Limit of cached pages per run. Rows of variants link to the same page, mostly one after another. */
const MAX_REMEMBERED = 5000;

/** Creates a reader with the limits and checks of any URL given on the command line. */
export function createLandingReader(options: ReadOptions): LandingReader {
  const http = createHttpReader(settingsFrom(options));
  const known = new BoundedMap<string, Promise<Landing | AppError>>(MAX_REMEMBERED);
  const patience = new HostFailures();

  async function fetchPage(url: string, host: string): Promise<Landing | AppError> {
    const { result, close } = await http.open(url, () => patience.skipError(url, host));
    await close?.();
    patience.note(host, result.kind === 'failure' ? result.error : undefined);
    if (result.kind === 'failure') return result.error;
    if (result.kind !== 'html')
      return new AppError('input-not-text', { path: url, detail: messagePart('linkToData') });
    const { text, uri, contentLanguage } = result;
    const page = { html: text, url: uri, ...(contentLanguage === undefined ? {} : { contentLanguage }) };
    try {
      return landingOf(extractPage(page), uri);
    } catch (cause) {
      return new AppError('internal', { path: url, detail: causeText(cause) }, { cause });
    }
  }

  return {
    read: (link) => {
      const url = httpUrl(link);
      if (url === undefined) return Promise.resolve(new AppError('url-invalid', { url: link }));
      const { href, host } = url;
      const before = known.get(href);
      if (before !== undefined) return before;
      const page = fetchPage(href, host);
      known.set(href, page);
      return page;
    },
    close: () => http.close(),
  };
}

function httpUrl(link: string): URL | undefined {
  if (!URL.canParse(link.trim())) return undefined;
  const url = new URL(link.trim());
  url.hash = '';
  return url.protocol === 'http:' || url.protocol === 'https:' ? url : undefined;
}
