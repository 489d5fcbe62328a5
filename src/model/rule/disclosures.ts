/** Information that consumer law requires of a distance seller in most markets. */
export const DISCLOSURES = [
  'price',
  'delivery',
  'returns',
  'warranty',
  'identity',
  'complaint',
  'privacy',
] as const;

/**
 * Where a law requires it: on the product page; there or one clear link away; before the order; or at the
 * form that asks for personal data. A law that requires nothing names no place.
 */
export const PLACES = ['page', 'link', 'order', 'form'] as const;

export type DisclosureName = (typeof DISCLOSURES)[number];

/** The jurisdiction of non-binding texts (OECD, UN), cited where no law of the market applies. */
export const BASE_JURISDICTION = 'base';
