// Tells which attribute a value in a text belongs to: the lining's in "upper: leather; lining material: PU".

import { attributeHits } from '../../claims/facts/attribute-hits.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import type { AttributeHit } from '../../claims/statements/text-fact.ts';
import { partitionPoint } from '../../text/segment/partition-point.ts';

const COLON = /^\s?[:：]/u;
/** A full stop, or another label: "Filling: down; piping: polyester". */
const VALUE_END = /[。！？]|[.!?]\s\p{Lu}|[;；\n] ?[^\d\s:：;；\n][^\d:：;；\n]{0,16}[:：]/u;
const ENTRY_END = /[，,;；。\n•|]|[.!?]\s/u;
/** How far behind its label a value may begin. */
const LONGEST_VALUE = 300;

interface Labels {
  readonly hits: readonly AttributeHit[];
  /** For each hit, the last one up to it with a colon. */
  readonly colons: readonly (AttributeHit | undefined)[];
  /** For each hit, where the last sought one up to it ends. */
  readonly soughtEnds: readonly number[];
}

/** Returns what tells whether a value before an offset of a block is named by one of the attributes. */
export function labelsBefore(
  scanned: ScannedListing,
  attribute: readonly string[],
): (block: number, before: number) => boolean {
  const hits = attributeHits(scanned);
  const known = new Map<number, Labels>();
  return (block, before) => {
    const text = scanned.listing.blocks[block]?.text ?? '';
    let labels = known.get(block);
    if (labels === undefined) known.set(block, (labels = labelsIn(text, hits.get(block) ?? [], attribute)));
    const { hits: own, colons, soughtEnds } = labels;
    const last = partitionPoint(own.length, (n) => (own[n] as AttributeHit).end <= before) - 1;
    // The value belongs to the last of several labels.
    const label = colons[last];
    if (label !== undefined && isValueOver(text, label.end + 1, before)) return false;
    const end = soughtEnds[last] ?? NOWHERE;
    return end >= (label?.end ?? 0) && !isNextEntry(text, end, before);
  };
}

const NOWHERE = -1;

function labelsIn(text: string, hits: readonly AttributeHit[], attribute: readonly string[]): Labels {
  let colon: AttributeHit | undefined;
  let soughtEnd = NOWHERE;
  const colons: (AttributeHit | undefined)[] = [];
  const soughtEnds: number[] = [];
  for (const hit of hits) {
    if (COLON.test(text.slice(hit.end, hit.end + 3))) colon = hit;
    if (attribute.includes(hit.attribute)) soughtEnd = hit.end;
    colons.push(colon);
    soughtEnds.push(soughtEnd);
  }
  return { hits, colons, soughtEnds };
}

/**
 * Whether a name without a colon goes with its own entry of a list alone: "upper cowhide; insole PU". A name with one goes
 * on over its list.
 */
function isNextEntry(text: string, end: number, before: number): boolean {
  if (end < 0 || COLON.test(text.slice(end, end + 3))) return false;
  const told = text.slice(end, before);
  return told.length > LONGEST_VALUE || ENTRY_END.test(told);
}

/** Whether the value that begins at an offset ends before the other. */
function isValueOver(text: string, start: number, before: number): boolean {
  return before - start > LONGEST_VALUE || VALUE_END.test(text.slice(start, before));
}
