// Finds the names of attributes ("weight", "battery life") in the merchant's statements.

import { isStatement } from '../../model/listing/block-roles.ts';
import type { ScannedListing } from '../listing/scanned-listing.ts';
import type { AttributeHit } from '../statements/text-fact.ts';
import type { ScannedSentence } from '../statements/scanned-sentence.ts';
import { sourceSpan } from '../../text/fold/normalize.ts';
import { Latest } from '../../text/memory/latest.ts';
import { ATTRIBUTE } from '../statements/concept-prefixes.ts';

const KNOWN = new Latest<ScannedListing, ReadonlyMap<number, readonly AttributeHit[]>>();
const NONE: readonly AttributeHit[] = [];

/**
 * Returns the attribute names in the merchant's statements, by block, in order. Of overlapping names the
 * longest stays.
 */
export function attributeHits(scanned: ScannedListing): ReadonlyMap<number, readonly AttributeHit[]> {
  let hits = KNOWN.get(scanned);
  if (hits === undefined) KNOWN.set(scanned, (hits = findHits(scanned)));
  return hits;
}

function findHits({ listing, blocks }: ScannedListing): Map<number, readonly AttributeHit[]> {
  const byBlock = new Map<number, readonly AttributeHit[]>();
  for (const { index, parts } of blocks) {
    if (!isStatement(listing.blocks[index]?.role ?? 'footer')) continue;
    let hits: AttributeHit[] | undefined;
    for (const { text, start: at } of parts) {
      const own = hitsIn(text);
      for (const { attribute, start, end } of own)
        (hits ??= []).push({ attribute, start: start + at, end: end + at });
    }
    if (hits !== undefined) byBlock.set(index, hits);
  }
  return byBlock;
}

/** Returns the attribute names in one sentence, or in a text that was not split. */
export function hitsIn(text: ScannedSentence): readonly AttributeHit[] {
  return text.sorted.namesAttributes ? (text.annotations.attributes ??= findIn(text)) : NONE;
}

function findIn(text: ScannedSentence): readonly AttributeHit[] {
  let found: AttributeHit[] | undefined;
  for (const match of text.matches) {
    if (!match.concept.startsWith(ATTRIBUTE)) continue;
    const [start, end] = sourceSpan(text.normalized, match.start, match.end);
    (found ??= []).push({ attribute: match.concept.slice(ATTRIBUTE.length), start, end });
  }
  return found === undefined ? NONE : longest(found);
}

/** Removes names inside longer names. Two attributes may share a name of the same length ("capacity"). */
function longest(hits: AttributeHit[]): AttributeHit[] {
  hits.sort((a, b) => a.start - b.start || b.end - a.end);
  const kept: AttributeHit[] = [];
  let last: AttributeHit | undefined;
  for (const hit of hits) {
    // Kept names end later and later, so the last one alone may hold the next.
    const isSame = last?.start === hit.start && last.end === hit.end;
    if (last !== undefined && hit.end <= last.end && !isSame) continue;
    kept.push(hit);
    last = hit;
  }
  return kept;
}
