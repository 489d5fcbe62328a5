// Helpers to measure times.

/** Returns how long a step takes, in milliseconds. */
export function timeOf(step: () => unknown): number {
  const start = performance.now();
  step();
  return performance.now() - start;
}

export function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
