// Tells whether two loads are of the same part of the goods, at rest or moving: "200 kg", "100 kg per shelf".
import type { FoundQuantity } from '../../quantity/measure/quantity.ts';
import type { WordBook } from '../words/word-book.ts';
import { declareWords } from '../words/word-use.ts';

const WORDS = declareWords('loads', ({ pattern }) => ({
  part: pattern('part', 'gu'),
  atRest: pattern('at-rest'),
}));

/** A load with the text around it. */
export interface Load {
  text: string;
  quantity: FoundQuantity;
}

/**
 * Whether two loads are of one thing. At rest goods bear the most: "static load: 100 kg" limits every load, but
 * 180 kg at rest may go with 150 kg in use.
 */
export function isOneLoad(a: Load, b: Load, book: WordBook): boolean {
  const { part, atRest } = book.of(WORDS);
  const [own, other] = [a, b].map(({ text }) => atRest.test(text)) as [boolean, boolean];
  const rest = own ? a : b;
  const moving = own ? b : a;
  const isLimit = own !== other && rest.quantity.base < moving.quantity.base;
  const [x, y] = [a, b].map(({ text }) => (isLimit ? text.replace(atRest, ' ') : text)) as [string, string];
  return sameWords(x, y, part);
}

/** Whether one is a load at rest and the other a lower one, so that both may be true. */
export function isBelowRest(a: Load, b: Load, book: WordBook): boolean {
  const { atRest } = book.of(WORDS);
  const [own, other] = [a, b].map(({ text }) => atRest.test(text)) as [boolean, boolean];
  return own !== other && (own ? b.quantity.base <= a.quantity.base : a.quantity.base <= b.quantity.base);
}

function sameWords(a: string, b: string, pattern: RegExp): boolean {
  const [own, others] = [a, b].map((text) => new Set(text.toLowerCase().match(pattern))) as [
    Set<string>,
    Set<string>,
  ];
  return own.size === others.size && [...own].every((one) => others.has(one));
}
