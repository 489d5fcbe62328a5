// Awaits the pages that are checked elsewhere, and keeps the order of the inputs.
import type { ExtractedInput, KnownInput } from './extract-inputs.ts';

/** Limit of pages in progress. A slow page does not delay those behind it. */
const AHEAD = 24;

export type AwaitedInput = Exclude<ExtractedInput, { page: unknown }> | (KnownInput & { key?: string });

/**
 * Yields the same inputs in the same order, with the results of pages that are checked elsewhere. Other
 * inputs wait until all pages before them are done, as rows lie in buffers that are reused.
 */
export async function* awaitPages(inputs: AsyncIterable<ExtractedInput>): AsyncGenerator<AwaitedInput> {
  const waiting: Extract<ExtractedInput, { page: unknown }>[] = [];
  async function* settle(most: number): AsyncGenerator<AwaitedInput> {
    while (waiting.length > most) {
      const { page, key } = waiting.shift() as (typeof waiting)[number];
      yield { ...(await page), ...(key === undefined ? {} : { key }) };
    }
  }
  for await (const one of inputs) {
    if ('page' in one) {
      one.page.catch(() => undefined); // // Prevents an unhandled rejection; `settle` awaits it later.
      waiting.push(one);
      yield* settle(AHEAD);
    } else {
      yield* settle(0);
      yield one;
    }
  }
  yield* settle(0);
}
