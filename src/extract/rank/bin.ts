const EDGES = [0, 1, 2, 3, 5, 8, 13, 21, 34, 60, 120, 300];

/** A number by its size: one feature for each stretch. */
export function bin(value: number): string {
  for (const edge of EDGES) if (value <= edge) return `${edge}`;
  return 'more';
}
