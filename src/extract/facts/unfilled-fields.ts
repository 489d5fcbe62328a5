// Finds elements for the price or delivery that are empty in the file, because a script fills them.
import type { ExtractionNote } from '../../model/listing/extraction.ts';
import { contains, tagged, textOf, type Page, type PageElement } from '../html/page.ts';
import type { Cards } from '../html/roles.ts';
import { S } from '../words/signals.ts';

export const PRICE_UNFILLED: ExtractionNote = {
  code: 'price-unfilled',
  message: 'The place for the price is empty in the file; a script fills it.',
};
export const DELIVERY_UNFILLED: ExtractionNote = {
  code: 'delivery-unfilled',
  message: 'The place for delivery is empty in the file; a script fills it.',
};

const OUTSIDE = S.nav | S.footer | S.header | S.hidden;
/** “Price: $” without a number: the number is drawn by a script or as a picture. */
const BARE_CURRENCY = /^\p{L}[\p{L} ]{0,24}\s?[:：]\s*\p{Sc}$/u;
/** Elements that show content without text. */
const SHOWING = ['img', 'svg', 'input', 'select', 'iframe', 'canvas', 'object'] as const;

/**
 * Returns true if an element with a price class has no number and is not in a product card: `<strong
 * class="J-p-price">￥</strong>`.
 */
export function hasEmptyPrice(page: Page, cards: Cards): boolean {
  return (
    unfilledElements(page, cards, S.price).length > 0 ||
    page.blocks.some(({ text, outside, hidden }) => !outside && !hidden && BARE_CURRENCY.test(text.trim()))
  );
}

/** Returns true if an element for delivery is empty: `<div id="shipping-cost"></div>`. */
export function hasEmptyDelivery(page: Page, cards: Cards): boolean {
  return unfilledElements(page, cards, S.shipping).some((box) => box.name === 'div' && !shows(page, box));
}

function unfilledElements(page: Page, cards: Cards, signal: number): PageElement[] {
  return page.withSignals.filter(
    (element) =>
      (element.signals & signal) !== 0 &&
      (element.inherited & OUTSIDE) === 0 &&
      !cards.contain(element.index) &&
      !/[\d\p{L}]{2}/u.test(textOf(page, element, 60)),
  );
}

const shows = (page: Page, box: PageElement) =>
  SHOWING.some((tag) => tagged(page, tag).some((one) => contains(box, one)));
