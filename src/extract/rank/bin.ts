// Puts numbers into bins, so that each range of values is one feature.

const EDGES = [0, 1, 2, 3, 5, 8, 13, 21, 34, 60, 120, 300];
const NAMES = EDGES.map(String);

/** Returns the bin of a number, as a part of a feature's name: 4 → "5", 400 → "more". */
export function bin(value: number): string {
  for (let i = 0; i < EDGES.length; i++) if (value <= EDGES[i]!) return NAMES[i]!;
  return 'more';
}
