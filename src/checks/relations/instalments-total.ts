// Compares the sum of instalments with the price: "12 × £20".

import { statementsOf } from '../../claims/facts/statements.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { amountOf } from './amount-of.ts';
import { isCashPrice } from './near-price.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { readOf, showsSigns } from './need-cases.ts';
import { patternSign } from '../../claims/words/sign.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

const WORDS = declareWords('instalments-total', ({ source, pattern }) => ({
  before: anyCase(`(\\d{1,2})\\s?(?:${source('before-amount')}\\s*)+$`),
  /** The number of instalments after the amount: "¥249.92 × 12期". */
  after: new RegExp(`^\\s*[×xX*]\\s?(\\d{1,2})\\s?${source('after-amount')}`, 'u'),
  free: pattern('free'),
  times: anyCase(`\\d\\s?${source('times')}`),
}));
const TIMES = patternSign(WORDS, ({ times }) => times);

const CENT = 0.01;

/** Fails where the instalments give less than the price, or more although credit is free. */
const instalmentsTotal: RelationCheck = (context, _attributes, tolerance = 0.03) => {
  const price = context.extraction.evidence['price']?.[0];
  const whole = amountOf(price?.value);
  if (price === undefined || whole === undefined || whole <= 0) return INAPPLICABLE;
  const words = context.scanned.words.of(WORDS);
  let seen = false;
  for (const { block, text } of statementsOf(context.extraction.listing)) {
    if (text.length > 300 || !words.times.test(text)) continue;
    const prices = findPrices(text, {
      currencyHint: context.extraction.listing.price?.currency ?? undefined,
    });
    for (const found of prices) {
      const times = Number(
        words.before.exec(text.slice(0, found.start))?.[1] ??
          words.after.exec(text.slice(found.end))?.[1] ??
          0,
      );
      if (times < 2 || times > 60 || found.ambiguous) continue;
      const total = times * found.amount;
      // It is of another price, which stands beside it: "24 € instead of 27.60 € (4 × 6.90 €)".
      if (prices.some(({ amount }) => Math.abs(amount - total) < CENT)) continue;
      if (!seen && isCashPrice(context, price)) return INAPPLICABLE;
      seen = true;
      const tooLittle = total < whole * (1 - tolerance);
      const tooMuch = words.free.test(text) && total > whole * (1 + tolerance);
      if (!tooLittle && !tooMuch) return PASS;
      const left = quoteSpan(context.scanned, block, found.start, found.end, total);
      const data = {
        left: `${times} × ${left.quote} = ${total.toFixed(2)}`,
        right: price.quote,
        difference: Number((total - whole).toFixed(2)),
      };
      return { outcome: 'fail', hits: [{ evidence: [left, price], data, reason: 'same-thing' }] };
    }
  }
  return seen ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'instalments-total',
  needs: [{ ...showsSigns(TIMES), ...readOf('price') }],
  same: { what: 'instalments', of: 'offer', because: 'reckoned' },
  check: instalmentsTotal,
};
