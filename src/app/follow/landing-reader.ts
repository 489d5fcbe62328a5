import { extractPage } from '../../extract/extract-page.ts';
import { landingOf } from '../../extract/landing-of.ts';
import { createHttpReader } from '../../ingest/http/http-reader.ts';
import { settingsFrom } from '../../ingest/bytes/limits.ts';
import type { ReadOptions } from '../../ingest/read-inputs.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { Landing } from '../../model/listing/landing.ts';
import { inOtherWords, said } from '../../model/error/said.ts';
import { BoundedMap } from '../../text/memory/bounded-map.ts';

export interface LandingReader {
  /** What the page behind a link says, or why it could not be read. */
  read: (link: string) => Promise<Landing | AppError>;
  close: () => Promise<void>;
}

/** Pages remembered within a run: rows of variants lead to the same page, mostly one after the other. */
const MAX_REMEMBERED = 5000;
/** So many failures in a row, and a host is left alone: a dead one would take half a minute a row. */
const MAX_FAILURES = 5;

/** Fetches pages as an address on the command line is fetched: few at a time of a host, guarded on each redirect. */
export function createLandingReader(options: ReadOptions): LandingReader {
  const http = createHttpReader(settingsFrom(options));
  const known = new BoundedMap<string, Promise<Landing | AppError>>(MAX_REMEMBERED);
  const failures = new Map<string, number>();

  /** Asked when the address has its turn: by then those before it may have failed. */
  function givenUp(url: string, host: string): AppError | undefined {
    const failed = failures.get(host) ?? 0;
    return failed < MAX_FAILURES ? undefined : new AppError('host-given-up', { url, host, failed });
  }

  async function fetchPage(url: string, host: string): Promise<Landing | AppError> {
    const { result, close } = await http.open(url, () => givenUp(url, host));
    await close?.();
    if (result.kind === 'failure') {
      if (result.error.code !== 'host-given-up')
        failures.set(host, isOfHost(result.error) ? (failures.get(host) ?? 0) + 1 : 0);
      return result.error;
    }
    failures.set(host, 0);
    if (result.kind !== 'html')
      return new AppError('input-not-text', { path: url, detail: said('linkToData') });
    const { text, uri, contentLanguage } = result;
    const page = { html: text, url: uri, ...(contentLanguage === undefined ? {} : { contentLanguage }) };
    try {
      return landingOf(extractPage(page), uri);
    } catch (cause) {
      return new AppError('internal', { path: url, detail: inOtherWords(cause) }, { cause });
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

/** The host does not answer; a page that is not there says nothing of the next. */
function isOfHost({ code, params }: AppError): boolean {
  return (
    code === 'network' ||
    code === 'timeout' ||
    (code === 'http-status' && Number(params.status) >= 429 && params.status !== 451)
  );
}
