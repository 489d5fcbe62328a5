// Compares a stated saving with the two prices: "Save £20".

import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { blocksNear, twoPrices } from './near-price.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { onPage } from './need-cases.ts';
import { anyCase } from '../../text/match/any-case.ts';

/** Words before a sum that is saved. */
export const SAVING_WORDS = declareWords('saving-from-prices', ({ source }) => ({
  saving: anyCase(`${source('saving')}[\\s:：]*$`),
}));

/** Fails where "Save £20" is not the difference of the two prices. */
const savingFromPrices: RelationCheck = (context, _attributes, tolerance = 0.01) => {
  const prices = twoPrices(context);
  if (prices === undefined) return INAPPLICABLE;
  const { saving } = context.scanned.words.of(SAVING_WORDS);
  const real = prices.was - prices.now;
  for (const block of blocksNear(context, prices)) {
    const text = context.scanned.listing.blocks[block]?.text ?? '';
    for (const found of findPrices(text, {
      currencyHint: context.extraction.listing.price?.currency ?? undefined,
    })) {
      if (!saving.test(text.slice(0, found.start)) || found.ambiguous) continue;
      if (Math.abs(found.amount - real) <= Math.max(1, tolerance * prices.was)) return PASS;
      const left = quoteSpan(context.scanned, block, found.start, found.end, found.amount);
      const data = {
        left: left.quote,
        right: `${prices.list.quote} − ${prices.price.quote} = ${real.toFixed(2)}`,
        difference: Number((found.amount - real).toFixed(2)),
      };
      return { outcome: 'fail', hits: [{ evidence: [left, prices.price, prices.list], data }] };
    }
  }
  return INAPPLICABLE;
};

export const relation: Relation = {
  name: 'saving-from-prices',
  needs: [onPage('listPrice')],
  same: { what: 'saving', of: 'offer', because: 'reckoned' },
  check: savingFromPrices,
};
