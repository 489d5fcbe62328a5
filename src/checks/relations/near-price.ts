import type { CheckContext } from '../../engine/run/check-context.ts';
import { wordedBy } from '../../claims/words/worded.ts';
import type { Evidence } from '../../model/listing/evidence.ts';
import { isStatement } from '../../model/listing/block-roles.ts';
import { amountOf } from './amount-of.ts';

const WORDS = wordedBy('near-price', ({ pattern }) => ({ cash: pattern('cash') }));

/** How far from the price its discount may stand, in blocks of the page. */
const REACH = 4;

export interface TwoPrices {
  price: Evidence;
  list: Evidence;
  now: number;
  was: number;
}

/** The price is asked of those who pay at once: other figures beside it may be of the other price. */
export function isCashPrice({ extraction, scanned }: CheckContext, { block = 0 }: Evidence): boolean {
  const { cash } = scanned.words.of(WORDS);
  const around = extraction.listing.blocks.slice(Math.max(0, block - 3), block + 4);
  return around.some(({ text }) => cash.test(text));
}

/** The price and the higher one beside it, both as a buyer sees them. */
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

/** Statements close to the price, and the title: what they say of a discount is said of this price. */
export function blocksNear(context: CheckContext, { price, list }: TwoPrices): number[] {
  const { blocks } = context.extraction.listing;
  const near: number[] = [];
  const low = Math.min(price.block ?? 0, list.block ?? 0) - REACH;
  const high = Math.max(price.block ?? 0, list.block ?? 0) + REACH;
  for (let at = Math.max(0, low); at <= high && at < blocks.length; at += 1) {
    const block = blocks[at];
    if (block !== undefined && isStatement(block.role) && block.text.length < 200) near.push(at);
  }
  return near;
}
