/** The value at a dotted path of a listing; `undefined` where any step is missing or empty. */
export function fieldOf(listing: object, path: string): unknown {
  let value: unknown = listing;
  for (const step of path.split('.')) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  const empty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return empty ? undefined : value;
}
