// Checks that watt-hours are ampere-hours times volts: 5 Ah, 12 V → 60 Wh.

import { isRated } from '../../claims/facts/qualifiers.ts';
import { statementsOf } from '../../claims/facts/statements.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { showsSigns } from './need-cases.ts';
import { patternSign } from '../../claims/words/sign.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

const LONGEST_TEXT = 400;

const WORDS = declareWords('wh-from-ah-and-v', ({ source }) => ({
  marked: new RegExp(`Wh(?![a-z])|${source('watt-hours')}|\\d\\s?[mM][aA][hH]`, 'u'),
  energy: new RegExp(`Wh|${source('watt-hours')}`, 'u'),
  charge: anyCase(`Ah|${source('ampere-hours')}`),
}));
/** The sign of watt-hours or milliampere-hours. One sign for both, as their number is limited. */
export const BATTERY = patternSign(WORDS, ({ marked }) => marked);

/** Fails where watt-hours, ampere-hours and volts of one statement do not fit. */
const whFromAhAndV: RelationCheck = ({ scanned }, _attributes, tolerance = 0.1) => {
  const words = scanned.words.of(WORDS);
  let seen = false;
  for (const { block, text } of statementsOf(scanned.listing)) {
    if (text.length > LONGEST_TEXT || !words.energy.test(text) || !words.charge.test(text)) continue;
    const found = findQuantities(text, { lang: scanned.blocks[block]?.lang });
    const only = (dimension: string) => {
      const list = found.filter((one) => one.dimension === dimension && one.upper === undefined);
      return list.length === 1 ? list[0] : undefined;
    };
    const [energy, charge, voltage] = [only('energy'), only('charge'), only('voltage')];
    if (energy === undefined || charge === undefined || voltage === undefined) continue;
    // A rated charge is what comes out at 5 V; the cell's energy goes with the cell's voltage.
    if (isRated(text, scanned.words)) continue;
    seen = true;
    const real = charge.base * voltage.base;
    const said = energy.base / 3600;
    if (Math.abs(said - real) <= tolerance * Math.max(said, real)) continue;
    const left = quoteSpan(scanned, block, energy.start, energy.end, said);
    const right = quoteSpan(scanned, block, charge.start, charge.end, charge.base);
    const volts = quoteSpan(scanned, block, voltage.start, voltage.end, voltage.base);
    const data = {
      left: left.quote,
      right: `${right.quote} × ${volts.quote} = ${real.toFixed(1)} Wh`,
      difference: Number((said - real).toFixed(2)),
    };
    return { outcome: 'fail', hits: [{ evidence: [left, right, volts], data }] };
  }
  return seen ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'wh-from-ah-and-v',
  needs: [showsSigns(BATTERY)],
  same: { what: 'energy', of: 'variant', because: 'reckoned' },
  check: whFromAhAndV,
};
