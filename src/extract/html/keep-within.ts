import { contains, type Page, type PageElement } from './page.ts';

/** What stands outside the parts is not the listing's; with no part found the page is left as it is. */
export function keepWithin(page: Page, parts: readonly PageElement[]): boolean {
  if (parts.length === 0) return false;
  for (const block of page.blocks) {
    if (parts.some((part) => contains(part, block.element))) continue;
    block.role = 'related';
    block.outside = true;
  }
  return true;
}
