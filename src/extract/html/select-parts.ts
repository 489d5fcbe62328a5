import { load } from 'cheerio/slim';
import type { Page, PageElement } from './page.ts';

/**
 * Finds the elements of a page that a CSS selector names, in document order. Loaded only where a user gives
 * one. Throws where the selector cannot be read.
 */
export function partsBySelector(selector: string): (page: Page) => PageElement[] {
  load([])(selector);
  return (page) => {
    // What cheerio walks down is the elements' own property; while parsing it would only cost memory.
    for (const node of [page.root, ...page.elements]) {
      const { children } = node;
      Object.defineProperty(node, 'children', { value: children });
    }
    const $ = load(page.root as unknown as Parameters<typeof load>[0]);
    return $(selector).get() as unknown as PageElement[];
  };
}
