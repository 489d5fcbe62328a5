// Adds up amounts that stand beside one another with a plus: "80 ml + 80 ml" are 160 ml.
import type { FoundQuantity } from './quantity.ts';

/** "12 GB + 256 GB" are two memories. */
const ADDED: ReadonlySet<string> = new Set(['mass', 'volume', 'count']);
const PLUS = /^\s?[+＋]\s?$/u;

/** Returns the quantities of a text, in order; those that are joined by a plus have their sum as total. */
export function withSums(quantities: readonly FoundQuantity[], text: string): readonly FoundQuantity[] {
  if (quantities.length < 2 || !/[+＋]/u.test(text)) return quantities;
  const summed: FoundQuantity[] = [];
  for (let at = 0; at < quantities.length;) {
    const terms = termsFrom(quantities, at, text);
    const total = terms.reduce((sum, one) => sum + (one.total ?? one.base), 0);
    summed.push(...(terms.length > 1 ? terms.map((one) => ({ ...one, total })) : terms));
    at += terms.length;
  }
  return summed;
}

function termsFrom(quantities: readonly FoundQuantity[], from: number, text: string): FoundQuantity[] {
  const terms = quantities.slice(from, from + 1);
  for (const next of quantities.slice(from + 1)) {
    const last = terms.at(-1);
    const isAdded =
      last !== undefined &&
      ADDED.has(last.dimension) &&
      next.dimension === last.dimension &&
      PLUS.test(text.slice(last.end, next.start));
    if (!isAdded) break;
    terms.push(next);
  }
  return terms;
}
