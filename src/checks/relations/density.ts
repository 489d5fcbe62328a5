// Checks that mass and volume, or weight and size, give a possible density.

import { statementsOf } from '../../claims/facts/statements.ts';
import { measuresOf } from '../../claims/facts/measures-of.ts';
import { statedMeasures } from '../../claims/facts/stated-measures.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type RuleHit } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { PROPERTIES, showsSigns } from './need-cases.ts';
import { FIGURE_BESIDE } from './figure-beside.ts';
import { anyCase } from '../../text/match/any-case.ts';

const WORDS = declareWords('density', ({ source }) => ({
  /** Text between mass and volume of one content: "500 ml (520 g)", "500 ml / 520 g". */
  beside: anyCase(`^\\s*(?:[(（[]|\\/|≈|=)\\s*(?:${source('about')}\\s*)?$`),
}));
const LONGEST_TEXT = 200;
/** Possible densities in kg per litre, of contents and of whole products. */
const CONTENT = { least: 0.08, most: 4 };
const HEAVIEST = 20;

/** Fails where mass and volume of one content, or weight and outer sides, give an impossible density. */
const density: RelationCheck = ({ scanned, labelledValues }) => {
  const { beside } = scanned.words.of(WORDS);
  let seen = false;
  for (const { block, text } of statementsOf(scanned.listing)) {
    if (text.length < 6 || text.length > LONGEST_TEXT || !/\d.{0,12}[(（[/≈=]\s*\D{0,8}\d/u.test(text))
      continue;
    const found = measuresOf(scanned, block);
    for (const [index, first] of found.entries()) {
      const second = found[index + 1];
      if (second === undefined || !beside.test(text.slice(first.end, second.start))) continue;
      const [mass, volume] = first.dimension === 'mass' ? [first, second] : [second, first];
      if (mass.dimension !== 'mass' || volume.dimension !== 'volume' || mass.ambiguous || volume.ambiguous)
        continue;
      if (second === volume && isPer(volume)) continue;
      seen = true;
      // The measures may be of one pack or of several, so each combination counts.
      const ratios = readings(mass).flatMap((kg) => readings(volume).map((litres) => kg / litres));
      if (ratios.some((one) => one >= CONTENT.least && one <= CONTENT.most)) continue;
      const [left, right] = [mass, volume].map((one) =>
        quoteSpan(scanned, block, one.start, one.end, one.base),
      );
      return { outcome: 'fail', hits: [toHit(left as Evidence, right as Evidence, ratios[0] ?? 0)] };
    }
  }
  const stated = statedMeasures(labelledValues, scanned);
  const weight = stated.find(
    ({ attributes, quantity }) => quantity.dimension === 'mass' && attributes.includes('weight'),
  );
  const sides = stated.find(
    ({ quantity }) => quantity.dimension === 'length' && quantity.sides?.length === 3,
  );
  if (weight === undefined || sides?.quantity.sides === undefined) return seen ? PASS : INAPPLICABLE;
  const scale = sides.quantity.base / sides.quantity.value;
  const litres = sides.quantity.sides.reduce((product, side) => product * side * scale, 1000);
  const ratio = weight.quantity.base / litres;
  if (ratio <= HEAVIEST) return PASS;
  return { outcome: 'fail', hits: [toHit(weight.evidence, sides.evidence, ratio)] };
};

export const relation: Relation = {
  name: 'density',
  needs: [PROPERTIES, showsSigns(FIGURE_BESIDE)],
  same: { what: 'density', of: 'variant', because: 'reckoned' },
  check: density,
};

/** Whether it is a reference volume: the 100 ml of "3.6 g/100 ml". */
const isPer = ({ value }: FoundQuantity) => value === 1 || value === 100;

const readings = ({ base, total }: FoundQuantity) => (total === undefined ? [base] : [base, total]);

function toHit(left: Evidence, right: Evidence, ratio: number): RuleHit {
  const data = { left: left.quote, right: right.quote, difference: Number(ratio.toPrecision(3)) };
  return { evidence: [left, right], data, reason: 'same-thing' };
}
