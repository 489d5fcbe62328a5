// Reads a field of a listing by its path.

/** Cached split paths: "offers.price" → ["offers", "price"]. */
const STEPS = new Map<string, readonly string[]>();

/** Returns the value at a dotted path of a listing; `undefined` if any step is missing or empty. */
export function fieldOf(listing: object, path: string): unknown {
  let steps = STEPS.get(path);
  if (steps === undefined) STEPS.set(path, (steps = path.split('.')));
  let value: unknown = listing;
  for (const step of steps) {
    if (typeof value !== 'object' || value === null) return undefined;
    value = (value as Record<string, unknown>)[step];
  }
  const empty = value === null || value === '' || (Array.isArray(value) && value.length === 0);
  return empty ? undefined : value;
}
