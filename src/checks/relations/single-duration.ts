// Compares the only running time in the specification with the only one in the text.

import type { WordBook } from '../../claims/words/word-book.ts';
import type { Mention } from '../../claims/facts/mentions.ts';
import type { StatedMeasure } from '../../claims/facts/stated-measures.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';

const SHORT = new Set(['s', 'min', 'h']);
const WORDS = declareWords('single-duration', ({ pattern }) => ({
  /**
   * Label words for running times. In texts they go with many verbs: "you can work for …", "protects for
   * …".
   */
  use: pattern('use'),
  /** Words for times of something else, or of a part of the use. */
  other: pattern('other'),
}));
const FURTHEST = 2.5;
/** The only attribute that such a text may name. */
const NAMED_AS_USE = 'battery-life';

/** Returns the specification's only running time, if the text has only one too. */
export function loneTime(
  rivals: readonly StatedMeasure[],
  mention: Mention,
  mentions: readonly Mention[],
  book: WordBook,
): StatedMeasure | undefined {
  const { use, other } = book.of(WORDS);
  if (!isOfUse(mention, other)) return undefined;
  const [label, ...labels] = rivals.filter(
    ({ name, attributes, quantity, bound }) =>
      SHORT.has(quantity.unit) && !bound && use.test(name) && !other.test(name) && attributes.every(isUse),
  );
  if (label === undefined || labels.length > 0 || label.quantity.unit !== mention.quantity.unit)
    return undefined;
  if (mentions.some((one) => isOfUse(one, other) && !sameMeasure(one.quantity, mention.quantity)))
    return undefined;
  const [a, b] = [label.quantity.base, mention.quantity.base];
  return Math.max(a, b) <= FURTHEST * Math.min(a, b) ? label : undefined;
}

function isOfUse({ quantity, clause, attributes }: Mention, other: RegExp): boolean {
  return (
    quantity.dimension === 'time' &&
    SHORT.has(quantity.unit) &&
    attributes.every(isUse) &&
    !other.test(clause)
  );
}

function isUse(attribute: string): boolean {
  return attribute === NAMED_AS_USE;
}
