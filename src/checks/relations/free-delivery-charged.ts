// Compares "free delivery" with a charge for delivery elsewhere in the listing.

import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import { clauseAround } from '../../claims/facts/mentions.ts';
import { toldAround, toldBefore } from '../../claims/facts/told-near.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import type { Listing } from '../../model/listing/listing.ts';
import type { Extraction } from '../../model/listing/extraction.ts';
import { findPrices } from '../../quantity/money/find-prices.ts';
import { decimalOf } from '../../quantity/number/decimal-of.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { showsSigns } from './need-cases.ts';
import { shortStatements } from './phrases-in-statements.ts';
import { wordSign } from '../../claims/words/sign.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { firstGroup } from '../../text/match/first-group.ts';
import { anyCase } from '../../text/match/any-case.ts';
import { IN_BRACKETS } from '../../text/segment/brackets.ts';

const LONGEST = 160;
const WORDS = declareWords('free-delivery-charged', ({ source, bare, pattern }) => {
  const charge = `${source('charge')}(?:${source('charge-to')})?(?:${source('is')})?`;
  const sum = (slot: string) => anyCase(bare(slot).replaceAll('#', '(\\d+(?:[.,]\\d+)?)'));
  return {
    free: anyCase(`(?<!\\p{L})${source('free')}(?!\\p{L})|${source('free-unspaced')}`),
    charge: anyCase(
      `(?<!\\p{L})${charge}\\s*(?:[:：]\\s*)?$|${source('charge-unspaced')}\\s*(?:[:：]\\s*)?$`,
    ),
    /** The label of a row or column with the charge. */
    label: anyCase(`^(?:${charge}|${source('charge-unspaced')})$`),
    /** Behind the sum: "£4.95 handling charge". */
    behind: anyCase(`^\\s?${source('charge-behind')}`),
    condition: pattern('condition'),
    subscription: pattern('subscription'),
    /** Says that delivery is free for all orders and places. */
    everywhere: pattern('everywhere', 'gu'),
    /** Conditions that excuse a charge beside such words too: faster ways, returns. */
    otherWay: pattern('other-way'),
    places: pattern('places'),
    /** The order value from which delivery is free. */
    threshold: sum('threshold'),
    /** The order value below which it is charged. */
    below: sum('below'),
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
  /** Whether it says so for all orders and places. */
  isEverywhere: boolean;
}

/** Fails where delivery is free without a condition, and also charged without one. */
const freeDeliveryCharged: RelationCheck = (context) => {
  const { scanned, extraction } = context;
  const words = scanned.words.of(WORDS);
  const pieces = piecesOf(scanned.listing);
  const offers = freeOffers(pieces, words);
  const free = offers.find(({ from }) => from === 0);
  // A row's charge is for this product at this price; a page's may be for any order.
  const reached = offers.find(({ from }) => from <= (extraction.listing.price?.amount ?? 0));
  if (free === undefined && reached === undefined) return INAPPLICABLE;
  const everywhere = offers.find((one) => one.isEverywhere);
  const found =
    (reached && pairOf(reached, inColumn(extraction, words))) ??
    (free && pairOf(free, inLabels(extraction, words) ?? inTexts(pieces, context, words, false))) ??
    (everywhere && pairOf(everywhere, inTexts(pieces, context, words, true)));
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

function freeOffers(
  pieces: readonly Piece[],
  { free, condition, threshold, everywhere, subscription }: Words,
): Free[] {
  return pieces.flatMap(({ block, text, start: from, isPart }): Free[] => {
    const match = free.exec(text);
    if (match === null) return [];
    const { index, 0: quote } = match;
    const [start, end] = [from + index, from + index + quote.length];
    // In a long text the sentence beside it may name a condition.
    const told = isPart ? text : text.slice(...clauseAround(text, index, index + quote.length));
    // “Subscription: … (delivery free)” says it of each parcel of a subscription.
    const lead = toldBefore(text, index, LEAD, SENTENCE);
    if (subscription.test(lead)) return [];
    const isEverywhere = told.search(everywhere) >= 0;
    const clause = told.replaceAll(everywhere, ' ');
    if (!condition.test(clause)) return [{ block, start, end, from: 0, isEverywhere }];
    const sum = threshold.exec(clause);
    if (sum === null || condition.test(clause.replace(sum[0], ''))) return [];
    const amount = firstGroup(sum);
    return [{ block, start, end, from: decimalOf(amount), isEverywhere: false }];
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

/**
 * Returns a charge that a text tells. One for some places or ways counts only where delivery is free
 * `everywhere`, and one for small orders where this one is small.
 */
function inTexts(
  pieces: readonly Piece[],
  { scanned, extraction: { listing } }: CheckContext,
  words: Words,
  everywhere: boolean,
): Charge | undefined {
  const currencyHint = listing.price?.currency ?? undefined;
  const excuse = everywhere ? words.otherWay : words.condition;
  for (const { block, text, start } of pieces) {
    if (!/\d/.test(text)) continue;
    const bound = boundIn(text, words);
    if (!everywhere && bound !== undefined && (listing.price?.amount ?? Infinity) >= bound.below) continue;
    const found = findPrices(text, { currencyHint }).find(
      (price) => price.amount > 0 && isCharge(text, price.start, price.end, words, everywhere),
    );
    if (found === undefined) continue;
    const told = withoutPlaces(text, found.start, words).replace(bound?.quote ?? '', ' ');
    // A faster way or a return is told in the sentence of the charge; other conditions may follow it.
    const own = toldAround(text, found.start, found.end, 2 * LONGEST, SENTENCE_END);
    if (excuse.test(everywhere ? own : told)) continue;
    return {
      evidence: quoteSpan(scanned, block, start + found.start, start + found.end, found.amount),
      amount: found.amount,
    };
  }
  return undefined;
}

interface Piece {
  block: number;
  text: string;
  start: number;
  /** It is two sentences of a longer text. */
  isPart: boolean;
}

/** Returns short statements whole, and longer ones as pairs of sentences, because the second may excuse. */
function piecesOf(listing: Listing): Piece[] {
  return shortStatements(listing).flatMap(({ block, text }): Piece[] => {
    if (text.length <= LONGEST) return [{ block, text, start: 0, isPart: false }];
    const ends = allMatches(text, SENTENCE_END).map(({ index, 0: end }) => index + end.length);
    const starts = [0, ...ends];
    return starts.flatMap((start, index): Piece[] => {
      const piece = text.slice(start, starts[index + 2]);
      return piece.length <= 2 * LONGEST ? [{ block, text: piece, start, isPart: true }] : [];
    });
  });
}

const SENTENCE_END = /[.;!](?:\s+|$)|[。；！]|\n+/gu;

/** How far before free delivery a subscription may be named, in the same sentence. */
const LEAD = 60;
const SENTENCE = /[.;!](?=\s)|[。；！\n]/u;

const PLUS = /\+\s?$/u;

/** Whether the words beside a sum say that it is a charge for delivery, or for delivery to a place. */
function isCharge(
  text: string,
  start: number,
  end: number,
  { charge, behind, places }: Words,
  everywhere: boolean,
): boolean {
  const before = text.slice(0, start);
  const clause = before.split(CLAUSE_END).at(-1) ?? '';
  return (
    charge.test(before) ||
    behind.test(text.slice(end)) ||
    (everywhere && PLUS.test(before) && places.test(clause))
  );
}

const CLAUSE_END = /[.;。；]/u;

/** Returns the order value below which a text's charge holds. */
function boundIn(text: string, { below, threshold }: Words): { quote: string; below: number } | undefined {
  const match = below.exec(text) ?? threshold.exec(text);
  if (match === null) return undefined;
  return { quote: match[0], below: decimalOf(firstGroup(match)) };
}

/** Returns the text without brackets on some places, unless the charge stands there: "送料660円（沖縄1,320円）". */
function withoutPlaces(text: string, charge: number, { places, threshold }: Words): string {
  return text.replace(IN_BRACKETS, (all, at: number) => {
    const isOfCharge = at < charge && charge < at + all.length;
    return !isOfCharge && places.test(all) && !threshold.test(all) ? ' ' : all;
  });
}
