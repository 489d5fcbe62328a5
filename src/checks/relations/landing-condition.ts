import { sidesOf, verdict } from './landing.ts';
import type { Relation, RelationCheck } from './relation.ts';

/** New, used or refurbished: a row and its landing page say the same. */
const landingCondition: RelationCheck = (context) =>
  verdict(sidesOf(context, 'itemCondition'), ({ listing, right }) =>
    right.some(({ value }) => value === listing.itemCondition),
  );

export const relation: Relation = {
  name: 'landing-condition',
  same: { what: 'itemCondition', of: 'row', because: 'landing' },
  check: landingCondition,
};
