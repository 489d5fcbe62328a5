import type { Session } from 'node:inspector/promises';
import { expect } from 'vitest';

/**
 * How many blocks of our code run: a measure of work that is the same on any machine, however busy. What regular
 * expressions and built-in functions do inside is not seen; a lint looks at the former.
 */
export async function stepsOf(work: () => unknown): Promise<number> {
  await takeCounts();
  await work();
  return takeCounts();
}

/** Four times the length takes some four times the work; sixteen times would be its square. */
export async function expectLinear(work: (length: number) => unknown, length = 500): Promise<void> {
  // What is made once is made; another length, so that no whole text is cached.
  await work(length + 1);
  const short = await stepsOf(() => work(length));
  const long = await stepsOf(() => work(4 * length));
  expect(long).toBeGreaterThan(0);
  expect(long).toBeLessThan(short * 4 * 1.5);
}

/** Since the last time. */
async function takeCounts(): Promise<number> {
  const { counting } = globalThis as { counting?: Session };
  if (counting === undefined) throw new Error('count-from-start.ts was not loaded first');
  const { result } = await counting.post('Profiler.takePreciseCoverage');
  let steps = 0;
  for (const { url, functions } of result) {
    if (!/\/src\/[^?]*\.ts/.test(url) || url.includes('node_modules')) continue;
    for (const { ranges } of functions) for (const { count } of ranges) steps += count;
  }
  return steps;
}
