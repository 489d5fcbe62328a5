// Tells whether a listing is a private person's, by the merchant's own words.
import type { ScannedListing } from './scanned-listing.ts';

const PRIVATE_SALE = 'private-sale';
/** A named company sells as a trader, whatever else the listing says. */
const COMPANY = 'states-company';

/** The concepts that tell who sells. */
export const SELLER_CONCEPTS: readonly string[] = [PRIVATE_SALE, COMPANY];

/** Whether a private person sells. `claimsOf` counts the claims of the listing; few listings come to that. */
export function isPrivateSale(
  { blocks }: ScannedListing,
  claimsOf: () => Readonly<Record<string, number>>,
): boolean {
  const isNamed = blocks.some(({ summary }) =>
    summary.claims.some(({ text }) => text.sorted.claims.some(({ concept }) => concept === PRIVATE_SALE)),
  );
  if (!isNamed) return false;
  const claims = claimsOf();
  return PRIVATE_SALE in claims && !(COMPANY in claims);
}
