const EDGES = [0, 1, 2, 3, 5, 8, 13, 21, 34, 60, 120, 300];
const NAMES = EDGES.map(String);

/** A number by its size: one feature for each stretch. */
export function bin(value: number): string {
  for (let i = 0; i < EDGES.length; i++) if (value <= EDGES[i]!) return NAMES[i]!;
  return 'more';
}
