import { flat } from '../../text/memory/detach-string.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import { daysIn } from '../../quantity/time/parse-duration.ts';
import type { PriceOptions } from '../../quantity/money/price.ts';
import type { Policy } from '../../model/listing/listing.ts';
import { hintsOf } from './term-hints.ts';
import { scoreAt, termScores } from './term-scores.ts';

/** The words of a term with the period, cost and condition they state. */
export function readTerm(text: string, money: PriceOptions = {}): Policy {
  const days = daysIn(text, money.locale);
  const scores = termScores({ text, heading: '', linked: false, hints: hintsOf(text) });
  const isFree = scoreAt(scores, 'free') > 0;
  const buyerPays = scoreAt(scores, 'buyer-pays') > 0;
  const isConditional = scoreAt(scores, 'condition') > 0;
  const cost = isFree ? { amount: 0, currency: null } : amountIn(text, money);
  const condition = isConditional ? conditionIn(text) : undefined;
  return {
    text: flat(text),
    ...(days === undefined ? {} : { days }),
    ...(cost === undefined ? {} : { cost }),
    ...(buyerPays && !isFree ? { paidBy: 'buyer' as const } : {}),
    ...(condition === undefined ? {} : { condition: flat(condition) }),
  };
}

function amountIn(text: string, money: PriceOptions) {
  const price = findPrices(text, money).find(({ sign, ambiguous }) => sign === undefined && !ambiguous);
  return price && { amount: price.amount, currency: price.currency };
}

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
