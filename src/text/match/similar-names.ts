// Not its folder's index, which brings a library of its own along.
import JaroWinklerDistance from 'natural/lib/natural/distance/jaro-winkler_distance.js';

/** From here on two words are spellings or forms of one: "weight" and "weighs", not "width" and "weight". */
const ALIKE = 0.92;
const SHORTEST = 5;
const SHORTEST_PREFIX = 4;

/** Are two folded words forms of one word, or the one the beginning of the other (`akku` in `akkulaufzeit`)? */
export function areAlike(a: string, b: string): boolean {
  if (a === b) return true;
  const [short, long] = a.length <= b.length ? [a, b] : [b, a];
  if (short.length >= SHORTEST_PREFIX && long.startsWith(short)) return true;
  if (short.length < SHORTEST || a.charCodeAt(0) !== b.charCodeAt(0)) return false;
  return JaroWinklerDistance(a, b, {}) >= ALIKE;
}
