// Flattens records in the form of schema.org and of shops' interfaces.
/** Names under which interfaces of shops list variants. */
const VARIANTS = ['variants', 'sku_list', 'skus'] as const;
/** Nested objects that describe the product: an offer's price is the product's price. */
const INNER = ['offers', 'aggregateRating', ...VARIANTS];
const PLAIN = [['@id', 'id']] as const;

/**
 * Returns the record with the fields of its offer, rating and first variant at the top level. Flat records are returned
 * unchanged.
 */
export function flattenRecord(record: Record<string, unknown>): Record<string, unknown> {
  let flat = record;
  for (const name in record) {
    const list = listOfConnection(record[name]);
    if (list !== record[name]) flat = { ...flat, [name]: list };
  }
  for (const name of INNER) {
    const inner = objectOf(flat[name]);
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

/** Returns the variants of a record that lists them itself, if there are several. */
export function variantsIn(record: Record<string, unknown>): Record<string, unknown>[] | undefined {
  const name = VARIANTS.find((one) => record[one] !== undefined);
  if (name === undefined) return undefined;
  const list = listOfConnection(record[name]);
  if (!Array.isArray(list) || list.length < 2) return undefined;
  return list.filter((one): one is Record<string, unknown> => objectOf(one) !== undefined);
}

/** Returns the entries of GraphQL's {"edges": [{"node": …}]} and {"nodes": […]} as a plain list; other values unchanged. */
function listOfConnection(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { edges, nodes } = value as { edges?: unknown; nodes?: unknown };
  if (Array.isArray(nodes)) return nodes;
  if (!Array.isArray(edges)) return value;
  return edges.map((edge: unknown) =>
    typeof edge === 'object' && edge !== null && 'node' in edge ? edge.node : edge,
  );
}

function objectOf(value: unknown): object | undefined {
  const one: unknown = Array.isArray(value) ? value[0] : value;
  return typeof one === 'object' && one !== null && !Array.isArray(one) ? one : undefined;
}
