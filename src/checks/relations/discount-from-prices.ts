// Compares a stated discount with the two prices: "-50 %", 八折.

import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { blocksNear, twoPrices } from './near-price.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { onPage } from './need-cases.ts';
import { DISCOUNT_WORDS, discountHit, discountsIn } from './discount-words.ts';

/** Fails where a stated discount does not follow from the two prices. */
const discountFromPrices: RelationCheck = (context, _attributes, tolerance = 0.025) => {
  const prices = twoPrices(context);
  if (prices === undefined) return INAPPLICABLE;
  const real = 1 - prices.now / prices.was;
  const { condition } = context.scanned.words.of(DISCOUNT_WORDS);
  let seen = false;
  for (const block of blocksNear(context, prices)) {
    const text = context.scanned.listing.blocks[block]?.text ?? '';
    if (condition.test(text)) continue;
    for (const { share, start, end } of discountsIn(text, context.scanned.words)) {
      seen = true;
      if (Math.abs(share - real) <= tolerance) return PASS;
      const stated = quoteSpan(context.scanned, block, start, end, share);
      return { outcome: 'fail', hits: [discountHit(stated, prices, { share, real })] };
    }
  }
  return seen ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'discount-from-prices',
  needs: [onPage('listPrice')],
  same: { what: 'discount', of: 'offer', because: 'reckoned' },
  check: discountFromPrices,
};
