import type { WordBook } from '../../claims/words/word-book.ts';
import type { Mention } from '../../claims/facts/mentions.ts';
import type { Stated } from '../../claims/facts/stated.ts';
import { wordedBy } from '../../claims/words/worded.ts';
import { sameMeasure } from '../../claims/facts/same-measure.ts';

const SHORT = new Set(['s', 'min', 'h']);
const WORDS = wordedBy('single-duration', ({ pattern }) => ({
  /** Names of how long the goods work; they go with every verb: "you can work for …", "protects for …". */
  use: pattern('use'),
  /** Times of something else than of use, and of a part of it. */
  other: pattern('other'),
}));
const FURTHEST = 2.5;
/** The one kind of duration that may be told without a name. */
const NAMED_AS_USE = 'battery-life';

/** The only time of use in the specification, against the only time in the text that is of nothing else. */
export function loneTime(
  rivals: readonly Stated[],
  mention: Mention,
  mentions: readonly Mention[],
  book: WordBook,
): Stated | undefined {
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
