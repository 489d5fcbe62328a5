// Caches the facts of the last listing, which several rules compare.

import type { Attributes } from '../../model/listing/attribute.ts';
import type { ScannedListing } from '../listing/scanned-listing.ts';
import type { Fact } from '../statements/fact.ts';
import { Latest } from '../../text/memory/latest.ts';
import { gatherFacts } from './gather-facts.ts';

const GATHERED = new Latest<ScannedListing, Fact[]>();

/** Returns the facts of a listing, which are gathered once for all rules. */
export function factsOf(scanned: ScannedListing, attributes: Attributes): readonly Fact[] {
  let facts = GATHERED.get(scanned);
  if (facts === undefined) GATHERED.set(scanned, (facts = gatherFacts(scanned, attributes)));
  return facts;
}
