// Finds the labelled values of an attribute around a place in a text.

import type { LabelledValue } from '../../claims/facts/labelled-values.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { partitionPoint } from '../../text/segment/partition-point.ts';
import { isOfAttribute } from './denying-property.ts';
import type { Span } from './referent-of.ts';

type Start = Pick<Span, 'block' | 'start'>;

/** Whether a place begins in the value of a label. */
export function isWithin({ block, start }: Start, value: Evidence): boolean {
  return block === value.block && start >= (value.start ?? 0) && start < (value.end ?? Infinity);
}

/** Returns what finds the values of the attributes in which a place begins, without a look at all of them. */
export function valuesOf(
  labelled: readonly LabelledValue[],
  attribute: readonly string[],
): (place: Start) => Evidence[] {
  const byBlock = new Map<number, Evidence[]>();
  for (const value of labelled) {
    const { evidence } = value;
    if (evidence.block === undefined || !isOfAttribute(value, attribute)) continue;
    const own = byBlock.get(evidence.block);
    if (own === undefined) byBlock.set(evidence.block, [evidence]);
    else own.push(evidence);
  }
  /** How far the values before each reach; they may lie in one another. */
  const reach = new Map<number, number[]>();
  for (const [block, values] of byBlock) {
    values.sort((a, b) => (a.start ?? 0) - (b.start ?? 0));
    let furthest = 0;
    reach.set(
      block,
      values.map(({ end = Infinity }) => (furthest = Math.max(furthest, end))),
    );
  }
  return (place) => {
    const values = byBlock.get(place.block) ?? [];
    const ends = reach.get(place.block) ?? [];
    const found: Evidence[] = [];
    let at = partitionPoint(values.length, (n) => (values[n]?.start ?? 0) <= place.start) - 1;
    for (; at >= 0 && (ends[at] as number) > place.start; at -= 1) {
      const value = values[at] as Evidence;
      if (isWithin(place, value)) found.push(value);
    }
    return found;
  };
}
