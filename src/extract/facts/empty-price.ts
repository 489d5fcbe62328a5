import type { ExtractionNote } from '../../model/listing/extraction.ts';
import { textOf } from '../html/page.ts';
import type { PageSigns } from '../page-type/page-signs.ts';
import { S } from '../words/signals.ts';

export const PRICE_UNFILLED: ExtractionNote = {
  code: 'price-unfilled',
  message: 'The place for the price is empty in the file; a script fills it.',
};

const OUTSIDE = S.nav | S.footer | S.header | S.hidden;

/** A box named after the price without a figure in it, outside cards: `<strong class="J-p-price">￥</strong>`. */
export function hasEmptyPrice({ context: { page }, cards }: PageSigns): boolean {
  return page.elements.some(
    (element) =>
      (element.signals & S.price) !== 0 &&
      (element.inherited & OUTSIDE) === 0 &&
      !cards.hold(element.index) &&
      !/[\d\p{L}]{2}/u.test(textOf(page, element, 60)),
  );
}
