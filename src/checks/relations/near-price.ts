// Finds the two prices of an offer, and the statements near them.

import type { CheckContext } from '../../engine/run/check-context.ts';
import { declareWords } from '../../claims/words/word-use.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { isStatement } from '../../model/listing/block-roles.ts';
import { amountOf } from './amount-of.ts';

const WORDS = declareWords('near-price', ({ pattern }) => ({
  cash: pattern('cash'),
  /** What is saved on the whole price, also far from it. */
  wholeSaving: pattern('whole-saving'),
  conditional: pattern('conditional'),
}));

/** Limit of blocks between the price and its discount. */
const REACH = 4;
const LONGEST = 200;

/** The price and the former price of an offer, each with its amount. */
export interface TwoPrices {
  price: Evidence;
  list: Evidence;
  now: number;
  was: number;
}

/** Whether the price is for cash payment, so that figures beside it may belong to another price. */
export function isCashPrice({ extraction, scanned }: CheckContext, { block = 0 }: Evidence): boolean {
  const { cash } = scanned.words.of(WORDS);
  const around = extraction.listing.blocks.slice(Math.max(0, block - 3), block + 4);
  return around.some(({ text }) => cash.test(text));
}

/** Returns the price and the higher one beside it, both as visible on the page. */
export function twoPrices(context: CheckContext): TwoPrices | undefined {
  const { evidence, listing } = context.extraction;
  const price = evidence['price']?.[0];
  const list = evidence['listPrice']?.[0];
  if (price?.block === undefined || list?.block === undefined) return undefined;
  const [now, was] = [amountOf(price.value), amountOf(list.value)];
  if (now === undefined || was === undefined || was <= now || now <= 0) return undefined;
  if (isCashPrice(context, price)) return undefined;
  if (listing.priceRange !== undefined && listing.priceRange.high > listing.priceRange.low) return undefined;
  return { price, list, now, was };
}

/** Returns the blocks whose discount belongs to this price: those close to it, and descriptions that say so. */
export function blocksNear(context: CheckContext, { price, list }: TwoPrices): number[] {
  const { extraction, scanned } = context;
  const { wholeSaving, conditional } = scanned.words.of(WORDS);
  const { blocks } = extraction.listing;
  const near: number[] = [];
  const low = Math.min(price.block ?? 0, list.block ?? 0) - REACH;
  const high = Math.max(price.block ?? 0, list.block ?? 0) + REACH;
  for (let at = Math.max(0, low); at <= high && at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block !== undefined && isStatement(block.role) && block.text.length < LONGEST) near.push(at);
  }
  blocks.forEach(({ role, text }, at) => {
    if (role !== 'description' && role !== 'highlights') return;
    if (text.length < LONGEST && (at < low || at > high) && wholeSaving.test(text) && !conditional.test(text))
      near.push(at);
  });
  return near;
}
