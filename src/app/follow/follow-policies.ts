// Fetches the pages of terms (returns, delivery, …) that a fetched page links to (`--follow-policies`).
import type { ReadOptions } from '../../ingest/read-inputs.ts';
import { message } from '../../messages/message.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import type { Follower } from './follow-links.ts';
import { createPolicyReader, type PolicyReader } from './policy-reader.ts';
import { policyLinksToRead } from './policy-links-to-read.ts';
import type { ExtractedInput } from '../run/extract-inputs.ts';

/** Limit of pages of terms per run. A crawl of a thousand listings of one shop needs six. */
const MOST_PAGES = 60;

/** Creates a follower that reads the pages of terms on the page's own host, each once per run. */
export function createPolicyFollower(options: ReadOptions): Follower {
  const counts = { read: 0, failed: 0, left: 0 };

  async function* follow(inputs: AsyncIterable<ExtractedInput>): AsyncGenerator<ExtractedInput> {
    const reader = createPolicyReader(options, MOST_PAGES, counts);
    try {
      for await (const one of inputs) {
        if ('extraction' in one) await readPolicies(one.extraction, one.input.uri, reader);
        yield one;
      }
    } finally {
      await reader.close();
    }
  }

  return { follow, summary: (lang) => message(lang, 'command', 'policiesRead', counts) };
}

async function readPolicies(extraction: Extraction, uri: string, reader: PolicyReader): Promise<void> {
  const links = policyLinksToRead(extraction.listing, uri);
  const pages = await Promise.all(
    links.map(async ({ about, url }) => ({ about, states: await reader.read(url) })),
  );
  const read = pages.filter(({ states }) => states !== undefined);
  if (read.length === 0) return;
  extraction.policies = {
    about: [...new Set(read.flatMap(({ about }) => about))],
    states: [...new Set(read.flatMap(({ states }) => states ?? []))],
  };
}
