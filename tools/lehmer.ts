const MULTIPLIER = 48271;
const MODULUS = 2147483647;

/** Whole numbers from 1 to 2147483646, the same at every run: Lehmer's generator. */
export function lehmer(seed: number): () => number {
  let state = seed;
  return () => (state = (state * MULTIPLIER) % MODULUS);
}

/** Numbers from 0 to 1, the same at every run. */
export function uniform(seed = 20240229): () => number {
  const next = lehmer(seed);
  return () => next() / MODULUS;
}
