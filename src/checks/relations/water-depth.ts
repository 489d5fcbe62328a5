// Compares how deep goods may go into water: "water resistant to 200 m", "3 ATM", IPX4.

import { isOfOtherGoods } from '../../claims/facts/other-goods.ts';
import { namesOf } from '../../claims/facts/other-models.ts';
import { rareSign } from '../../claims/words/sign.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { decimalOf } from '../../quantity/number/decimal-of.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { firstGroup } from '../../text/match/first-group.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { INGRESS, INGRESS_CLASS } from './ingress-class.ts';
import { showsSigns } from './need-cases.ts';
import { findInStatements, groupOf } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';
import { WATER_DEPTH } from './water-depth-words.ts';

const DEPTH = rareSign(WATER_DEPTH, ({ any }) => any);

/** A bar holds about ten metres of water. */
const METRES = 10;
const HUNDRED = 100;
/** Up to this digit goods stand drops and splashes alone. */
const SPLASHES = 4;
/** From here on goods may be swum with, in metres. */
const SWUM = 30;
/** Two depths that differ by no more than this are rounded ones. */
const NEAR = 1.15;

interface Depth {
  /** In metres; for classes of protection the digit for water, NaN for X. */
  value: number;
  evidence: Evidence;
}

/** Fails where two depths differ, or goods to swim with stand no more than splashes. */
const waterDepth: RelationCheck = (context) => {
  const depths = [...toldDepths(context), ...labelledDepths(context)];
  const [first] = depths;
  if (first === undefined) return INAPPLICABLE;
  const others = depths.filter(({ value }) => isFar(value, first.value));
  const [other] = others;
  if (other !== undefined)
    return others.some(({ value }) => isFar(value, other.value))
      ? PASS
      : twoTexts(first.evidence, other.evidence, 'same-thing');
  const classes = classesIn(context);
  const [own] = classes;
  if (own === undefined || first.value < SWUM || classes.some(({ value }) => !(value <= SPLASHES)))
    return PASS;
  return twoTexts(first.evidence, own.evidence, 'same-thing');
};

export const relation: Relation = {
  name: 'water-depth',
  needs: [showsSigns(DEPTH)],
  same: { what: 'protectionClass', of: 'goods', because: 'named' },
  check: waterDepth,
};

function isFar(a: number, b: number): boolean {
  return Math.max(a, b) > Math.min(a, b) * NEAR;
}

/** Returns the depths of the texts, without those of parts and other goods. */
function toldDepths(context: CheckContext): Depth[] {
  const { metres, bars, hundred, deep, worn } = context.scanned.words.of(WATER_DEPTH);
  const isWorn = worn.test(context.extraction.listing.name ?? '');
  return [
    ...placesOf(context, metres, (figure) => figure).filter(
      ({ evidence }) => isWorn || deep.test(evidence.quote),
    ),
    ...placesOf(context, bars, (figure) => figure * METRES),
    ...placesOf(context, hundred, () => HUNDRED),
  ];
}

function placesOf({ scanned }: CheckContext, told: RegExp, depthOf: (figure: number) => number): Depth[] {
  const { other } = scanned.words.of(WATER_DEPTH);
  return findInStatements(scanned, told, DEPTH).flatMap((one) => {
    const { block, start, end, clause } = one;
    const text = scanned.listing.blocks[block]?.text ?? '';
    if (other.test(clause) || isOfOtherGoods(text, [start, end], namesOf(scanned.listing), scanned.words))
      return [];
    return [{ value: depthOf(decimalOf(groupOf(one))), evidence: quoteSpan(scanned, block, start, end) }];
  });
}

/** Returns the only depth of a label's value: "Water resistance: 3 ATM". */
function labelledDepths({ scanned, labelledValues }: CheckContext): Depth[] {
  const { label, inMetres, inBars, other } = scanned.words.of(WATER_DEPTH);
  return labelledValues.flatMap(({ name, value, evidence }) => {
    if (!label.test(name.trim()) || other.test(value)) return [];
    const figures = [
      ...allMatches(value, inMetres).map((one) => decimalOf(firstGroup(one))),
      ...allMatches(value, inBars).map((one) => decimalOf(firstGroup(one)) * METRES),
    ];
    const [depth] = figures;
    return depth === undefined || figures.some((one) => isFar(one, depth))
      ? []
      : [{ value: depth, evidence }];
  });
}

/** Returns the classes of protection in texts and in columns of a catalogue. */
function classesIn({ scanned, labelledValues }: CheckContext): Depth[] {
  const { other } = scanned.words.of(WATER_DEPTH);
  const inTexts = findInStatements(scanned, INGRESS_CLASS, INGRESS)
    .filter(({ clause }) => !other.test(clause))
    .map(({ block, start, end, groups }) => ({
      value: Number(groups[1]),
      evidence: quoteSpan(scanned, block, start, end),
    }));
  const inColumns = labelledValues
    .filter(({ evidence }) => evidence.block === undefined)
    .flatMap(({ value, evidence }) =>
      allMatches(value, INGRESS_CLASS).map(([, , water]) => ({ value: Number(water), evidence })),
    );
  return [...inTexts, ...inColumns];
}
