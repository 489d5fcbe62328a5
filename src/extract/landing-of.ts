import type { Evidence, EvidenceMap } from '../model/listing/evidence.ts';
import type { Landing } from '../model/listing/landing.ts';
import type { Extraction } from '../model/listing/extraction.ts';
import { flat } from '../text/memory/detach-string.ts';

const FIELDS = ['name', 'price', 'availability', 'itemCondition', 'gtin'] as const;
/** A page that states a field in more ways than this says nothing new in the rest. */
const MAX_VALUES = 8;

/** What a page says of the facts that catalogues state too; holds on to nothing of the page itself. */
export function landingOf(extraction: Extraction, url: string): Landing {
  const { listing } = extraction;
  const evidence: EvidenceMap = {};
  for (const field of FIELDS) {
    const values = (extraction.evidence[field] ?? []).slice(0, MAX_VALUES);
    if (values.length > 0) evidence[field] = values.map((one) => ofPage(one, extraction, url));
  }
  return {
    url,
    // What a link leads to is a live page: one with no sign of an offer is no product page.
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
