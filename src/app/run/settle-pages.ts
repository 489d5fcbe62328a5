import type { ExtractedInput, KnownInput } from './extract-inputs.ts';

/** Pages under way at the same time: a page that takes long does not hold up those behind it. */
const AHEAD = 24;

export type SettledInput = Exclude<ExtractedInput, { page: unknown }> | (KnownInput & { key?: string });

/**
 * The same inputs in the same order, with what became of the pages that are checked elsewhere. While they are, further
 * ones are read; what is no such page waits until all before it are done, since rows lie in memory that is used again.
 */
export async function* settlePages(inputs: AsyncIterable<ExtractedInput>): AsyncGenerator<SettledInput> {
  const waiting: Extract<ExtractedInput, { page: unknown }>[] = [];
  async function* settle(most: number): AsyncGenerator<SettledInput> {
    while (waiting.length > most) {
      const { page, key } = waiting.shift() as (typeof waiting)[number];
      yield { ...(await page), ...(key === undefined ? {} : { key }) };
    }
  }
  for await (const one of inputs) {
    if ('page' in one) {
      one.page.catch(() => undefined); // Awaited in its turn.
      waiting.push(one);
      yield* settle(AHEAD);
    } else {
      yield* settle(0);
      yield one;
    }
  }
  yield* settle(0);
}
