// Compares the diagonal of a screen with its width and height.

import { statedMeasures } from '../../claims/facts/stated-measures.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { mentionsOf } from '../../claims/facts/mentions.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { PROPERTIES } from './need-cases.ts';

const WORDS = declareWords('screen-diagonal', ({ pattern }) => ({
  screen: pattern('screen'),
  withStand: pattern('with-stand'),
}));
/**
 * Limits of the ratio of calculated to stated diagonal. A frame makes the sides larger, nothing makes
 * them smaller.
 */
const LEAST_RATIO = 0.96;
const LARGEST_RATIO = 1.25;

/** Fails where a screen's diagonal does not follow from its sides. */
const screenDiagonal: RelationCheck = (context) => {
  const { scanned, labelledValues } = context;
  const { screen, withStand } = scanned.words.of(WORDS);
  const stated = statedMeasures(labelledValues, scanned).filter(
    ({ quantity }) => quantity.dimension === 'length',
  );
  const plane = stated.find(
    ({ name, quantity }) => quantity.sides?.length === 2 && screen.test(name) && !withStand.test(name),
  );
  if (plane?.quantity.sides === undefined) return INAPPLICABLE;
  const named = [...stated, ...mentionsOf(context)].filter(
    ({ attributes, quantity }) =>
      quantity.dimension === 'length' && quantity.sides === undefined && attributes.includes('screen-size'),
  );
  const [first] = named;
  if (first === undefined) return INAPPLICABLE;
  const scale = plane.quantity.base / plane.quantity.value;
  const diagonal = Math.hypot(...plane.quantity.sides.map((side) => side * scale));
  const fits = ({ quantity: { base } }: (typeof named)[number]) =>
    diagonal >= LEAST_RATIO * base && diagonal <= LARGEST_RATIO * base;
  if (named.some(fits)) return PASS;
  const data = {
    left: first.evidence.quote,
    right: `${plane.evidence.quote} = ${(diagonal / 0.0254).toFixed(1)} in`,
    leftValue: first.quantity.base,
    rightValue: Number(diagonal.toPrecision(4)),
    difference: Number((first.quantity.base - diagonal).toPrecision(4)),
    dimension: 'length',
  };
  return {
    outcome: 'fail',
    hits: [{ evidence: [first.evidence, plane.evidence], data, reason: 'same-thing' }],
  };
};

export const relation: Relation = {
  name: 'screen-diagonal',
  needs: [PROPERTIES],
  same: { what: 'diagonal', of: 'variant', because: 'reckoned' },
  check: screenDiagonal,
};
