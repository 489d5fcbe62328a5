// Compares the rated charge of a power bank with the charge in its title.

import { mentionsOf } from '../../claims/facts/mentions.ts';
import { isRated } from '../../claims/facts/qualifiers.ts';
import { statedMeasures } from '../../claims/facts/stated-measures.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { showsSigns } from './need-cases.ts';
import { BATTERY } from './wh-from-ah-and-v.ts';

/** Least share of the cells' charge that is available at five volts: half of 20,000 mAh. */
const LEAST_SHARE = 0.5;

/** Fails where the rated charge is less than half of the charge in the title. */
const ratedCharge: RelationCheck = (context) => {
  const { scanned, labelledValues } = context;
  const told = mentionsOf(context).filter(({ quantity }) => quantity.dimension === 'charge');
  const named = told.find(({ isTitle, clause }) => isTitle && !isRated(clause, scanned.words));
  const rated = [
    ...told.filter(({ isTitle, clause }) => !isTitle && isRated(clause, scanned.words)),
    ...statedMeasures(labelledValues, scanned).filter(
      ({ name, quantity }) => quantity.dimension === 'charge' && isRated(name, scanned.words),
    ),
  ];
  const [first] = rated;
  if (named === undefined || first === undefined) return INAPPLICABLE;
  const most = Math.max(...rated.map(({ quantity }) => quantity.base));
  return most >= LEAST_SHARE * named.quantity.base
    ? PASS
    : twoTexts(named.evidence, first.evidence, 'same-thing');
};

export const relation: Relation = {
  name: 'rated-charge',
  needs: [showsSigns(BATTERY)],
  same: { what: 'charge', of: 'variant', because: 'named' },
  check: ratedCharge,
};
