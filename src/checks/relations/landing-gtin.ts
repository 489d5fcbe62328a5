import { sameCode, sidesOf, verdict } from './landing.ts';
import type { Relation } from './relation.ts';

/** A row's GTIN is that of its landing page or of one of the variants there. */
export const landingGtin: Relation = (context) =>
  verdict(sidesOf(context, 'gtin'), ({ listing, landing, right }) =>
    [
      ...right.map(({ value, quote }) => (typeof value === 'string' ? value : quote)),
      ...landing.offers.map((one) => one.gtin),
    ].some((code) => sameCode(code, listing.gtin)),
  );
