// Finds the "Add to cart" and "Buy now" buttons of a page.
import type { BuyButton } from '../html/buy-button.ts';
import { tagged, textOf, type Page, type PageElement } from '../html/page.ts';
import { S } from '../words/signals.ts';
import { wordsOf } from '../words/page-words.ts';

const BUY = wordsOf('buying/buy');

/** Returns the buttons, inputs and links whose label has a word for buying, in page order. */
export function findBuyButtons(page: Page): BuyButton[] {
  const found: BuyButton[] = [];
  const pool = [...tagged(page, 'button'), ...tagged(page, 'input'), ...tagged(page, 'a')];
  for (const element of pool) {
    const { name, attribs } = element;
    const label = labelOf(page, element);
    if (label.length < 2 || label.length > 60) continue;
    if (
      name === 'a' &&
      !(element.inherited & S.buy) &&
      attribs.role !== 'button' &&
      !/b(?:u?t)+n|button/i.test(attribs.class ?? '') &&
      label.length > 24
    )
      continue;
    if (!BUY.test(label)) continue;
    const outsideWords = element.inherited & (S.nav | S.footer | S.header | S.related | S.review);
    found.push({
      element,
      text: label,
      disabled:
        attribs.disabled !== undefined ||
        attribs['aria-disabled'] === 'true' ||
        /(?:^|[\s_-])disabled?(?:$|[\s_-])/i.test(attribs.class ?? ''),
      hidden: (element.inherited & S.hidden) !== 0,
      block: element.firstBlock,
      outside: outsideWords !== 0 && page.blocks[element.firstBlock]?.outside === true,
    });
  }
  if (found.length === 0) found.push(...plainButtons(page));
  return found.sort((a, b) => a.element.index - b.element.index);
}

/** Used if no button or link matches: finds texts that consist of little more than words for buying. */
function plainButtons(page: Page): BuyButton[] {
  const found: BuyButton[] = [];
  for (const [block, { text, element, hidden, outside }] of page.blocks.entries()) {
    if (text.length > 24 || text.length < 3) continue;
    const words = BUY.exec(text);
    if (words === null || words[0].length < text.length * 0.6) continue;
    found.push({ element, text, disabled: false, hidden, block, outside });
  }
  return found;
}

/** Returns the visible label of a button, or the attribute that names it. */
function labelOf(page: Page, element: PageElement): string {
  const { name, attribs } = element;
  if (name === 'input') {
    if (!/^(?:submit|button|image)$/i.test(attribs.type ?? '')) return '';
    return (
      attribs.value ||
      attribs.alt ||
      attribs.title ||
      attribs['aria-label'] ||
      attribs.name ||
      ''
    ).trim();
  }
  return textOf(page, element, 80) || (attribs['aria-label'] ?? attribs.title ?? attribs.value ?? '').trim();
}
