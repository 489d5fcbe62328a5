// Reads the period, cost and condition of a policy from a sentence of it.
import { flat } from '../../text/memory/detach-string.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import type { Price, PriceOptions } from '../../quantity/money/price.ts';
import type { Policy } from '../../model/listing/listing.ts';
import {
  DELIVERY_ON_TOP,
  SHIPPING_AFTER,
  SHIPPING_LABEL,
  THRESHOLD_AFTER,
  THRESHOLD_LABEL,
} from '../words/commerce.ts';
import type { LowerCasePattern } from '../words/lower-case-pattern.ts';
import type { PolicyField } from './policy-field.ts';
import { daysOfTerm, ownClauses } from './term-period.ts';
import { scoreAt, textScores } from './term-scores.ts';

/**
 * Reads “Free returns within 30 days, unworn” → 30 days, cost 0, condition “unworn”. If the line states
 * several terms, only the clauses of `field` count.
 */
export function readTerm(text: string, field: PolicyField, money: PriceOptions = {}): Policy {
  const own = ownClauses(text, field);
  const days = daysOfTerm(text, field, money.locale);
  const [isFree] = conditionsOf(own.replace(ASIDE, ''));
  const [, buyerPays, isConditional] = conditionsOf(text);
  const cost = costIn(own, money, isFree, field);
  const condition = isConditional ? conditionIn(own) : undefined;
  return {
    text: flat(text),
    ...(days === undefined ? {} : { days }),
    ...(cost === undefined ? {} : { cost }),
    ...(buyerPays && !isFree ? { paidBy: 'buyer' as const } : {}),
    ...(condition === undefined ? {} : { condition: flat(condition) }),
  };
}

/** A remark in brackets, as in “Free delivery (islands: £6.95)”. */
const ASIDE = /[(（][^()（）]*[)）]/gu;

/** Returns whether the term is free, whether the buyer pays, and whether it has a condition. */
function conditionsOf(text: string): [isFree: boolean, buyerPays: boolean, isConditional: boolean] {
  const scores = textScores(text);
  return [scoreAt(scores, 'free') > 0, scoreAt(scores, 'buyer-pays') > 0, scoreAt(scores, 'condition') > 0];
}

/** Returns what the term costs the buyer, without thresholds such as “free from £50” and prices of goods. */
function costIn(text: string, money: PriceOptions, isFree: boolean, field: PolicyField) {
  const sums = findPrices(text, money).filter(({ sign, ambiguous }) => sign === undefined && !ambiguous);
  const behind = (at: number) => text.slice(sums[at]!.end, sums[at + 1]?.start ?? text.length);
  const near = (words: LowerCasePattern, after: LowerCasePattern, at: number) =>
    words.test(text.slice(sums[at - 1]?.end ?? 0, sums[at]!.start)) || after.test(behind(at));
  const all = sums.map((_, at) => at);
  const firm = all.filter((at) => !near(THRESHOLD_LABEL, THRESHOLD_AFTER, at));
  const paid = firm.filter((at) => !DELIVERY_ON_TOP.test(behind(at)));
  const named = paid.find((at) => near(SHIPPING_LABEL, SHIPPING_AFTER, at));
  const isFromThreshold = firm.length < all.length;
  if (isFree && !isFromThreshold) return { amount: 0, currency: null };
  const chosen = named ?? (field === 'returnPolicy' ? undefined : paid[0]);
  return moneyOf(chosen === undefined ? undefined : sums[chosen]);
}

const moneyOf = (price: Price | undefined) => price && { amount: price.amount, currency: price.currency };

/** Returns the clause with the highest score for a condition: “unworn, in the original box”. */
function conditionIn(text: string): string {
  let best = text;
  let most = -Infinity;
  for (const clause of text.split(/[,;(，；（]/u)) {
    const one = clause.replace(/[)）]\s*$/u, '').trim();
    if (one.length < 2) continue;
    const score = scoreAt(textScores(one, 0), 'condition');
    if (score > most) [best, most] = [one, score];
  }
  return best;
}
