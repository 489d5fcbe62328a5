import { setFlagsFromString } from 'node:v8';

/** In per cent of what lives: to clear up more often takes time, and workers that only check rows have more of it. */
export const GROWTH = { followed: 30, inWorkers: 60 } as const;

/**
 * V8 learns which literals make what lives long, and makes those where only a full collection clears up. What such an
 * object points to, a whole page or the facts of a row, outlives it there: it is copied by each small collection in
 * vain. Nothing here lives longer than its listing, so that nothing is gained; told not to, a check of a page takes a
 * tenth less time.
 */
export function keepListingsYoung(): void {
  setFlagsFromString('--no-allocation-site-pretenuring');
}

let isFlat = false;

/**
 * Rows leave much behind that dies late. V8 lets it grow to four times what lives before it clears up; told to clear
 * up sooner, a run of a million rows keeps some 240 MB, at no cost in time.
 */
export function keepHeapFlat(growth: number): void {
  if (isFlat) return;
  isFlat = true;
  setFlagsFromString(`--heap-growing-percent=${growth}`);
}
