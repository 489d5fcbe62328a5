// Flattens records in the form of schema.org.

/** Nested objects of schema.org that describe the product: an offer's price is the product's price. */
const INNER = ['offers', 'aggregateRating'];
const PLAIN = [['@id', 'id']] as const;

/**
 * Returns the record with the fields of its offer and rating at the top level. Flat records are returned
 * unchanged.
 */
export function flattenRecord(record: Record<string, unknown>): Record<string, unknown> {
  let flat = record;
  for (const name of INNER) {
    const inner = objectOf(record[name]);
    if (inner === undefined) continue;
    if (flat === record) flat = { ...record };
    delete flat[name];
    for (const [key, value] of Object.entries(inner)) {
      if (!key.startsWith('@') && flat[key] === undefined) flat[key] = value;
    }
  }
  for (const [from, to] of PLAIN) {
    if (record[from] !== undefined && record[to] === undefined) flat = { ...flat, [to]: record[from] };
  }
  return flat;
}

function objectOf(value: unknown): object | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'object' && one !== null && !Array.isArray(one) ? one : undefined;
}
