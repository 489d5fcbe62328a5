import { sidesOf, verdict } from './landing.ts';
import type { Relation, RelationCheck } from './relation.ts';

/** Fails where a row and its landing page give different conditions: new, used or refurbished. */
const landingCondition: RelationCheck = (context) =>
  verdict(sidesOf(context, 'itemCondition'), ({ listing, right }) =>
    right.some(({ value }) => value === listing.itemCondition),
  );

export const relation: Relation = {
  name: 'landing-condition',
  same: { what: 'itemCondition', of: 'row', because: 'landing' },
  check: landingCondition,
};
