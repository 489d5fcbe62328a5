import { BoundedMap } from './bounded-map.ts';

/**
 * Remembers what `make` gave for a key. Emptied when it holds `most` answers, so that a long run keeps its size;
 * `keep` copies a key that would hold on to a longer string.
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
