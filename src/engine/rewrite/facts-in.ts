// Finds facts in a text, such as prices, measures and materials, which a rewrite must not delete.
import type { Rewriting } from '../../model/rule/rewriting.ts';
import type { Span } from './clause.ts';
import type { Statement } from './statement.ts';
import { hasMeasure, hasWord, wordsIn } from './word-lists.ts';

const PRICE = /[¥￥$€£₩]\s?\d|\d\s?(?:元|円|원|EUR|USD|GBP)/;

/** An address to write to: “email opt-out@shop.example”. */
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,64}\.|https?:\/\/|www\./i;

/** True if the text has a price, such as "¥99". */
export function hasPrice(text: string): boolean {
  return PRICE.test(text);
}

/** True if the text says what the goods are made of, measure, do or include. */
export function hasFact(text: string, { facts, parts, units }: Rewriting): boolean {
  return hasMeasure(text, units) || hasWord(text, facts) || hasWord(text, parts);
}

/** Returns the text of a span with the words in doubt replaced by "¤". */
export function masked(text: string, { start, end }: Span, problems: readonly Span[]): string {
  let said = text.slice(start, end);
  for (const one of problems) {
    const from = Math.max(0, one.start - start);
    const to = Math.min(said.length, one.end - start);
    if (to > from) said = said.slice(0, from) + '¤'.repeat(to - from) + said.slice(to);
  }
  return said;
}

/** True if the span has a required notice, such as "Not a medicine", outside the words in doubt. */
function losesNotice({ text, problems, rewriting, notices }: Statement, own: Span): boolean {
  const isInDoubt = (one: Span) => problems.some(({ start, end }) => start < one.end && end > one.start);
  const within = notices.filter(({ start, end }) => start >= own.start && end <= own.end);
  return within.some((one) => !isInDoubt(one)) || hasWord(masked(text, own, problems), rewriting.notices);
}

/** An amount, as in 活动价4698, but not 5折 (a discount) or 50%. */
const AMOUNT = /(?<!\d)\d{2,9}(?![\d\s]{0,9}[%％折])(?:\.\d+)?/g;

/**
 * True if a fact would be deleted with the span. A measure in the words in doubt does not count (7天瘦10斤), nor
 * do the nouns of a sales term, nor a material that the listing states elsewhere.
 */
export function losesFact(statement: Statement, own: Span): boolean {
  const { text, problems, rewriting, remainingText } = statement;
  const terms = problems.filter(({ isTerm }) => isTerm);
  const said = text.slice(own.start, own.end);
  if (hasPrice(said) || ADDRESS.test(said) || hasWord(said, rewriting.testers)) return true;
  if (losesNotice(statement, own)) return true;
  // 价格5288，活动价4698: the second amount is the price.
  if (problems.some(({ isPrice }) => isPrice) && (said.match(AMOUNT)?.length ?? 0) > 1) return true;
  const rest = masked(text, own, terms);
  if (hasMeasure(masked(text, own, problems), rewriting.units) || hasWord(rest, rewriting.facts)) return true;
  return wordsIn(rest, rewriting.parts).some((one) => !hasWord(remainingText, [one]));
}
