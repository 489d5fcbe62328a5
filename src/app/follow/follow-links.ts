// Fetches the landing page of each catalogue row (`--follow`).
import type { ReadOptions } from '../../ingest/read-inputs.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { Landing } from '../../model/listing/landing.ts';
import type { ExtractedInput } from '../run/extract-inputs.ts';
import { createLandingReader } from './landing-reader.ts';
import { message } from '../../messages/message.ts';
import type { UiLanguage } from '../../messages/languages.ts';

/** Rows read ahead while pages are fetched: enough to fetch from several hosts at a time. */
const AHEAD = 16;

export interface Follower {
  /** Yields the same inputs in order. A row gets its landing page, or comes after that page's error. */
  follow: (inputs: AsyncIterable<ExtractedInput>) => AsyncGenerator<ExtractedInput>;
  /** Returns one line for stderr with the counts of links. */
  summary: (lang: UiLanguage) => string;
}

type Waiting = { one: ExtractedInput; landing?: Promise<Landing | AppError> };

/** Creates a follower that fetches the page each catalogue row links to. */
export function createFollower(options: ReadOptions): Follower {
  const counts = { compared: 0, other: 0, failed: 0, unlinked: 0 };

  async function* settle({ one, landing }: Waiting): AsyncGenerator<ExtractedInput> {
    const page = await landing;
    if (page === undefined || !('extraction' in one)) {
      yield one;
    } else if (page instanceof AppError) {
      counts.failed += 1;
      yield { input: one.input, error: page };
      yield one;
    } else {
      counts[page.pageType === 'ItemPage' ? 'compared' : 'other'] += 1;
      one.extraction.landing = page;
      yield one;
    }
  }

  async function* follow(inputs: AsyncIterable<ExtractedInput>): AsyncGenerator<ExtractedInput> {
    const reader = createLandingReader(options);
    const waiting: Waiting[] = [];
    try {
      for await (const one of inputs) {
        const isRow = 'extraction' in one && one.extraction.listing.source === 'feed';
        const link = isRow ? one.extraction.listing.url : undefined;
        if (isRow && link === undefined) counts.unlinked += 1;
        const landing = link === undefined ? undefined : reader.read(link);
        landing?.catch(() => undefined); // // Prevents an unhandled rejection; `settle` awaits it later.
        waiting.push(landing === undefined ? { one } : { one, landing });
        if (waiting.length >= AHEAD) yield* settle(waiting.shift() as Waiting);
      }
      for (const one of waiting) yield* settle(one);
    } finally {
      await reader.close();
    }
  }

  return {
    follow,
    summary: (lang) => message(lang, 'command', 'followed', counts),
  };
}
