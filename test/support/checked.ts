import type { CheckedInput } from '../../src/app/run-check.ts';

/** Everything a run gives, one by one. */
export async function* eachOf(run: AsyncIterable<CheckedInput[]>): AsyncGenerator<CheckedInput> {
  for await (const batch of run) yield* batch;
}
