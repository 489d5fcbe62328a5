import type { Listing } from './listing.ts';

/** Returns an empty listing of the given source, for extractors and tests to fill. */
export function emptyListing(source: Listing['source']): Listing {
  return {
    pageType: 'ItemPage',
    source,
    completeness: 'full',
    breadcrumb: [],
    conditionalPrices: [],
    additionalProperty: [],
    offers: [],
    images: [],
    policyLinks: [],
    blocks: [],
    markets: [],
  };
}
