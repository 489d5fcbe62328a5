// Compares the title's only unmatched measure with the specification's only unmatched one.

import { toldValues, type LabelledValue } from '../../claims/facts/labelled-values.ts';
import { labelWords } from '../../claims/facts/label-words.ts';
import { measuresOf, readMeasures } from '../../claims/facts/measures-of.ts';
import { isOtherPower, isOtherRating } from '../../claims/facts/qualifiers.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';
import { isVariantLabel, variantCells } from '../../claims/facts/variant-cells.ts';
import { statementsOf } from '../../claims/facts/statements.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import { findQuantities } from '../../quantity/measure/find-quantities.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { comparable, isNearby } from './comparable.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { FIGURE } from './figure-sign.ts';
import { LABELS, showsSignTwice } from './need-cases.ts';

/** Dimensions that goods are named after in titles. */
const DIMENSIONS = new Set([
  'charge',
  'data',
  'data-rate',
  'energy',
  'frequency',
  'illuminance',
  'length',
  'luminance',
  'luminous-flux',
  'noise',
  'power',
  'pressure',
  'resolution',
  'rotation',
  'torque',
  'volume',
]);
/**
 * Dimensions that listings exaggerate, where title and specification have one measure each: the largest ratio,
 * and the least value of the specification. Below 4 Ah the title's may be that of a case or a dock.
 */
const EXAGGERATED: Readonly<Record<string, { ratio: number; least: number }>> = {
  charge: { ratio: 20, least: 4 },
  'luminous-flux': { ratio: 200, least: 0 },
};
/** Attributes of length that round goods or cords are named after. */
const ROUND = 'diameter';
const CORDS = new Set(['cable-length', 'length']);
/** Words for cords and cables, which are named after their length. */
export const CORD_WORDS = declareWords('title-quantity', ({ pattern }) => ({
  cord: pattern('cord'),
  /** Goods that are named after their length when drawn out: rods, ladders. */
  drawn: pattern('drawn'),
  /** A label of that length. */
  drawnLength: pattern('drawn-length'),
}));
/** Attributes of a capacity in gigabytes. */
const MEMORIES = new Set(['memory', 'storage', 'volume']);

interface Named extends FoundQuantity {
  block: number;
}

interface Specified extends LabelledValue {
  quantity: FoundQuantity;
}

/** Fails where the title's only unmatched measure differs from the specification's only similar one. */
const titleQuantity: RelationCheck = (context) => {
  const { scanned, extraction, labelledValues, conceptsOf } = context;
  const { listing } = extraction;
  const block = listing.blocks.findIndex(({ role }) => role === 'title');
  const title = listing.blocks[block];
  if (title === undefined) return INAPPLICABLE;
  const { words } = scanned;
  const variants = variantCells(labelledValues, words);
  const namedIn = (at: number): Named[] =>
    findQuantities(listing.blocks[at]?.text ?? '', { lang: listing.inLanguage })
      .filter(isPlain)
      .map((one) => ({ ...one, block: at }));
  const inTitle = namedIn(block);
  // Where the title lacks a dimension, the variant's column is used.
  const inVariants = variants
    .flatMap((one) => (one.isRow ? namedIn(one.block) : []))
    .filter((one) => !inTitle.some(({ dimension }) => dimension === one.dimension));
  const named = [...inTitle, ...inVariants];
  if (named.length === 0) return INAPPLICABLE;
  const isEcho = ({ name, quantity }: Specified) =>
    isVariantLabel(name, words) && named.some((one) => sameMeasure(one, quantity));
  const told = toldValues(listing, conceptsOf, words);
  const specified = [...labelledValues, ...told].flatMap((line): Specified[] =>
    measured(line, context).filter((one) => !isEcho(one)),
  );
  const witnessed = [block, ...variants.map((one) => one.block)];
  let compared = false;
  for (const dimension of new Set(named.map((one) => one.dimension))) {
    const own = named.filter((one) => one.dimension === dimension);
    const cells = specified.filter(
      (one) =>
        one.quantity.dimension === dimension &&
        (dimension !== 'length' || isCalledBy(one, own, title.text, context)),
    );
    if (cells.length === 0) continue;
    compared = true;
    const pair = unmatchedPair(own, cells, context);
    if (pair === undefined || isStatedElsewhere(pair.said, witnessed, context)) continue;
    const { said, rival } = pair;
    const left = quoteSpan(scanned, said.block, said.start, said.end, said.total ?? said.base);
    const data = {
      attribute: rival.name,
      left: left.quote,
      right: rival.evidence.quote,
      leftValue: said.total ?? said.base,
      rightValue: rival.quantity.total ?? rival.quantity.base,
      difference: Number((said.base - rival.quantity.base).toPrecision(6)),
      dimension,
    };
    const same = { what: { en: rival.name, zh: rival.name } };
    return {
      outcome: 'fail',
      hits: [{ evidence: [left, rival.evidence], data, same, reason: 'same-thing' }],
    };
  }
  return compared ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'title-quantity',
  needs: [...LABELS, showsSignTwice(FIGURE)],
  same: { what: 'quantity', of: 'variant', because: 'only' },
  check: titleQuantity,
};

/**
 * Returns the title's only measure without an equal cell, and the only similar cell without an equal
 * measure.
 */
function unmatchedPair(own: readonly Named[], cells: readonly Specified[], { scanned }: CheckContext) {
  const isSaid = ({ quantity }: Specified) => own.some((one) => sameMeasure(one, quantity));
  const [said, ...others] = own.filter((one) => !cells.some(({ quantity }) => sameMeasure(one, quantity)));
  if (said === undefined || others.some((one) => !sameMeasure(one, said))) return undefined;
  const rivals = cells.filter(
    (one) =>
      !isSaid(one) &&
      comparable(one.quantity, said) &&
      (isNearby(one.quantity, said) ||
        (own.length === 1 && cells.length === 1 && isExaggerated(one.quantity, said))),
  );
  const [rival] = rivals;
  if (rival === undefined || rivals.some((one) => !sameMeasure(one.quantity, rival.quantity)))
    return undefined;
  const { words } = scanned;
  if (isOtherRating(said.dimension, '', rival.name, words)) return undefined;
  if (isOtherPower(said.unit, rival.name, words)) return undefined;
  // A computer has several memories: either the other one agrees, or the label names the kind.
  if (said.dimension === 'data' && own.length === 1 && !rival.attributes.some((id) => MEMORIES.has(id)))
    return undefined;
  return { said, rival };
}

/** Whether the title gives a much larger measure: a power bank of 40000 mAh whose capacity is 6000. */
function isExaggerated({ base }: FoundQuantity, said: FoundQuantity): boolean {
  const limits = EXAGGERATED[said.dimension];
  if (limits === undefined || base < limits.least) return false;
  return said.base > base && said.base <= limits.ratio * base;
}

/** Whether the title has one length, and the label is one that such goods are named after. */
function isCalledBy(
  { name, attributes }: Specified,
  own: readonly FoundQuantity[],
  title: string,
  { scanned }: CheckContext,
): boolean {
  const [first] = own;
  if (first === undefined || own.some((one) => !sameMeasure(one, first))) return false;
  const { cord, drawn, drawnLength } = scanned.words.of(CORD_WORDS);
  if (drawn.test(title) && drawnLength.test(name)) return true;
  if (labelWords(name, scanned.words).length > 1) return false;
  return attributes.includes(ROUND) || (attributes.some((id) => CORDS.has(id)) && cord.test(title));
}

function isPlain({ dimension, ambiguous, upper, sides }: FoundQuantity): boolean {
  return DIMENSIONS.has(dimension) && ambiguous !== true && upper === undefined && sides === undefined;
}

/** Returns the measure that starts the value, if there is only one. */
function measured(line: LabelledValue, { extraction, scanned }: CheckContext): Specified[] {
  const found = readMeasures(line.value, extraction.listing.inLanguage, scanned.words);
  const [quantity] = found;
  if (quantity === undefined || quantity.start > 6 || !isPlain(quantity)) return [];
  if (found.some((one) => one.dimension === quantity.dimension && !sameMeasure(one, quantity, 0.05)))
    return [];
  const { evidence } = line;
  const { start: from = 0 } = evidence;
  const { start, end, base } = quantity;
  const quote = line.value.slice(start, end);
  const part = { ...evidence, quote, value: base };
  return [
    {
      ...line,
      quantity,
      evidence: evidence.start === undefined ? part : { ...part, start: from + start, end: from + end },
    },
  ];
}

/** Whether the text has the title's measure too, which then is of something else than the cell. */
function isStatedElsewhere(
  said: FoundQuantity,
  witnessed: readonly number[],
  { scanned }: CheckContext,
): boolean {
  const name = scanned.listing.blocks[witnessed[0] ?? -1]?.text;
  return statementsOf(scanned.listing).some(
    ({ block, text, role }) =>
      role !== 'title' &&
      !witnessed.includes(block) &&
      text !== name &&
      measuresOf(scanned, block).some((one) => sameMeasure(one, said)),
  );
}
