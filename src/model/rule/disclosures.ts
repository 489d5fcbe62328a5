/** What consumer law asks a distance seller to tell, wherever it sells. */
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
 * Where a law wants it: on the page with the goods, there or one clear link away, at the latest before the order, or
 * at the form that asks for personal data. A law that asks nothing names no place.
 */
export const PLACES = ['page', 'link', 'order', 'form'] as const;

export type DisclosureName = (typeof DISCLOSURES)[number];

/** What binds nobody and is cited where no law of the market speaks: the OECD's and the UN's texts. */
export const BASE_JURISDICTION = 'base';
