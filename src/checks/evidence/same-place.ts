import type { Evidence } from '../../model/listing/evidence.ts';

/** Do the two quotes share characters of a block? A quote whose end is not known reaches to the end of its block. */
export function isSamePlace(a: Evidence, b: Evidence): boolean {
  return (
    a.block !== undefined &&
    a.block === b.block &&
    (a.start ?? 0) < (b.end ?? Infinity) &&
    (b.start ?? 0) < (a.end ?? Infinity)
  );
}
