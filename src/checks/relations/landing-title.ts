import { ALIKE, sidesOf, verdict } from './landing.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { titleLikeness } from './title-likeness.ts';

/** A row's title and that of its landing page name the same goods; the one may say more than the other. */
const landingTitle: RelationCheck = (context) =>
  verdict(sidesOf(context, 'name'), ({ left, right }) => {
    const likeness = right.flatMap(({ quote }) => titleLikeness(left.quote, quote) ?? []);
    return likeness.length === 0 ? undefined : likeness.some((share) => share >= ALIKE);
  });

export const relation: Relation = {
  name: 'landing-title',
  same: { what: 'name', of: 'row', because: 'landing' },
  check: landingTitle,
};
