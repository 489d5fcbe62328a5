import type { BlockRole } from '../model/block.ts';
import { emptyListing, type Extraction, type Listing } from '../model/listing.ts';

/** A listing given as fields, not read from a page: for rule examples and callers with their own data. */
export function plainExtraction(fields: Partial<Listing> & { description?: string }): Extraction {
  const { description, ...rest } = fields;
  const listing: Listing = { ...emptyListing('page'), ...rest };
  const add = (role: BlockRole, text: string | undefined) => {
    if (text !== undefined && text !== '') listing.blocks.push({ role, text });
  };
  if (rest.blocks === undefined) {
    add('title', rest.name);
    add('description', description);
  }
  return {
    listing,
    evidence: {},
    notes: [],
    placeInBlock: () => ({}),
    placeOf: () => ({}),
  };
}
