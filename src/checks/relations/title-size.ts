// Compares the size in the title with the specification: "140 × 200 cm".

import { factsOf } from '../../claims/facts/facts-of.ts';
import { measuresOf } from '../../claims/facts/measures-of.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import { mentionsOf, type Mention } from '../../claims/facts/mentions.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS, type CheckContext, type CheckResult } from '../../engine/run/check-context.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { FIGURE } from './figure-sign.ts';
import { LABEL, showsSigns, showsSignTwice } from './need-cases.ts';
import { namedSides, otherSide, SIDE_WORDS, type NamedSide } from './named-sides.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { namesOnlyGoods } from './subject-of-goods.ts';
import { twoTexts } from './two-texts.ts';

const SIZE = 'dimensions';
/** Tolerance for rounding, and for inches beside centimetres. */
const ROUNDING = 0.06;
/** Largest difference of a side, as a share, that may still be of the same thing. */
const NEAR = 0.35;
/** Limit of characters of a label that is only the name: "Size", "Product dimensions (cm)". */
const LONGEST_LABEL = 24;

/** A sign or word between two figures: "140 x 200", "80 cm by 60 cm". */
const SIDES = /\d[^\d]{0,8}(?:[x×*✕✖＊]|by\b)[^\d]{0,3}\d/iu;
const ENTRY_BEFORE = /(?:^|[;；|｜\n])[ \t]*$/u;
const ENTRY_BEHIND = /^[ \t]*(?:$|[;；|｜\n])/u;

/** Words that exclude a size from the comparison. */
export const SIZE_WORDS = declareWords('title-size', ({ pattern }) => ({
  /** Words for the size of a part, or of what the goods are for. */
  other: pattern('other'),
}));

const isSize = ({ dimension, sides = [] }: FoundQuantity) => dimension === 'length' && sides.length >= 2;

/** A size of the specification, with its place in a block. */
interface StatedSize {
  block: number;
  start: number;
  end: number;
  quantity: FoundQuantity;
}

/** Fails where the sides in the title, "140 × 200 cm", differ from the specification. */
const titleSize: RelationCheck = (context, attributes) => {
  const { scanned } = context;
  if (!scanned.listing.blocks.some(({ role, text }) => role === 'title' && SIDES.test(text)))
    return INAPPLICABLE;
  const { other } = scanned.words.of(SIZE_WORDS);
  const mentions = mentionsOf(context).filter(({ quantity }) => isSize(quantity));
  const titled = mentions.filter(({ isTitle }) => isTitle);
  const [title] = titled;
  if (title === undefined || other.test(title.clause)) return INAPPLICABLE;
  const labelled = factsOf(scanned, attributes).filter(
    ({ rank, name, attribute, quantity, qualifiers, around }) =>
      rank === 'specification' &&
      attribute === SIZE &&
      isSize(quantity) &&
      name.length <= LONGEST_LABEL &&
      qualifiers.length === 0 &&
      !other.test(around),
  );
  const stated = [...labelled, ...bareSizes(scanned), ...toldSizes(mentions, context)].filter(
    ({ quantity }) => mayBeOf(title.quantity, quantity),
  );
  const [first] = stated;
  if (first === undefined) return bySides(title, mentions, context);
  const same = (one: FoundQuantity, two: FoundQuantity) => sameMeasure(one, two, ROUNDING);
  if (stated.some(({ quantity }) => same(quantity, title.quantity))) return PASS;
  // A third size means several goods, or goods with parts.
  const told = [...mentions, ...stated].map(({ quantity }) => quantity);
  if (told.some((one) => !same(one, title.quantity) && !same(one, first.quantity))) return INAPPLICABLE;
  const right = quoteSpan(scanned, first.block, first.start, first.end, first.quantity.base);
  return twoTexts(title.evidence, right, 'same-thing');
};

/** Returns the sizes of sentences that name the goods and nothing else: "The rug measures 120 × 170 cm". */
function toldSizes(mentions: readonly Mention[], context: CheckContext): StatedSize[] {
  const { scanned } = context;
  const { other } = scanned.words.of(SIZE_WORDS);
  return mentions.flatMap(({ quantity, clause, isTitle, attributes, evidence }): StatedSize[] => {
    const { block, start, end, quote } = evidence;
    if (isTitle || block === undefined || start === undefined || end === undefined) return [];
    if (!attributes.includes(SIZE) || other.test(clause)) return [];
    const lead = clause.slice(0, Math.max(0, clause.indexOf(quote)));
    return namesOnlyGoods(lead, context) ? [{ block, start, end, quantity }] : [];
  });
}

/** Compares with sides that a text names one by one, where no other size is told. */
function bySides(title: Mention, mentions: readonly Mention[], { scanned }: CheckContext): CheckResult {
  if (mentions.some(({ quantity }) => !sameMeasure(quantity, title.quantity, ROUNDING))) return INAPPLICABLE;
  const { other } = scanned.words.of(SIZE_WORDS);
  const { around } = scanned.words.of(SIDE_WORDS);
  const isOfOther = (line: string) => other.test(line) || around.test(line);
  const lines = namedSides(scanned).filter(
    ([side]) => side !== undefined && !isOfOther(lineOf(scanned, side)),
  );
  const [line, ...more] = lines;
  // Several lines are of several goods or parts.
  if (line === undefined || more.length > 0) return INAPPLICABLE;
  const side = otherSide(title.quantity, line);
  if (side === undefined) return PASS;
  const { start, end, base } = side.quantity;
  return twoTexts(title.evidence, quoteSpan(scanned, side.block, start, end, base), 'same-thing');
}

/** Returns the line up to the side: its label and the words of its sentence. */
function lineOf({ listing }: ScannedListing, { block, quantity }: NamedSide): string {
  const text = listing.blocks[block]?.text ?? '';
  return text.slice(text.lastIndexOf('\n', quantity.start) + 1, quantity.start);
}

/** Returns sizes that are entries of their own in a list of the specification: "Oak; 160 × 90 × 76 cm; oiled". */
function bareSizes(scanned: ScannedListing): StatedSize[] {
  return scanned.listing.blocks.flatMap(({ role, text }, block) =>
    role !== 'specification'
      ? []
      : measuresOf(scanned, block)
          .filter((one) => isSize(one) && isEntry(text, one))
          .map((quantity) => ({ block, start: quantity.start, end: quantity.end, quantity })),
  );
}

function isEntry(text: string, { start, end }: FoundQuantity): boolean {
  return ENTRY_BEFORE.test(text.slice(0, start)) && ENTRY_BEHIND.test(text.slice(end));
}

/**
 * Whether a size can be that of the title. A third side is the height or the frame: goods are also named after
 * what they hold, which is smaller, so a title of two sides counts only if it says more.
 */
function mayBeOf(title: FoundQuantity, stated: FoundQuantity): boolean {
  const [named, given] = [sidesInBase(title), sidesInBase(stated)];
  if (named.length === given.length) return true;
  if (named.length > given.length) return false;
  const pairs = named.map((side, n) => [side, given[n] as number] as const);
  return (
    (pairs.every(([a, b]) => Math.abs(a - b) <= NEAR * b) &&
      pairs.some(([a, b]) => a > b * (1 + ROUNDING))) ||
    sameMeasure(title, stated, ROUNDING)
  );
}

/** Returns the sides in metres, the longest first. */
function sidesInBase({ sides = [], base, value }: FoundQuantity): number[] {
  return sides.map((side) => (side * base) / value).sort((a, b) => b - a);
}

export const relation: Relation = {
  name: 'title-size',
  needs: [{ facts: ({ hasLabels }) => hasLabels }, showsSigns(LABEL), showsSignTwice(FIGURE)],
  same: { what: 'size', of: 'variant', because: 'label' },
  check: titleSize,
};
