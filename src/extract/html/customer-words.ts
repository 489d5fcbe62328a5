// Finds the parts of a page that customers wrote, if their classes do not say so.
import { contains, isElement, tagged, textOf, type Page, type PageElement } from './page.ts';
import { S } from '../words/signals.ts';
import { addSibling, type SiblingGroups } from './sibling-groups.ts';

/** A masked name: `j***7`, `陈*琪`, `小**7（匿名）`. */
const MASKED =
  /^[^\s*＊★☆⭐,.，。;；:：]{0,4}[*＊]{1,6}[^\s*＊★☆⭐,.，。;；:：()（）]{0,3}(?=$|[\s★☆⭐(（:：])/;
const STARS = /[★☆⭐]/;
const SCORE =
  /(?<![\d.,])[0-5](?:[.,]\d)?\s*(?:\/|of|out of|von|sur|de|su)\s*5(?![\d.,]*\s?(?:%|[A-Za-zÀ-ɏ]))/;
const VERIFIED =
  /verified (?:purchase|buyer|owner)|verifizierter? k[aä]uf|achat vérifié|compra verificada|acquisto verificato|已购|匿名|購入者/i;
const DATE =
  /(?<!\d)(?:\d{4}[-./年]\s?\d{1,2}[-./月]\s?\d{1,2}|\d{1,2}[./]\d{1,2}[./]\d{4}|\d{1,2} [A-Za-zÀ-ɏ]{3,9}\.? \d{4}|[A-Z][a-zà-ɏ]{2,8}\.? \d{1,2}, \d{4})(?!\d)/;
const MAY_MARK = /[*＊★☆⭐匿购購]|[0-5]\s*(?:\/|of|out|von|sur|de|su)|erifi/i;
const MAX_MARK = 90;
const MAX_ITEM = 8000;

/**
 * Returns elements with customers' reviews: two or more similar siblings, each with a mark (a masked name,
 * stars or a score) and further words. Also returns quotations with the name of their author.
 */
export function customerParts(page: Page, title: PageElement | undefined): PageElement[] {
  const titleBlock = title?.firstBlock ?? 0;
  const groups: SiblingGroups = new Map();
  for (let i = titleBlock + 1; i < page.blocks.length; i++) {
    const block = page.blocks[i]!;
    if (!isCustomerMark(block.text)) continue;
    let child: PageElement = block.element;
    for (let level = 0; child.parentElement && level < 5; level++) {
      const parent: PageElement = child.parentElement;
      if (contains(child, title)) break;
      addSibling(groups, parent, `${child.name} ${child.attribs.class ?? ''}`, child);
      child = parent;
    }
  }
  const found: PageElement[] = [];
  for (const [parent, shapes] of groups) {
    for (const items of shapes.values()) {
      const said = [...items].filter((item) => hasMoreText(page, item));
      if (said.length < 2) continue;
      const shown = said.reduce((sum, item) => sum + item.endBlock - item.firstBlock, 0);
      const all = parent.endBlock - parent.firstBlock;
      if (shown >= all * 0.6 && !contains(parent, title) && parent.name !== 'body') found.push(parent);
      else for (const one of said) found.push(one);
    }
  }
  for (const quote of tagged(page, 'blockquote')) if (isSigned(page, quote)) found.push(quote);
  return found;
}

/** Returns true for marks that only reviews have: a masked name, "verified purchase", or a date. */
export function isBuyersMark(text: string): boolean {
  return text.length <= MAX_MARK && (MASKED.test(text) || VERIFIED.test(text) || DATE.test(text));
}

/** Returns true for a short line next to a review: a masked name, stars or a score. */
export function isCustomerMark(text: string): boolean {
  return text.length <= MAX_MARK && MAY_MARK.test(text) && isMark(text);
}

function isMark(text: string): boolean {
  return MASKED.test(text) || STARS.test(text) || SCORE.test(text) || VERIFIED.test(text);
}

/** Returns true if an item has more words than its marks. Without them it is a rating in a list or table. */
function hasMoreText(page: Page, item: PageElement): boolean {
  const text = textOf(page, item, MAX_ITEM);
  if (text.length >= MAX_ITEM || item.inherited & S.buy) return false;
  let rest = 0;
  let named = DATE.test(text);
  for (const block of page.blocks.slice(item.firstBlock, item.endBlock)) {
    if (block.text.length <= MAX_MARK && isMark(block.text)) {
      const bare = block.text.replace(/[\d★☆⭐/.,()（）\s]/gu, '');
      if (bare.length >= 2) named = true;
    } else {
      rest += block.text.length;
      if (block.text.length < 30) named = true;
    }
  }
  // In a table, a short word beside a score names a property, such as "Sound 4/5".
  return named && rest >= (/^(?:t[rdh]|d[ltd])$/.test(item.name) ? 30 : 4);
}

function isSigned(page: Page, quote: PageElement): boolean {
  const text = textOf(page, quote, 600);
  if (STARS.test(text) || SCORE.test(text)) return true;
  const around = quote.parentElement?.name === 'figure' ? quote.parentElement : quote;
  return around.children.some(
    (child) =>
      isElement(child) &&
      (/^(?:cite|footer|figcaption)$/.test(child.name) ||
        child.children.some((inner) => isElement(inner) && inner.name === 'cite')),
  );
}
