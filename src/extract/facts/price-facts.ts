import type { Evidence } from '../../model/listing/evidence.ts';
import type { Listing, Money } from '../../model/listing/listing.ts';

/** The prices that a page states, with evidence by field. */
export interface PriceFacts {
  price?: Money;
  listPrice?: NonNullable<Listing['listPrice']>;
  conditionalPrices: Listing['conditionalPrices'];
  unitPrice?: NonNullable<Listing['unitPrice']>;
  priceRange?: NonNullable<Listing['priceRange']>;
  evidence: Record<string, Evidence[]>;
  /** Index of the block with the price; -1 if only the markup has it. */
  block: number;
}
