// Compares a measure in the title with the measure elsewhere that a fitted model finds to be of the same
// thing.

import { wholeNumbersIn } from '../../claims/facts/numbers-in-words.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';
import { isBelowRest, type Load } from '../../claims/facts/loads.ts';
import { readMeasures } from '../../claims/facts/measures-of.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import type { PlacedMeasure } from './placed-measures.ts';
import { casesOf, type Case, type NeedsCase } from './same-cases.ts';
import { featuresOf } from './same-features.ts';
import { likelihoodOf } from './same-likelihood.ts';
import { FIGURE } from './figure-sign.ts';
import { LABELS, showsSignTwice } from './need-cases.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

/** Threshold in log odds: one in fifty honest cases above it differs. */
const SURE = 2.5;
/** Tolerance, because titles round: 1.98 kg is called 2 kg. */
const ROUNDED = 0.08;
const MOST_PARTS = 24;

/**
 * Fails where a measure differs from one that is probably of the same thing; reports the likeliest pair.
 */
const likelySame: RelationCheck = (context) => {
  const cases = casesOf(context, isStatedOnlyHere);
  let best: Case | undefined;
  let most = SURE;
  for (const one of cases) {
    if (isBeside(one) || isAtRest(one, context) || isPartOf(one, context) || isSideOf(one, context)) continue;
    const odds = likelihoodOf(featuresOf(one, context));
    // Equal odds are decided by the text, so that the order of the page does not matter.
    if (odds > most || (odds === most && nameOf(one) < nameOf(best))) [best, most] = [one, odds];
  }
  if (best !== undefined) return twoTexts(best.claim.evidence, best.rival.evidence, 'same-thing');
  return cases.length === 0 ? INAPPLICABLE : PASS;
};

export const relation: Relation = {
  name: 'likely-same',
  needs: [showsSignTwice(FIGURE), ...LABELS],
  same: { what: 'quantity', of: 'variant', because: 'likely' },
  check: likelySame,
};

function nameOf(one: Case | undefined): string {
  return `${one?.claim.clause ?? ''} ${one?.rival.clause ?? ''}`;
}

const isStatedOnlyHere: NeedsCase = (claim, near) =>
  near.every(({ quantity }) => !sameMeasure(quantity, claim.quantity, ROUNDED));

/** Whether one figure stands beside the other: "4 or 5 kg". */
function isBeside({ claim, rival }: Case): boolean {
  return hasFigureBeside(rival.clause, claim.quantity) || hasFigureBeside(claim.clause, rival.quantity);
}

function hasFigureBeside(clause: string, { value }: FoundQuantity): boolean {
  return new RegExp(`(?<![\\d.,])${String(value).replace('.', '[.,]')}(?!\\d|[.,]\\d)`, 'u').test(clause);
}

/** Whether one is a higher load at rest: "bears 150 kg", "static load: 180 kg". */
function isAtRest({ claim, rival }: Case, { scanned }: CheckContext): boolean {
  const toLoad = ({ clause, quantity }: PlacedMeasure): Load => ({ text: clause, quantity });
  return claim.quantity.dimension === 'mass' && isBelowRest(toLoad(claim), toLoad(rival), scanned.words);
}

/** Whether a label gives the title's length among its sides: a desk of 1.2 m, "Size: 120 × 60 × 75 cm". */
function isSideOf({ claim }: Case, { scanned, labelledValues, extraction }: CheckContext): boolean {
  if (claim.quantity.dimension !== 'length') return false;
  const own = claim.quantity.base;
  return labelledValues.some(({ value: text }) =>
    readMeasures(text, extraction.listing.inLanguage, scanned.words).some(({ sides = [], base, value }) =>
      sides.some((side) => Math.abs((side * base) / value - own) <= ROUNDED * own),
    ),
  );
}

/** Whether one is a part of the other: 10 kg in 2 bags of 5 kg, or the sum of all others. */
function isPartOf({ claim, rival, others, elsewhere }: Case, { scanned }: CheckContext): boolean {
  const [a, b] = [Math.abs(claim.quantity.base), Math.abs(rival.quantity.base)];
  const times = Math.max(a, b) / Math.min(a, b);
  const whole = Math.round(times);
  if (whole > 1 && whole <= MOST_PARTS && Math.abs(times - whole) < ROUNDED / 2) {
    const blocks = [claim, rival].flatMap(({ evidence: { block } }) => (block === undefined ? [] : [block]));
    const texts = blocks.map((block) => scanned.listing.blocks[block]?.text ?? '');
    if (texts.some((text) => wholeNumbersIn(text, scanned.words).some(({ value }) => value === whole)))
      return true;
  }
  return [others, elsewhere].some((parts) => {
    const sum = parts.reduce((all, { quantity }) => all + quantity.base, 0);
    return parts.length > 1 && Math.abs(sum - a) <= ROUNDED * a;
  });
}
