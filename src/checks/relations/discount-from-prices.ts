// Compares a stated discount with the two prices: "-50 %", 八折.

import { declareWords } from '../../claims/words/word-use.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { blocksNear, twoPrices } from './near-price.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { onPage } from './need-cases.ts';
import { allMatches } from '../../text/match/all-matches.ts';

const FIGURE = '\\d{1,2}(?:[.,]\\d)?';
const WORDS = declareWords('discount-from-prices', ({ source, pattern }) => ({
  off: new RegExp(
    `(?<up>${source('up-to')})?(?:(?<=^|[\\s(（\\[])[-−–]\\s?(?<a>${FIGURE})\\s?%|(?<b>${FIGURE})\\s?%\\s?${source('off')}|${source('save')}\\s(?<c>${FIGURE})\\s?%)|(?<![\\d.])(?<z>[1-9](?:\\.\\d)?)${source('tenths')}(?<qi>${source('from')})?`,
    'giu',
  ),
  condition: pattern('condition'),
  /** Text before the upper end of a range over many goods: "40-50% off". */
  upperEnd: new RegExp(`\\d\\s?%?\\s?(?:[-–—~]|${source('to')})\\s?$`, 'u'),
}));

/** Fails where a stated discount does not follow from the two prices. */
const discountFromPrices: RelationCheck = (context, _attributes, tolerance = 0.025) => {
  const prices = twoPrices(context);
  if (prices === undefined) return INAPPLICABLE;
  const real = 1 - prices.now / prices.was;
  const words = context.scanned.words.of(WORDS);
  let seen = false;
  for (const block of blocksNear(context, prices)) {
    const text = context.scanned.listing.blocks[block]?.text ?? '';
    if (words.condition.test(text)) continue;
    for (const match of allMatches(text, words.off)) {
      const { up, a, b, c, z, qi } = match.groups ?? {};
      if (
        up !== undefined ||
        qi !== undefined ||
        words.upperEnd.test(text.slice(Math.max(0, match.index - 8), match.index))
      )
        continue;
      const percent = a ?? b ?? c;
      const said = percent === undefined ? 1 - Number(z) / 10 : Number(percent.replace(',', '.')) / 100;
      seen = true;
      if (Math.abs(said - real) <= tolerance) return PASS;
      const left = quoteSpan(context.scanned, block, match.index, match.index + match[0].length, said);
      const data = {
        left: left.quote.trim(),
        right: `${prices.list.quote} → ${prices.price.quote} (−${Math.round(real * 100)} %)`,
        difference: Number((said - real).toFixed(4)),
      };
      return { outcome: 'fail', hits: [{ evidence: [left, prices.price, prices.list], data }] };
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
