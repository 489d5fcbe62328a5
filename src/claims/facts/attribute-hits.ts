import { isStatement } from '../../model/block-roles.ts';
import { sourceSpan } from '../../text/normalize.ts';
import type { ScannedBlock, ScannedListing } from '../scan-listing.ts';

const PREFIX = 'attribute:';

/** An attribute's name in a block, in the block's own characters. */
export interface AttributeHit {
  attribute: string;
  block: number;
  start: number;
  end: number;
}

const KNOWN = new WeakMap<ScannedListing, ReadonlyMap<number, AttributeHit[]>>();

/** The names of attributes in the merchant's statements, by block, in order; of overlapping ones the longest. */
export function attributeHits(scanned: ScannedListing): ReadonlyMap<number, AttributeHit[]> {
  let hits = KNOWN.get(scanned);
  if (hits === undefined) KNOWN.set(scanned, (hits = findHits(scanned)));
  return hits;
}

function findHits(scanned: ScannedListing): Map<number, AttributeHit[]> {
  const byBlock = new Map<number, AttributeHit[]>();
  for (const [concept, matches] of scanned.matches) {
    if (!concept.startsWith(PREFIX)) continue;
    const attribute = concept.slice(PREFIX.length);
    for (const match of matches) {
      const block = scanned.blocks[match.block] as ScannedBlock;
      if (!isStatement(scanned.listing.blocks[match.block]?.role ?? 'footer')) continue;
      const [start, end] = sourceSpan(block.normalized, match.start, match.end);
      const list = byBlock.get(match.block) ?? [];
      list.push({ attribute, block: match.block, start, end });
      byBlock.set(match.block, list);
    }
  }
  for (const [block, hits] of byBlock) byBlock.set(block, longest(hits));
  return byBlock;
}

/** Two attributes may share a name of the same length ("capacity"); a name inside a longer one is no name. */
function longest(hits: AttributeHit[]): AttributeHit[] {
  const inside = (a: AttributeHit, b: AttributeHit) =>
    b.start <= a.start && a.end <= b.end && b.end - b.start > a.end - a.start;
  return hits.filter((hit) => !hits.some((other) => inside(hit, other))).sort((a, b) => a.start - b.start);
}
