/** In shorter lists a repeat may mean something: "1 cup" twice is two cups. */
const MANY = 100;

/** Returns a long list without items that equal an earlier one by their parts; a short list as it is. */
export function withoutRepeats<T>(
  items: readonly T[],
  partsOf: (item: T) => readonly string[],
): readonly T[] {
  if (items.length <= MANY) return items;
  const seen = new Set<string>();
  return items.filter((item) => {
    const key = partsOf(item).join('\n');
    return !seen.has(key) && seen.add(key);
  });
}
