import { partitionPoint } from '../../text/segment/partition-point.ts';

/** Returns the last element that starts at or before an offset of the source. */
export function elementAt<T extends { startIndex: number }>(
  { elements }: { readonly elements: readonly T[] },
  offset: number,
): T | undefined {
  return elements[partitionPoint(elements.length, (n) => elements[n]!.startIndex <= offset) - 1];
}
