import type { Evidence } from '../../model/listing/evidence.ts';
import type { Listing, Money } from '../../model/listing/listing.ts';

/** What a page says of prices, with the evidence by field. */
export interface PriceFacts {
  price?: Money;
  listPrice?: NonNullable<Listing['listPrice']>;
  conditionalPrices: Listing['conditionalPrices'];
  unitPrice?: NonNullable<Listing['unitPrice']>;
  priceRange?: NonNullable<Listing['priceRange']>;
  evidence: Record<string, Evidence[]>;
  /** The block the price stands in, -1 where it is only in the markup. */
  block: number;
}
