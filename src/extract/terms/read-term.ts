import { flat } from '../../text/memory/detach-string.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import type { Price, PriceOptions } from '../../quantity/money/price.ts';
import type { Policy } from '../../model/listing/listing.ts';
import { SHIPPING_AFTER, SHIPPING_LABEL, THRESHOLD_AFTER, THRESHOLD_LABEL } from '../words/commerce.ts';
import type { Lowered } from '../words/lowered.ts';
import type { PolicyField } from './policy-field.ts';
import { hintsOf } from './term-hints.ts';
import { daysOfTerm, ownClauses } from './term-period.ts';
import { scoreAt, termScores } from './term-scores.ts';

/** The words of a term with the period, cost and condition they state; of several terms in one line, those of `field`. */
export function readTerm(text: string, money: PriceOptions = {}, field?: PolicyField): Policy {
  const own = field === undefined ? text : ownClauses(text, field);
  const days = daysOfTerm(text, field, money.locale);
  const [isFree] = saysOf(own.replace(ASIDE, ''));
  const [, buyerPays, isConditional] = saysOf(text);
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

/** “Free delivery (islands: £6.95)”. */
const ASIDE = /[(（][^()（）]*[)）]/gu;

/** Whether it is free, the buyer pays it and it has a condition. */
function saysOf(text: string): [isFree: boolean, buyerPays: boolean, isConditional: boolean] {
  const scores = termScores({ text, heading: '', linked: false, hints: hintsOf(text) });
  return [scoreAt(scores, 'free') > 0, scoreAt(scores, 'buyer-pays') > 0, scoreAt(scores, 'condition') > 0];
}

/** What it costs the buyer, as far as it does not depend on how much is bought. */
function costIn(text: string, money: PriceOptions, isFree: boolean, field: PolicyField | undefined) {
  const sums = findPrices(text, money).filter(({ sign, ambiguous }) => sign === undefined && !ambiguous);
  const near = (words: Lowered, after: Lowered, at: number) => {
    const { start, end } = sums[at]!;
    const before = text.slice(sums[at - 1]?.end ?? 0, start);
    return words.test(before) || after.test(text.slice(end, sums[at + 1]?.start ?? text.length));
  };
  const paid = sums.filter((_, at) => !near(THRESHOLD_LABEL, THRESHOLD_AFTER, at));
  const named = paid.find((sum) => near(SHIPPING_LABEL, SHIPPING_AFTER, sums.indexOf(sum)));
  const isFromThreshold = paid.length < sums.length;
  if (isFree && !isFromThreshold) return { amount: 0, currency: null };
  return moneyOf(named ?? (field === 'returnPolicy' ? undefined : paid[0]));
}

const moneyOf = (price: Price | undefined) => price && { amount: price.amount, currency: price.currency };

/** The clause that sounds most like a condition: “unworn, in the original box”. */
function conditionIn(text: string): string {
  let best = text;
  let most = -Infinity;
  for (const clause of text.split(/[,;(，；（]/u)) {
    const one = clause.replace(/[)）]\s*$/u, '').trim();
    if (one.length < 2) continue;
    const score = scoreAt(termScores({ text: one, heading: '', linked: false, hints: 0 }), 'condition');
    if (score > most) [best, most] = [one, score];
  }
  return best;
}
