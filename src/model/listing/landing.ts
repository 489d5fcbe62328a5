import type { EvidenceMap } from './evidence.ts';
import type { Listing } from './listing.ts';

/** The landing page of a catalogue's row: a second source of facts beside the row. */
export interface Landing extends Pick<Listing, 'pageType' | 'priceRange' | 'offers'> {
  /** The address after redirects. */
  url: string;
  /** Evidence by field, the chosen value first. Each has its place and `page`, none has a block. */
  evidence: EvidenceMap;
}
