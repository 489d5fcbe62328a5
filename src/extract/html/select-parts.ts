// Selects parts of a page with a user's CSS selector; this loads cheerio.
import { load } from 'cheerio/slim';
import type { Page, PageElement } from './page.ts';

/**
 * Returns a function that finds the matching elements in document order. Throws if the selector is invalid.
 */
export function partsBySelector(selector: string): (page: Page) => PageElement[] {
  load([])(selector);
  return (page) => {
    // cheerio needs `children` as an own property; during parsing it would only cost memory.
    for (const node of [page.root, ...page.elements]) {
      const { children } = node;
      Object.defineProperty(node, 'children', { value: children });
    }
    const $ = load(page.root as unknown as Parameters<typeof load>[0]);
    return $(selector).get() as unknown as PageElement[];
  };
}
