import type { Evidence } from '../../model/listing/evidence.ts';

/** Where a quote stands; it may be without a block. */
type Place = Pick<Evidence, 'block' | 'start' | 'end'>;

/** Whether two quotes overlap in a block. A quote without an end extends to the end of its block. */
export function isSamePlace(a: Place, b: Place): boolean {
  return (
    a.block !== undefined &&
    a.block === b.block &&
    (a.start ?? 0) < (b.end ?? Infinity) &&
    (b.start ?? 0) < (a.end ?? Infinity)
  );
}
