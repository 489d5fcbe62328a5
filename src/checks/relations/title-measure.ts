// Compares measures in the title with the specification's only measure of that dimension.

import { factsOf } from '../../claims/facts/facts-of.ts';
import type { Fact } from '../../claims/statements/fact.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';
import { measuresOf } from '../../claims/facts/measures-of.ts';
import { statementsOf } from '../../claims/facts/statements.ts';
import type { WordBook } from '../../claims/words/word-book.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { clauseAround } from '../../claims/facts/mentions.ts';
import { LONE_WORDS } from './lone-measure.ts';
import { namesMode } from './of-mode.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { anyCase } from '../../text/match/any-case.ts';

/** The only attribute whose length is compared, in inches; goods have many other lengths. */
const SCREEN = 'screen-size';

/** Fails where a measure of the title differs from the specification's of that dimension. */
const titleMeasure: RelationCheck = ({ scanned }, attributes, tolerance) => {
  const block = scanned.listing.blocks.findIndex((one) => one.role === 'title');
  const title = scanned.listing.blocks[block];
  if (title === undefined) return INAPPLICABLE;
  const specified = factsOf(scanned, attributes).filter((fact) => fact.rank === 'specification');
  if (specified.length === 0) return INAPPLICABLE;
  const named = findQuantities(title.text, { lang: scanned.blocks[block]?.lang });
  let seen = false;
  for (const quantity of named) {
    const same = named.filter((one) => one.dimension === quantity.dimension);
    const rivals = specified.filter(
      (fact) =>
        fact.quantity.dimension === quantity.dimension &&
        (quantity.dimension !== 'length' || fact.attribute === SCREEN),
    );
    const [rival] = rivals;
    // "139 cm (55 inches)" is one measure.
    if (same.some((one) => !sameMeasure(one, quantity, TWIN)) || quantity.ambiguous || rival === undefined)
      continue;
    if (quantity.dimension === 'length' && quantity.unit !== 'in') continue;
    if (rivals.some((one) => attributes[one.attribute]?.titleMeasure !== true)) continue;
    if (rivals.some((one) => one.attribute !== rival.attribute || one.qualifiers.includes('each'))) continue;
    if (isFarFrom(quantity, rival.quantity) || isDose(quantity, rival.quantity)) continue;
    if (isLost(title.text, quantity, scanned.words) || isToldOfMode(scanned, quantity)) continue;
    seen = true;
    if (rivals.some((one) => sameMeasure(quantity, one.quantity, tolerance) || isOpen(scanned, one)))
      continue;
    if (quantity.dimension === 'count' && isCountedAmongParts(scanned, quantity, rival)) continue;
    if (rivals.some((one) => isInAll(quantity, named, one, tolerance))) continue;
    const left = quoteSpan(scanned, block, quantity.start, quantity.end, quantity.total ?? quantity.base);
    const right = quoteSpan(scanned, rival.block, rival.start, rival.end, rival.quantity.base);
    const data = {
      left: left.quote,
      right: right.quote,
      attribute: attributes[rival.attribute]?.title.en ?? rival.attribute,
      attributeZh: attributes[rival.attribute]?.title.zh ?? rival.attribute,
      difference: Number(((quantity.total ?? quantity.base) - rival.quantity.base).toPrecision(6)),
    };
    const what = attributes[rival.attribute]?.title ?? 'measure';
    return {
      outcome: 'fail',
      hits: [{ evidence: [left, right], data, same: { what }, reason: 'same-thing' }],
    };
  }
  return seen ? PASS : INAPPLICABLE;
};

/** Relative difference of one measure in two rounded units. */
const TWIN = 0.02;

/** Largest ratio; beyond it one is a dose or part of the other: 25 µg, 36 g. */
const FURTHEST = 200;

function isFarFrom(a: FoundQuantity, b: FoundQuantity): boolean {
  const [x, y] = [Math.abs(a.base), Math.abs(b.base)];
  return Math.max(x, y) > FURTHEST * Math.min(x, y);
}

/** Units in which a tablet's dose is told, never a pack's weight. */
const OF_DOSES: ReadonlySet<string> = new Set(['mg', 'µg']);

/** Whether the first is a dose and the second a weight: "500 mg" in the title, "42 g" on the pack. */
function isDose(a: FoundQuantity, b: FoundQuantity): boolean {
  return OF_DOSES.has(a.unit) && !OF_DOSES.has(b.unit);
}

/** Whether the specification gives the total of several: "2 g a bag, 30 bags". */
function isInAll(
  each: FoundQuantity,
  named: readonly FoundQuantity[],
  { quantity }: Fact,
  tolerance: number | undefined,
): boolean {
  return named.some(
    ({ dimension, value }) =>
      dimension === 'count' &&
      each.dimension !== 'count' &&
      sameMeasure({ ...each, total: each.base * value }, quantity, tolerance),
  );
}

const BESIDE = 12;

/** Whether it is a weight that people lose: 瘦5公斤, "Lose 5 kg". */
function isLost(title: string, { dimension, start, end }: FoundQuantity, words: WordBook): boolean {
  const near = title.slice(Math.max(0, start - BESIDE), end + BESIDE);
  return dimension === 'mass' && words.of(LONE_WORDS).lost.test(near);
}

/** Whether the text gives the title's measure for a mode: "144 Hz", then "120 Hz, up to 144 Hz in game mode". */
function isToldOfMode(scanned: ScannedListing, told: FoundQuantity): boolean {
  const { listing, words } = scanned;
  return listing.blocks.some(
    ({ role, text }, block) =>
      role !== 'title' &&
      measuresOf(scanned, block).some(
        (one) =>
          sameMeasure(one, told) && namesMode(text.slice(...clauseAround(text, one.start, one.end)), words),
      ),
  );
}

/**
 * Whether the title counts one part that the text lists among others: "One pot and six cups … eight
 * pieces in all".
 */
function isCountedAmongParts(scanned: ScannedListing, told: FoundQuantity, whole: Fact): boolean {
  return statementsOf(scanned.listing).some(({ block, role }) => {
    if (role === 'title' || block === whole.block) return false;
    const counts = measuresOf(scanned, block).filter(({ dimension }) => dimension === 'count');
    return counts.some((one) => sameMeasure(one, told)) && counts.some((one) => !sameMeasure(one, told));
  });
}

const WORDS = declareWords('title-measure', ({ source }) => ({
  bound: anyCase(`^ ?(?:[(（][^)）]{1,3}[)）] ?)?(?:[-–~]|${source('bound')})`),
}));
const FACTORS = /\d\s?[x×*]\s?\d+\s?[x×*]\s?\d/iu;

/** Whether the value is a class, a bound or an unfilled form: "20L(含)-25L(含)", "100L以上", "1x1x1g". */
function isOpen({ listing, words }: ScannedListing, { block, start, end }: Fact): boolean {
  const text = listing.blocks[block]?.text ?? '';
  const { bound } = words.of(WORDS);
  return bound.test(text.slice(end, end + 12)) || FACTORS.test(text.slice(start, end));
}

export const relation: Relation = {
  name: 'title-measure',
  needs: [{ facts: ({ hasLabels }) => hasLabels }],
  same: { what: 'measure', of: 'variant', because: 'label' },
  check: titleMeasure,
};
