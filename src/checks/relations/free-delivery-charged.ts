// Compares "free delivery" with a charge for delivery elsewhere in the listing.

import { statementsOf } from '../../claims/facts/statements.ts';
import { INAPPLICABLE, PASS } from '../../engine/run/check-context.ts';
import { clauseAround } from '../../claims/facts/mentions.ts';
import type { ScannedListing } from '../../claims/listing/scanned-listing.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import { decimalOf } from '../../quantity/number/decimal-of.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { showsSigns } from './need-cases.ts';
import { wordSign } from '../../claims/words/sign.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { anyCase } from '../../text/match/any-case.ts';

const LONGEST = 160;
const WORDS = declareWords('free-delivery-charged', ({ source, bare, pattern }) => {
  const charge = `${source('charge')}(?:${source('charge-to')})?`;
  return {
    free: anyCase(`(?<!\\p{L})${source('free')}(?!\\p{L})|${source('free-unspaced')}`),
    charge: anyCase(
      `(?<!\\p{L})${charge}\\s*(?:[:：]\\s*)?$|${source('charge-unspaced')}\\s*(?:[:：]\\s*)?$`,
    ),
    /** The label of a row or column with the charge. */
    label: anyCase(`^(?:${charge}|${source('charge-unspaced')})$`),
    condition: pattern('condition'),
    /** The order value from which delivery is free. */
    threshold: anyCase(bare('threshold').replaceAll('#', '(\\d+(?:[.,]\\d+)?)')),
  };
});
type Words = ReturnType<typeof WORDS.make>;
const FREE = wordSign(WORDS, ({ free }) => free);
/** A bare amount, as in a column. */
const BARE = /^\s*(\d+(?:[.,]\d{1,2})?)\s*$/u;

interface Charge {
  evidence: Evidence;
  amount: number;
}

interface Free {
  block: number;
  start: number;
  end: number;
  /** Least order value in the price's currency; 0 without one. */
  from: number;
}

/** Fails where delivery is free without a condition, and also charged without one. */
const freeDeliveryCharged: RelationCheck = ({ scanned, extraction }) => {
  const words = scanned.words.of(WORDS);
  const offers = freeOffers(scanned, words);
  const free = offers.find(({ from }) => from === 0);
  // A row's charge is for this product at this price; a page's may be for any order.
  const reached = offers.find(({ from }) => from <= (extraction.listing.price?.amount ?? 0));
  if (free === undefined && reached === undefined) return INAPPLICABLE;
  const found =
    (reached && pairOf(reached, inColumn(extraction, words))) ??
    (free && pairOf(free, inLabels(extraction, words) ?? inTexts(scanned, extraction, words)));
  if (found === undefined) return PASS;
  const [{ block, start, end }, { evidence, amount }] = found;
  const left = quoteSpan(scanned, block, start, end, 0);
  const data = { left: left.quote, right: evidence.quote, difference: amount };
  return { outcome: 'fail', hits: [{ evidence: [left, evidence], data, reason: 'same-thing' }] };
};

export const relation: Relation = {
  name: 'free-delivery-charged',
  needs: [showsSigns(FREE)],
  same: { what: 'delivery', of: 'offer', because: 'named' },
  check: freeDeliveryCharged,
};

function pairOf(free: Free, charge: Charge | undefined): [Free, Charge] | undefined {
  return charge === undefined ? undefined : [free, charge];
}

function freeOffers(scanned: ScannedListing, { free, condition, threshold }: Words): Free[] {
  return statementsOf(scanned.listing).flatMap(({ block, text }): Free[] => {
    if (text.length > LONGEST) return [];
    const match = free.exec(text);
    if (match === null) return [];
    const { index: start } = match;
    const end = start + match[0].length;
    const clause = text.slice(...clauseAround(text, start, end));
    if (!condition.test(clause)) return [{ block, start, end, from: 0 }];
    const sum = threshold.exec(clause);
    if (sum === null || condition.test(clause.replace(sum[0], ''))) return [];
    const amount = sum.slice(1).find((one) => one !== undefined) ?? '';
    return [{ block, start, end, from: decimalOf(amount) }];
  });
}

/** Returns the charge of a catalogue's column: "15", "GB::Standard:5.95 GBP". */
function inColumn({ evidence }: Extraction, { label, condition }: Words): Charge | undefined {
  for (const one of evidence['shipping'] ?? []) {
    if (one.source !== 'feed' || !label.test((one.field ?? '').trim()) || condition.test(one.quote)) continue;
    const bare = BARE.exec(one.quote)?.[1];
    const amounts =
      bare === undefined ? findPrices(one.quote).map(({ amount }) => amount) : [decimalOf(bare)];
    const amount = Math.min(...amounts);
    if (amounts.length > 0 && amount > 0) return { evidence: one, amount };
  }
  return undefined;
}

function inLabels({ listing, evidence }: Extraction, { label, condition }: Words): Charge | undefined {
  const currencyHint = listing.price?.currency ?? undefined;
  for (const [index, { name, value }] of listing.additionalProperty.entries()) {
    const place = evidence.additionalProperty?.[index];
    if (place === undefined || !label.test(name.trim()) || condition.test(`${name} ${value}`)) continue;
    const charge = findPrices(value, { currencyHint }).find(({ amount }) => amount > 0);
    if (charge !== undefined) return { evidence: place, amount: charge.amount };
  }
  return undefined;
}

function inTexts(
  scanned: ScannedListing,
  { listing }: Extraction,
  { charge, condition }: Words,
): Charge | undefined {
  const currencyHint = listing.price?.currency ?? undefined;
  for (const { block, text } of statementsOf(listing)) {
    if (text.length > LONGEST || condition.test(text) || !/\d/.test(text)) continue;
    const found = findPrices(text, { currencyHint }).find(
      (price) => price.amount > 0 && charge.test(text.slice(0, price.start)),
    );
    if (found === undefined) continue;
    return {
      evidence: quoteSpan(scanned, block, found.start, found.end, found.amount),
      amount: found.amount,
    };
  }
  return undefined;
}
