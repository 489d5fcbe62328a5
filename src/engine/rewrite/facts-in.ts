// Finds facts in a text, such as prices, measures and materials, which a rewrite must not delete.
import type { Rewriting } from '../../model/rule/rewriting.ts';
import { overlaps, type Span } from './clause.ts';
import type { Statement } from './statement.ts';
import { hasMeasure, hasWord, withoutWords, wordsIn } from './word-lists.ts';

const PRICE = /[¥￥$€£₩]\s?\d|\d\s?(?:元|円|원|EUR|USD|GBP)/;

/** An address to write to: “email opt-out@shop.example”. */
const ADDRESS = /[\w.+-]{1,64}@[\w-]{1,64}\.|https?:\/\/|www\./i;

/** True if the text has a price, such as "¥99". */
export function hasPrice(text: string): boolean {
  return PRICE.test(text);
}

/** True if the text says what the goods are made of, measure, do or include, or has a notice. */
export function hasFact(text: string, rewriting: Rewriting): boolean {
  const { facts, parts, units, notices } = rewriting;
  return (
    hasMeasure(text, units) ||
    hasWord(text, facts) ||
    hasWord(text, parts) ||
    hasWord(text, notices) ||
    hasTechnology(text, text) ||
    withoutShares(text, rewriting) !== text
  );
}

/** A technology by its letters in a text of another script: UVC, HEPA, PTC. */
const TECHNOLOGY = /(?<![A-Za-z])[A-Z]{2,}\d{0,3}(?![A-Za-z.])/g;
const HAN_OR_KANA = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u;
/** These are ranks and persons: NO.1, TOP10, VIP. */
const NO_TECHNOLOGY = /^(?:NO|TOP|VIP|SVIP|PK|OK|KOL|CEO|DIY)\d*$/;

/** `written` is the text before words in it were masked. */
function hasTechnology(text: string, written: string): boolean {
  return HAN_OR_KANA.test(written) && (text.match(TECHNOLOGY) ?? []).some((one) => !NO_TECHNOLOGY.test(one));
}

const SHARE = /\d{1,3}(?:[.,]\d{1,3})?\s?[%％]/g;
/** Number of characters around a share in which a word like 含 makes it one of an ingredient. */
const BESIDE_SHARE = 10;

/** Returns the text without the shares of ingredients: 含2%尿素 → 含尿素. */
export function withoutShares(text: string, { contains }: Rewriting): string {
  return text.replace(SHARE, (share, at: number) => {
    const beside = `${text.slice(Math.max(0, at - BESIDE_SHARE), at)} ${text.slice(at + share.length, at + share.length + BESIDE_SHARE)}`;
    return hasWord(beside, contains) ? '' : share;
  });
}

/** True if words that are no fact sound like a claim: neither 纯 in 纯棉 nor the % of a share. */
export function soundsDoubtful(text: string, rewriting: Rewriting): boolean {
  return hasWord(withoutWords(withoutShares(text, rewriting), rewriting.parts), rewriting.doubts);
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
  const isInDoubt = (one: Span) => problems.some((problem) => overlaps(problem, one));
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
  const { text, problems, rewriting, remainingText, spared } = statement;
  if (spared.some((one) => overlaps(one, own))) return true;
  const terms = problems.filter(({ isTerm }) => isTerm);
  const said = text.slice(own.start, own.end);
  if (hasPrice(said) || ADDRESS.test(said) || hasWord(said, rewriting.testers)) return true;
  if (losesNotice(statement, own)) return true;
  // 价格5288，活动价4698: the second amount is the price.
  if (problems.some(({ isPrice }) => isPrice) && (said.match(AMOUNT)?.length ?? 0) > 1) return true;
  const rest = masked(text, own, terms);
  const unasked = masked(text, own, problems);
  if (hasMeasure(unasked, rewriting.units) || hasTechnology(unasked, said)) return true;
  if (hasWord(rest, rewriting.facts) || withoutShares(unasked, rewriting) !== unasked) return true;
  return wordsIn(rest, rewriting.parts).some((one) => !hasWord(remainingText, [one]));
}
