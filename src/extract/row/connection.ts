// Reads lists as GraphQL writes them.

/**
 * Returns the entries of {"edges": [{"node": …}]} and {"nodes": […]} as a plain list; other values are returned
 * unchanged.
 */
export function listOfConnection(value: unknown): unknown {
  if (typeof value !== 'object' || value === null || Array.isArray(value)) return value;
  const { edges, nodes } = value as { edges?: unknown; nodes?: unknown };
  if (Array.isArray(nodes)) return nodes;
  if (!Array.isArray(edges)) return value;
  return edges.map((edge: unknown) =>
    typeof edge === 'object' && edge !== null && 'node' in edge ? edge.node : edge,
  );
}
