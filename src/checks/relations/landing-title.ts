import { MIN_TITLE_LIKENESS, sidesOf, verdict } from './landing.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { titleLikeness } from './title-likeness.ts';

/**
 * Fails where the titles of a row and its landing page name different goods. One may have more details.
 */
const landingTitle: RelationCheck = (context) =>
  verdict(sidesOf(context, 'name'), ({ left, right }) => {
    const likeness = right.flatMap(({ quote }) => titleLikeness(left.quote, quote) ?? []);
    return likeness.length === 0 ? undefined : likeness.some((share) => share >= MIN_TITLE_LIKENESS);
  });

export const relation: Relation = {
  name: 'landing-title',
  same: { what: 'name', of: 'row', because: 'landing' },
  check: landingTitle,
};
