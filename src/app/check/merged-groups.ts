import { overlaps, type Span } from '../../engine/rewrite/clause.ts';

interface PlacedGroup extends Span {
  block: number;
}

/** Adds a group and merges it with the groups of the same block that overlap it. */
export function addMerged<G extends PlacedGroup>(groups: G[], group: G, take: (other: G) => void): void {
  for (const other of groups.filter((one) => one.block === group.block && overlaps(one, group))) {
    group.start = Math.min(group.start, other.start);
    group.end = Math.max(group.end, other.end);
    take(other);
    groups.splice(groups.indexOf(other), 1);
  }
  groups.push(group);
}
