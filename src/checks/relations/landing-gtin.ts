import { sameCode, sidesOf, verdict } from './landing.ts';
import type { Relation, RelationCheck } from './relation.ts';

/** Fails where a row's GTIN is neither its landing page's nor one of its variants'. */
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
