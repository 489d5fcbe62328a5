// Pseudo-random numbers that are the same in every run.

const MULTIPLIER = 48271;
const MODULUS = 2147483647;

/** Returns a generator of integers from 1 to 2147483646 (Lehmer's generator). */
export function lehmer(seed: number): () => number {
  let state = seed;
  return () => (state = (state * MULTIPLIER) % MODULUS);
}

/** Returns a generator of numbers from 0 to 1. */
export function uniform(seed = 20240229): () => number {
  const next = lehmer(seed);
  return () => next() / MODULUS;
}
