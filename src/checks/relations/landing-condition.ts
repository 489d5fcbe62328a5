import { sidesOf, verdict } from './landing.ts';
import type { Relation } from './relation.ts';

/** New, used or refurbished: a row and its landing page say the same. */
export const landingCondition: Relation = (context) =>
  verdict(sidesOf(context, 'itemCondition'), ({ listing, right }) =>
    right.some(({ value }) => value === listing.itemCondition),
  );
