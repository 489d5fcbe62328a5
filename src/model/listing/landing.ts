import type { EvidenceMap } from './evidence.ts';
import type { Listing } from './listing.ts';

/** What the page says that a row of a catalogue links to: a second source of facts beside the row. */
export interface Landing extends Pick<Listing, 'pageType' | 'priceRange' | 'offers'> {
  /** Where the link led in the end. */
  url: string;
  /** By field, the believed value first; each with its place and with `page`, none with a block. */
  evidence: EvidenceMap;
}
