import { BoundedMap } from './bounded-map.ts';

/**
 * Caches the results of `make`, up to `most` of them, then starts anew. `keep` copies a key that would
 * keep a longer string alive.
 */
export function memo<T>(
  most: number,
  make: (key: string) => T,
  keep: (key: string) => string = (key) => key,
): (key: string) => T {
  const known = new BoundedMap<string, T>(most);
  return (key) => {
    const answer = known.get(key);
    if (answer !== undefined || known.has(key)) return answer as T;
    const made = make(key);
    known.set(keep(key), made);
    return made;
  };
}
