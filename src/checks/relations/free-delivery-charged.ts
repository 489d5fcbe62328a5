import { statementsOf } from '../../claims/facts/statements.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { clauseAround } from '../../claims/facts/mentions.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { said } from './need-cases.ts';
import { lettersOf } from '../../claims/words/sign.ts';
import { wordedBy } from '../../claims/words/worded.ts';

const WORDS = wordedBy('free-delivery-charged', ({ source, pattern }) => ({
  free: new RegExp(`(?<!\\p{L})${source('free')}(?!\\p{L})|${source('free-unspaced')}`, 'iu'),
  charge: new RegExp(`${source('charge')}\\s*(?:[:：]\\s*)?$`, 'iu'),
  /** A row of the specification that gives the charge. */
  label: new RegExp(`^${source('charge')}$`, 'iu'),
  condition: pattern('condition'),
}));
const FREE = lettersOf(WORDS, ({ free }) => free);

/** "Free delivery" without a condition, and a charge for delivery without one. */
const freeDeliveryCharged: RelationCheck = ({ scanned, extraction }) => {
  const words = scanned.words.of(WORDS);
  let free: { block: number; start: number; end: number } | undefined;
  for (const { block, text } of statementsOf(scanned.listing)) {
    if (text.length > 160) continue;
    const match = words.free.exec(text);
    if (match === null) continue;
    const [from, to] = clauseAround(text, match.index, match.index + match[0].length);
    if (words.condition.test(text.slice(from, to))) continue;
    free = { block, start: match.index, end: match.index + match[0].length };
    break;
  }
  if (free === undefined) return INAPPLICABLE;
  const currencyHint = extraction.listing.price?.currency ?? undefined;
  for (const [index, { name, value }] of extraction.listing.additionalProperty.entries()) {
    const evidence = extraction.evidence.additionalProperty?.[index];
    if (evidence === undefined || !words.label.test(name) || words.condition.test(value)) continue;
    const charge = findPrices(value, { currencyHint }).find(({ amount }) => amount > 0);
    if (charge === undefined) continue;
    const left = quoteSpan(scanned, free.block, free.start, free.end, 0);
    const data = { left: left.quote, right: evidence.quote, difference: charge.amount };
    return { outcome: 'fail', hits: [{ evidence: [left, evidence], data, reason: 'same-thing' }] };
  }
  for (const { block, text } of statementsOf(scanned.listing)) {
    if (text.length > 160 || words.condition.test(text) || !/\d/.test(text)) continue;
    const found = findPrices(text, { currencyHint }).find(
      (price) => price.amount > 0 && words.charge.test(text.slice(0, price.start)),
    );
    if (found === undefined) continue;
    const left = quoteSpan(scanned, free.block, free.start, free.end, 0);
    const right = quoteSpan(scanned, block, found.start, found.end, found.amount);
    const data = { left: left.quote, right: right.quote, difference: found.amount };
    return { outcome: 'fail', hits: [{ evidence: [left, right], data, reason: 'same-thing' }] };
  }
  return PASS;
};

export const relation: Relation = {
  name: 'free-delivery-charged',
  needs: [said(FREE)],
  same: { what: 'delivery', of: 'offer', because: 'named' },
  check: freeDeliveryCharged,
};
