import { contains, type Page, type PageElement } from './page.ts';

/**
 * Marks blocks outside the given parts as not the listing's. Returns false, and changes nothing, if `parts`
 * is empty.
 */
export function keepWithin(page: Page, parts: readonly PageElement[]): boolean {
  if (parts.length === 0) return false;
  for (const block of page.blocks) {
    if (parts.some((part) => contains(part, block.element))) continue;
    block.role = 'related';
    block.outside = true;
  }
  return true;
}
