// Compares the price of several pieces with the single price: "2 for £30".

import { statementsOf } from '../../claims/facts/statements.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { amountOf } from './amount-of.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { readOf, showsSigns } from './need-cases.ts';
import { patternSign } from '../../claims/words/sign.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

const WORDS = declareWords('multi-buy-total', ({ source }) => ({
  mention: anyCase(`\\d\\s?${source('for')}`),
}));
const SO_MANY_FOR = patternSign(WORDS, ({ mention }) => mention);

/** Fails where "2 for £30" costs more than two at the single price. */
const multiBuyTotal: RelationCheck = (context) => {
  const price = context.extraction.evidence['price']?.[0];
  const single = amountOf(price?.value);
  if (price === undefined || single === undefined || single <= 0) return INAPPLICABLE;
  const { mention } = context.scanned.words.of(WORDS);
  let seen = false;
  for (const { block, text } of statementsOf(context.extraction.listing)) {
    if (text.length > 200 || !mention.test(text)) continue;
    for (const found of findPrices(text, {
      currencyHint: context.extraction.listing.price?.currency ?? undefined,
    })) {
      const { quantityFor: n = 1, amount } = found;
      if (n < 2 || found.ambiguous || amount === single) continue;
      seen = true;
      if (amount <= n * single + 0.01) continue;
      const left = quoteSpan(context.scanned, block, found.start, found.end, amount);
      const data = {
        left: text.slice(Math.max(0, found.start - 8), found.end).trim(),
        right: `${n} × ${price.quote} = ${(n * single).toFixed(2)}`,
        difference: Number((amount - n * single).toFixed(2)),
      };
      return { outcome: 'fail', hits: [{ evidence: [left, price], data }] };
    }
  }
  return seen ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'multi-buy-total',
  needs: [{ ...showsSigns(SO_MANY_FOR), ...readOf('price') }],
  same: { what: 'bundlePrice', of: 'offer', because: 'reckoned' },
  check: multiBuyTotal,
};
