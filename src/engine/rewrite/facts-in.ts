import type { Rewriting } from '../../model/rule/rewriting.ts';
import type { Stretch } from './clause.ts';
import { namesIn } from './names-in.ts';
import type { Statement } from './statement.ts';
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

/** 活动价4698: an amount, not 5折 or 50%. */
const AMOUNT = /\d{2}(?![\d\s]{0,9}[%％折])|\d\.\d/;

/**
 * Would a fact go with the stretch? A measure in the words in doubt is their own (7天瘦10斤), a term of sale takes its
 * nouns along. Names, goods and numbers may go where the listing has them elsewhere.
 */
export function losesFact(statement: Statement, own: Stretch): boolean {
  const { text, how, elsewhere } = statement;
  const troubles = statement.troubles.filter((one) => one.start < own.end && one.end > own.start);
  const terms = troubles.filter(({ isTerm }) => isTerm);
  const said = text.slice(own.start, own.end);
  const rest = masked(text, own, troubles);
  if (holdsPrice(said) || holdsWord(said, how.testers)) return true;
  if (troubles.some(({ isPrice }) => isPrice) && AMOUNT.test(said)) return true;
  if (holdsMeasure(rest, how.units) || holdsWord(masked(text, own, terms), how.facts)) return true;
  const goods = statement.goods
    .filter(({ start, end }) => start >= own.start && end <= own.end)
    .filter(({ start, end }) => !troubles.some((one) => one.start < end && one.end > start))
    .map(({ start, end }) => text.slice(start, end));
  const named = [...goods, ...namesIn(rest, how.capitalNouns), ...(rest.match(/\d{2,20}/g) ?? [])];
  return named.some((one) => !elsewhere.includes(one.toLowerCase()));
}
