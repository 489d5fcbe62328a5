// Fetches pages of terms, each once.
import { extractPage } from '../../extract/extract-page.ts';
import { settingsFrom } from '../../ingest/bytes/limits.ts';
import { createHttpReader } from '../../ingest/http/http-reader.ts';
import type { ReadOptions } from '../../ingest/read-inputs.ts';

export interface PolicyReader {
  /** Returns the terms that a page states; undefined where it was not read. */
  read: (url: string) => Promise<readonly string[] | undefined>;
  close: () => Promise<void>;
}

export interface PolicyCounts {
  read: number;
  failed: number;
  /** Not fetched, because the run has reached its limit. */
  left: number;
}

/** Requests at a time per host. */
const PER_HOST = 2;

/** Creates a reader that fetches each URL once, with the limits and checks of any URL on the command line. */
export function createPolicyReader(options: ReadOptions, most: number, counts: PolicyCounts): PolicyReader {
  const http = createHttpReader({ ...settingsFrom(options), perHost: PER_HOST });
  const known = new Map<string, Promise<readonly string[] | undefined>>();

  async function fetchTerms(url: string): Promise<readonly string[] | undefined> {
    const { result, close } = await http.open(url);
    await close?.();
    const states = result.kind === 'html' ? termsOf(result.text, result.uri) : undefined;
    counts[states === undefined ? 'failed' : 'read'] += 1;
    return states;
  }

  return {
    read: (url) => {
      const before = known.get(url);
      if (before !== undefined) return before;
      if (known.size >= most) {
        counts.left += 1;
        return Promise.resolve(undefined);
      }
      const terms = fetchTerms(url);
      known.set(url, terms);
      return terms;
    },
    close: () => http.close(),
  };
}

/** Returns the terms stated on a page; undefined where the extractor throws on it. */
function termsOf(html: string, url: string): readonly string[] | undefined {
  try {
    const { statedTerms = [], seller } = extractPage({ html, url }).listing;
    const isIdentified = seller?.address !== undefined || seller?.registration !== undefined;
    const isReachable = seller?.telephone !== undefined || seller?.email !== undefined;
    return [...statedTerms, ...(isIdentified ? ['identity'] : []), ...(isReachable ? ['complaint'] : [])];
  } catch {
    return undefined;
  }
}
