// Reduces an extracted page to the facts that a catalogue row is compared with.
import type { Evidence, EvidenceMap } from '../model/listing/evidence.ts';
import type { Landing } from '../model/listing/landing.ts';
import type { Extraction } from '../model/listing/extraction.ts';
import { flat } from '../text/memory/detach-string.ts';

const FIELDS = ['name', 'price', 'availability', 'itemCondition', 'gtin'] as const;
/** Maximum number of values of a field that are kept; more would be repetitions. */
const MAX_VALUES = 8;

/**
 * Returns the page's facts that catalogues state too. Strings are copied, so that the page's memory can be
 * freed.
 */
export function landingOf(extraction: Extraction, url: string): Landing {
  const { listing } = extraction;
  const evidence: EvidenceMap = {};
  for (const field of FIELDS) {
    const values = (extraction.evidence[field] ?? []).slice(0, MAX_VALUES);
    if (values.length > 0) evidence[field] = values.map((one) => ofPage(one, extraction, url));
  }
  return {
    url,
    // A linked page is live, so a page without an offer is a web page, not a draft.
    pageType: listing.source === 'draft' ? 'WebPage' : listing.pageType,
    offers: listing.offers,
    ...(listing.priceRange === undefined ? {} : { priceRange: listing.priceRange }),
    evidence,
  };
}

function ofPage(one: Evidence, extraction: Extraction, page: string): Evidence {
  const { source, quote, value } = one;
  return {
    ...extraction.placeOf(one),
    source,
    quote: flat(quote),
    ...(value === undefined ? {} : { value: typeof value === 'string' ? flat(value) : value }),
    page,
  };
}
