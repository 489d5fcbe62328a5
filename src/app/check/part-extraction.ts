import type { Aside } from '../../claims/facts/asides.ts';
import { isInAside, withoutAsides } from '../../claims/facts/without-asides.ts';
import type { Evidence, EvidenceMap, Place } from '../../model/listing/evidence.ts';
import type { Extraction, ExtractionNote, PolicyPages } from '../../model/listing/extraction.ts';
import type { Landing } from '../../model/listing/landing.ts';
import type { Listing } from '../../model/listing/listing.ts';

interface Shown {
  property: Listing['additionalProperty'][number];
  own: Evidence | undefined;
}

/** A listing without some passages, and without the properties that were read from them. */
export class PartExtraction implements Extraction {
  readonly listing: Listing;
  readonly evidence: EvidenceMap;
  readonly notes: ExtractionNote[];
  readonly doubtful?: ReadonlySet<number>;
  readonly landing?: Landing;
  readonly policies?: PolicyPages;
  private readonly base: Extraction;

  constructor(base: Extraction, passages: readonly Aside[]) {
    this.base = base;
    this.notes = base.notes;
    if (base.doubtful !== undefined) this.doubtful = base.doubtful;
    if (base.landing !== undefined) this.landing = base.landing;
    if (base.policies !== undefined) this.policies = base.policies;
    const listing = withoutAsides(base.listing, passages);
    const { additionalProperty: told = [], ...evidence } = base.evidence;
    const properties = listing.additionalProperty.flatMap((property, index): Shown[] => {
      const own = told[index];
      if (own === undefined) return [{ property, own }];
      if (isInAside(own, passages)) return [];
      const value = shownOf(own, listing) ?? property.value;
      return [{ property: { ...property, value }, own: { ...own, quote: value } }];
    });
    this.listing = { ...listing, additionalProperty: properties.map(({ property }) => property) };
    const shown = properties.flatMap(({ own }) => own ?? []);
    this.evidence = told.length === 0 ? evidence : { ...evidence, additionalProperty: shown };
  }

  hasNoEvidence(field: string): boolean {
    return this.base.hasNoEvidence?.(field) ?? false;
  }

  placeInBlock(block: number, offset: number): Place {
    return this.base.placeInBlock(block, offset);
  }

  placeOf(evidence: Evidence): Place {
    return this.base.placeOf(evidence);
  }
}

/** Returns what is left of the value in its block; undefined where it stands in none. */
function shownOf({ block, start, end }: Evidence, { blocks }: Listing): string | undefined {
  return block === undefined || start === undefined ? undefined : blocks[block]?.text.slice(start, end);
}
