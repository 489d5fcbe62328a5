// Compares folded words. It imports one file of `natural`, because the package's index loads far more.
import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** Similarity from which two words are forms of one: "weight" and "weighs", not "width" and "weight". */
const ALIKE = 0.92;
const SHORTEST = 5;
const SHORTEST_PREFIX = 4;

/**
 * Whether two folded words are forms of one, or one is a prefix of the other (`akku` in `akkulaufzeit`).
 */
export function areAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= SHORTEST_PREFIX && long.startsWith(short)) return true;
  if (short.length < SHORTEST || a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  return JaroWinklerDistance(a, b, {}) >= ALIKE;
}
