// Compares a measure with its conversion beside it: "28 oz (794 g)".

import { statementsOf } from '../../claims/facts/statements.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';
import { patternSign } from '../../claims/words/sign.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import { measuresOf } from '../../claims/facts/measures-of.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { comparable } from './comparable.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { showsSigns } from './need-cases.ts';
import { FIGURE_BESIDE } from './figure-beside.ts';
import { anyCase } from '../../text/match/any-case.ts';

const LONGEST_TEXT = 600;
const WORDS = declareWords('twin-units', ({ source }) => ({
  /** Text between a measure and its conversion. */
  beside: anyCase(
    `^\\s*(?:[(（[]|\\/|≈|=|${source('or-unspaced')}|,?\\s${source('or-spaced')})\\s*(?:${source('about')}\\s*)?$`,
  ),
  /** The word "or" between a metric and an imperial measure: "16 kg or 35 lb". */
  either: anyCase(`^,?\\s${source('either')}\\s$`),
  joined: anyCase(
    ['[\\s,]' + source('or-spaced'), source('or-unspaced'), '=']
      .flatMap((joint) => [`\\d\\D{0,30}${joint}`, `${joint}\\D{0,24}\\d`])
      .join('|'),
  ),
}));
/** The sign of a joint between two measures, one of them in figures. */
const JOINED = patternSign(WORDS, ({ joined }) => joined);
/** An arrow, after which the bracket gives a change: "340 g lighter (2.44 kg → 2.1 kg)". */
const CHANGE = /^\s*(?:→|⇒|➜|[-–—=]>)/u;
/** Tolerance for rounded conversions. */
const ROUNDED = 0.06;
const DIMENSIONS = new Set(['length', 'mass', 'volume', 'energy', 'area', 'temperature']);
/** Largest ratio of a measure and its conversion; beyond it, one is a multipack or a dose. */
const FURTHEST = 20;
const IMPERIAL = new Set([
  'in',
  'ft',
  'yd',
  'mi',
  'oz',
  'lb',
  'fl-oz',
  'pt',
  'qt',
  'gal',
  'in2',
  'ft2',
  'acre',
]);

/** Fails where a measure and its conversion differ: "28 oz (794 g)". */
const twinUnits: RelationCheck = ({ scanned }) => {
  const { beside, either } = scanned.words.of(WORDS);
  let seen = false;
  for (const { block, text } of statementsOf(scanned.listing)) {
    if (text.length > LONGEST_TEXT || !/\d/.test(text)) continue;
    const found = measuresOf(scanned, block);
    for (const [index, first] of found.entries()) {
      const second = found[index + 1];
      if (second === undefined || !isTwin(first, second)) continue;
      const between = text.slice(first.end, second.start);
      if (!beside.test(between) && !(isImperial(first) !== isImperial(second) && either.test(between)))
        continue;
      if (CHANGE.test(text.slice(second.end))) continue;
      seen = true;
      if (
        second.total === undefined
          ? sameMeasure(first, second, ROUNDED)
          : isTotal(first, second.total) || isTotal(first, second.base)
      )
        continue;
      if (isNumbered(text, first, second)) continue;
      const [left, right] = [first, second].map((one) =>
        quoteSpan(scanned, block, one.start, one.end, one.base),
      );
      if (left === undefined || right === undefined) continue;
      const difference = Number((first.base - second.base).toPrecision(6));
      const data = {
        left: left.quote,
        right: right.quote,
        leftValue: first.base,
        rightValue: second.base,
        difference,
        dimension: first.dimension,
      };
      return { outcome: 'fail', hits: [{ evidence: [left, right], data, reason: 'same-thing' }] };
    }
  }
  return seen ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'twin-units',
  needs: [showsSigns(FIGURE_BESIDE), showsSigns(JOINED)],
  same: { what: 'measure', of: 'statement', because: 'statement' },
  check: twinUnits,
};

function isImperial({ unit }: FoundQuantity): boolean {
  return IMPERIAL.has(unit);
}

function isTwin(first: FoundQuantity, second: FoundQuantity): boolean {
  if (first.unit === second.unit && second.total === undefined) return false;
  if (!DIMENSIONS.has(first.dimension) || !comparable(first, second)) return false;
  if (first.ambiguous || second.ambiguous || first.count !== undefined) return false;
  const ratio = Math.abs(first.base / (second.total ?? second.base));
  return ratio < FURTHEST && ratio > 1 / FURTHEST;
}

const NUMBERED = /^\d{1,2}[.,](\d+)/;
const SENTENCE_END = /[.!?。！？]$/u;

/** Whether the figure includes the number of a list item: "… as it comes! 3,1 inch = 2.54 cm". */
function isNumbered(text: string, first: FoundQuantity, second: FoundQuantity): boolean {
  const figure = NUMBERED.exec(text.slice(first.start, first.end))?.[1];
  const before = text.slice(0, first.start).trimEnd();
  if (figure === undefined || (before !== '' && !SENTENCE_END.test(before))) return false;
  const value = Number(figure);
  return sameMeasure({ ...first, value, base: (first.base / first.value) * value }, second, ROUNDED);
}

/** Whether the bracket gives the multipack: "300 g (3 × 100 g)" or "100 g (3 × 100 g)". */
function isTotal(first: FoundQuantity, total: number): boolean {
  return Math.abs(first.base - total) <= ROUNDED * total;
}
