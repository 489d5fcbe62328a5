// Compares the size in the title with the specification: "140 × 200 cm".

import { factsOf } from '../../claims/facts/facts-of.ts';
import { mentionsOf } from '../../claims/facts/mentions.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { twoTexts } from './two-texts.ts';

const SIZE = 'dimensions';
/** Tolerance for rounding, and for inches beside centimetres. */
const ROUNDING = 0.06;
/** Limit of characters of a label that is only the name: "Size", "Product dimensions (cm)". */
const LONGEST_LABEL = 24;

/** Words that exclude a size from the comparison. */
export const SIZE_WORDS = declareWords('title-size', ({ pattern }) => ({
  /** Words for the size of a part, or of what the goods are for. */
  other: pattern('other'),
}));

const isSize = ({ dimension, sides = [] }: FoundQuantity) => dimension === 'length' && sides.length >= 2;

/** Fails where the sides in the title, "140 × 200 cm", differ from the specification. */
const titleSize: RelationCheck = (context, attributes) => {
  const { scanned } = context;
  const { other } = scanned.words.of(SIZE_WORDS);
  const mentions = mentionsOf(context).filter(({ quantity }) => isSize(quantity));
  const titled = mentions.filter(({ isTitle }) => isTitle);
  const [title] = titled;
  if (title === undefined || other.test(title.clause)) return INAPPLICABLE;
  const stated = factsOf(scanned, attributes).filter(
    ({ rank, name, attribute, quantity, qualifiers, around }) =>
      rank === 'specification' &&
      attribute === SIZE &&
      isSize(quantity) &&
      quantity.sides?.length === title.quantity.sides?.length &&
      name.length <= LONGEST_LABEL &&
      qualifiers.length === 0 &&
      !other.test(around),
  );
  const [first] = stated;
  if (first === undefined) return INAPPLICABLE;
  const same = (one: FoundQuantity, two: FoundQuantity) => sameMeasure(one, two, ROUNDING);
  if (stated.some(({ quantity }) => same(quantity, title.quantity))) return PASS;
  // A third size means several goods, or goods with parts.
  const told = [...mentions, ...stated].map(({ quantity }) => quantity);
  if (told.some((one) => !same(one, title.quantity) && !same(one, first.quantity))) return INAPPLICABLE;
  const right = quoteSpan(scanned, first.block, first.start, first.end, first.quantity.base);
  return twoTexts(title.evidence, right, 'same-thing');
};

export const relation: Relation = {
  name: 'title-size',
  needs: [{ facts: ({ hasLabels }) => hasLabels }],
  same: { what: 'size', of: 'variant', because: 'label' },
  check: titleSize,
};
