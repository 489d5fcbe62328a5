import type { Rewriting } from '../../model/rule/rewriting.ts';
import type { Stretch } from './clause.ts';
import type { Statement } from './statement.ts';
import { holdsMeasure, holdsWord, wordsIn } from './word-lists.ts';

const PRICE = /[¥￥$€£₩]\s?\d|\d\s?(?:元|円|원|EUR|USD|GBP)/;

/** Where to write or to opt out: “email opt-out@shop.example”. */
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,64}\.|https?:\/\/|www\./i;

/** What goods cost is not taken out with the words around it. */
export function holdsPrice(text: string): boolean {
  return PRICE.test(text);
}

/** Does the text say what the goods are made of, measure, do or come with? */
export function holdsFact(text: string, { facts, parts, units }: Rewriting): boolean {
  return holdsMeasure(text, units) || holdsWord(text, facts) || holdsWord(text, parts);
}

/** The text of a stretch without the words in doubt. */
export function masked(text: string, { start, end }: Stretch, troubles: readonly Stretch[]): string {
  let said = text.slice(start, end);
  for (const one of troubles) {
    const from = Math.max(0, one.start - start);
    const to = Math.min(said.length, one.end - start);
    if (to > from) said = said.slice(0, from) + '¤'.repeat(to - from) + said.slice(to);
  }
  return said;
}

/** "Not a medicine", what the law asks to be told: but for words in doubt themselves, it stays. */
function losesNotice({ text, troubles, how, notices }: Statement, own: Stretch): boolean {
  const isInDoubt = (one: Stretch) => troubles.some(({ start, end }) => start < one.end && end > one.start);
  const within = notices.filter(({ start, end }) => start >= own.start && end <= own.end);
  return within.some((one) => !isInDoubt(one)) || holdsWord(masked(text, own, troubles), how.notices);
}

/** 活动价4698: an amount, not 5折 or 50%. */
const AMOUNT = /(?<!\d)\d{2,9}(?![\d\s]{0,9}[%％折])(?:\.\d+)?/g;

/**
 * Would a fact go with the stretch? A measure in the words in doubt is their own (7天瘦10斤), a term of sale takes its
 * nouns along. What the goods are made of may go where the listing says it elsewhere.
 */
export function losesFact(statement: Statement, own: Stretch): boolean {
  const { text, troubles, how, elsewhere } = statement;
  const terms = troubles.filter(({ isTerm }) => isTerm);
  const said = text.slice(own.start, own.end);
  if (holdsPrice(said) || ADDRESS.test(said) || holdsWord(said, how.testers)) return true;
  if (losesNotice(statement, own)) return true;
  // 价格5288，活动价4698: the second is what the goods cost.
  if (troubles.some(({ isPrice }) => isPrice) && (said.match(AMOUNT)?.length ?? 0) > 1) return true;
  const rest = masked(text, own, terms);
  if (holdsMeasure(masked(text, own, troubles), how.units) || holdsWord(rest, how.facts)) return true;
  return wordsIn(rest, how.parts).some((one) => !holdsWord(elsewhere, [one]));
}
