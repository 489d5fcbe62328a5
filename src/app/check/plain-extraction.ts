import { statedTerms } from '../../extract/terms/stated-terms.ts';
import type { BlockRole } from '../../model/listing/block-roles.ts';
import { emptyListing } from '../../model/listing/empty-listing.ts';
import type { Listing } from '../../model/listing/listing.ts';
import type { Extraction } from '../../model/listing/extraction.ts';

/**
 * Makes an extraction from fields, for rule examples and library callers. A `feed` is never reported as
 * incomplete; a `page` is.
 */
export function plainExtraction(
  fields: Partial<Listing> & { description?: string },
  source: Listing['source'],
): Extraction {
  const { description, ...rest } = fields;
  const listing: Listing = { ...emptyListing(source), ...rest };
  const add = (role: BlockRole, text: string | undefined) => {
    if (text !== undefined && text !== '') listing.blocks.push({ role, text });
  };
  if (rest.blocks === undefined) {
    add('title', rest.name);
    add('description', description);
  }
  if (source === 'page') listing.statedTerms ??= statedTerms(listing.blocks);
  return {
    listing,
    evidence: {},
    notes: [],
    placeInBlock: () => ({}),
    placeOf: () => ({}),
  };
}
