// Finds footers that are not marked as such.
import { contains, type Page, type PageElement } from './page.ts';

const COPYRIGHT = /^\s*(?:©|\(c\)|copyright\b)|©\s?\d{4}|版权所有|ICP备/iu;
const MAX_BLOCKS = 25;

/** Returns elements at the end of the page with a copyright line, such as "© 2024 Acme". */
export function closingParts(page: Page, title: PageElement | undefined): PageElement[] {
  const found: PageElement[] = [];
  const from = Math.max((title?.endBlock ?? 0) + 1, page.blocks.length - MAX_BLOCKS);
  for (let i = page.blocks.length - 1; i >= from; i--) {
    const block = page.blocks[i]!;
    if (block.text.length > 400 || !COPYRIGHT.test(block.text)) continue;
    let part: PageElement = block.element;
    while (part.parentElement && mayClose(part.parentElement, title)) part = part.parentElement;
    found.push(part);
    i = Math.min(i, part.firstBlock);
  }
  return found;
}

function mayClose(element: PageElement, title: PageElement | undefined): boolean {
  return (
    element.name !== 'body' &&
    element.name !== 'html' &&
    element.name !== 'main' &&
    element.endBlock - element.firstBlock <= 20 &&
    !contains(element, title)
  );
}
