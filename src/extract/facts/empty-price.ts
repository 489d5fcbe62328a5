import type { ExtractionNote } from '../../model/listing/extraction.ts';
import { textOf, type Page } from '../html/page.ts';
import type { Cards } from '../html/roles.ts';
import { S } from '../words/signals.ts';

export const PRICE_UNFILLED: ExtractionNote = {
  code: 'price-unfilled',
  message: 'The place for the price is empty in the file; a script fills it.',
};

const OUTSIDE = S.nav | S.footer | S.header | S.hidden;

/** A box named after the price without a figure in it, outside cards: `<strong class="J-p-price">￥</strong>`. */
export function hasEmptyPrice(page: Page, cards: Cards): boolean {
  return page.elements.some(
    (element) =>
      (element.signals & S.price) !== 0 &&
      (element.inherited & OUTSIDE) === 0 &&
      !cards.hold(element.index) &&
      !/[\d\p{L}]{2}/u.test(textOf(page, element, 60)),
  );
}
