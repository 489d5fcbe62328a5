// Compares a discount with the two prices that the text tells: "was £199, now £149, 70% off".

import { sentencesWith } from '../../claims/facts/sentences-with.ts';
import { matchSign } from '../../claims/words/sign.ts';
import { INAPPLICABLE, PASS, type CheckContext } from '../../engine/run/check-context.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { fieldSide } from '../evidence/field-side.ts';
import { quoteSpan } from '../evidence/quote-span.ts';
import { amountOf } from './amount-of.ts';
import { DISCOUNT_WORDS, discountHit, discountsIn, type Discount } from './discount-words.ts';
import { showsSigns } from './need-cases.ts';
import { shortStatements } from './phrases-in-statements.ts';
import type { Relation, RelationCheck } from './relation.ts';
import { toldPrices, type ToldPrice } from './told-prices.ts';

/** Limit of characters of a block that is read as one statement. */
const SHORT = 200;
/** Limit of characters of a line that tells a discount of the prices in other lines. */
const LINE = 40;
/** Limit of blocks between such a line and the prices. */
const REACH = 3;

const DISCOUNTED = matchSign(DISCOUNT_WORDS, ({ mark }) => mark);

interface Unit {
  block: number;
  start: number;
  text: string;
}

interface Pair {
  was: Evidence[];
  now: Evidence[];
}

/** Fails where a discount does not follow from the former and the present price. */
const discountTold: RelationCheck = (context, _attributes, tolerance = 0.025) => {
  let seen = false;
  for (const unit of unitsOf(context)) {
    const discount = onlyDiscount(unit, context);
    if (discount === undefined) continue;
    const own = pricesIn(unit, context);
    const isOwn = isPair(own);
    const prices = isOwn ? own : unit.text.length <= LINE ? pricesBeside(unit, context) : undefined;
    if (prices === undefined || !isPair(prices)) continue;
    seen = true;
    const [price] = prices.now as [Evidence];
    const reals = prices.was.map((was) => 1 - (amountOf(price.value) ?? 0) / (amountOf(was.value) ?? 0));
    if (reals.some((real) => Math.abs(discount.share - real) <= tolerance)) continue;
    const [list] = prices.was as [Evidence];
    const [real] = reals as [number];
    const { share } = discount;
    const [start, end] = [unit.start + discount.start, unit.start + discount.end];
    const stated = quoteSpan(context.scanned, unit.block, start, end, share);
    const hit = discountHit(stated, { list, price }, { share, real });
    return { outcome: 'fail', hits: [isOwn ? hit : { ...hit, reason: 'same-thing' }] };
  }
  return seen ? PASS : INAPPLICABLE;
};

export const relation: Relation = {
  name: 'discount-told',
  needs: [showsSigns(DISCOUNTED)],
  same: { what: 'discount', of: 'offer', because: 'reckoned' },
  check: discountTold,
};

function unitsOf({ scanned }: CheckContext): Unit[] {
  return shortStatements(scanned.listing).flatMap(({ block, text, role }): Unit[] => {
    const told = role === 'policy' ? [] : sentencesWith(scanned, block, DISCOUNTED);
    if (told.length === 0) return [];
    if (text.length <= SHORT) return [{ block, start: 0, text }];
    return told.map((one) => ({ block, start: one.start, text: one.text.normalized.source }));
  });
}

/** Returns the only discount of the unit, if it has no conditions. */
function onlyDiscount({ text }: Unit, { scanned }: CheckContext): Discount | undefined {
  if (scanned.words.of(DISCOUNT_WORDS).condition.test(text)) return undefined;
  const [first, ...others] = discountsIn(text, scanned.words);
  return first !== undefined && others.every(({ share }) => share === first.share) ? first : undefined;
}

function pricesIn({ block, start, text }: Unit, { scanned, extraction: { listing } }: CheckContext): Pair {
  const currency = listing.quotedCurrency ?? listing.price?.currency ?? undefined;
  const { was, now } = toldPrices(text, currency, scanned.words);
  const sideOf = (one: ToldPrice) =>
    quoteSpan(scanned, block, start + one.start, start + one.end, {
      amount: one.amount,
      currency: one.currency,
    });
  return { was: was.map(sideOf), now: now.map(sideOf) };
}

/** Whether there is one present price, and each former price is higher. */
function isPair({ was, now }: Pair): boolean {
  const [price] = now.map(({ value }) => amountOf(value) ?? 0);
  if (price === undefined || price <= 0 || was.length === 0) return false;
  return (
    now.every(({ value }) => amountOf(value) === price) &&
    was.every(({ value }) => (amountOf(value) ?? 0) > price)
  );
}

/** Returns the prices in the lines around a line such as "You save 70 %", or those of the data. */
function pricesBeside(unit: Unit, context: CheckContext): Pair | undefined {
  const { listing } = context.extraction;
  if (listing.source === 'page') return undefined;
  const [price, list] = [fieldSide(context.extraction, 'price'), fieldSide(context.extraction, 'listPrice')];
  if (price !== undefined && list !== undefined) return { was: [list], now: [price] };
  const lines = shortStatements(listing).filter(
    ({ block, text }) => Math.abs(block - unit.block) <= REACH && text.length <= SHORT,
  );
  const pairs = lines.map(({ block, text }) => pricesIn({ block, start: 0, text }, context));
  return { was: pairs.flatMap(({ was }) => was), now: pairs.flatMap(({ now }) => now) };
}
