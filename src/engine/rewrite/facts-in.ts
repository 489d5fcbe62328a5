import type { Rewriting } from '../../model/rule/rewriting.ts';
import type { Stretch } from './clause.ts';
import type { Trouble } from './trouble.ts';
import { holdsMeasure, holdsWord } from './word-lists.ts';

const PRICE = /[¥￥$€£₩]\s?\d|\d\s?(?:元|円|원|EUR|USD|GBP)/;

/** What goods cost is not taken out with the words around it. */
export function holdsPrice(text: string): boolean {
  return PRICE.test(text);
}

/** Does the text say what the goods are made of, measure, do or come with? */
export function holdsFact(text: string, { facts, units }: Rewriting): boolean {
  return holdsMeasure(text, units) || holdsWord(text, facts);
}

/** The text of a stretch without the words in doubt. */
export function masked(text: string, { start, end }: Stretch, troubles: readonly Stretch[]): string {
  let said = text.slice(start, end);
  for (const one of troubles) {
    const from = Math.max(0, one.start - start);
    const to = Math.min(said.length, one.end - start);
    if (to > from) said = said.slice(0, from) + '\u0000'.repeat(to - from) + said.slice(to);
  }
  return said;
}

/** Would a fact go with the stretch? A measure in the words in doubt is their own (7天瘦10斤), a term of sale takes its nouns along. */
export function losesFact(text: string, own: Stretch, troubles: readonly Trouble[], how: Rewriting): boolean {
  const terms = troubles.filter(({ isTerm }) => isTerm);
  return (
    holdsPrice(text.slice(own.start, own.end)) ||
    holdsMeasure(masked(text, own, troubles), how.units) ||
    holdsWord(masked(text, own, terms), how.facts)
  );
}
