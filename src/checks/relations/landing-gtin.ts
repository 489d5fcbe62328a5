import { sameCode, sidesOf, verdict } from './landing.ts';
import type { Relation, RelationCheck } from './relation.ts';

/** A row's GTIN is that of its landing page or of one of the variants there. */
const landingGtin: RelationCheck = (context) =>
  verdict(sidesOf(context, 'gtin'), ({ listing, landing, right }) =>
    [
      ...right.map(({ value, quote }) => (typeof value === 'string' ? value : quote)),
      ...landing.offers.map((one) => one.gtin),
    ].some((code) => sameCode(code, listing.gtin)),
  );

export const relation: Relation = {
  name: 'landing-gtin',
  same: { what: 'gtin', of: 'row', because: 'landing' },
  check: landingGtin,
};
