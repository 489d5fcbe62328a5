import { factsOf } from '../../claims/facts/facts-of.ts';
import type { Fact } from '../../claims/statements/fact.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';

/** Energy of a gram of each nutrient, in kJ. */
const VALUES: Record<string, number> = { fat: 37, carbohydrate: 17, protein: 17 };

/** Fails where a food's energy does not follow from its fat, carbohydrate and protein. */
const nutritionEnergy: RelationCheck = ({ scanned }, attributes, tolerance = 0.3) => {
  const facts = factsOf(scanned, attributes);
  const only = (attribute: string): Fact | undefined => {
    const [first, second] = facts.filter(
      (one) => one.attribute === attribute && one.rank === 'specification',
    );
    return second === undefined ? first : undefined;
  };
  const energy = only('energy');
  if (energy === undefined) return INAPPLICABLE;
  let real = 0;
  for (const [attribute, value] of Object.entries(VALUES)) {
    const nutrient = only(attribute);
    if (nutrient === undefined) return INAPPLICABLE;
    real += nutrient.quantity.base * 1000 * value;
  }
  const said = energy.quantity.base / 1000;
  if (Math.abs(said - real) <= Math.max(60, tolerance * Math.max(said, real))) return PASS;
  const left = quoteSpan(scanned, energy.block, energy.start, energy.end, said);
  const fat = only('fat') as Fact;
  const right = quoteSpan(scanned, fat.block, fat.start, fat.end);
  const data = {
    left: left.quote,
    right: `${real.toFixed(0)} kJ`,
    difference: Number((said - real).toFixed(0)),
  };
  return { outcome: 'fail', hits: [{ evidence: [left, right], data, reason: 'same-thing' }] };
};

export const relation: Relation = {
  name: 'nutrition-energy',
  needs: [{ facts: ({ facts, hasLabels }) => hasLabels && facts.length > 3 }],
  same: { what: 'energy', of: 'goods', because: 'reckoned' },
  check: nutritionEnergy,
};
