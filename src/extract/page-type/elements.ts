import type { Page, PageElement } from '../html/page.ts';
import { S } from '../words/signals.ts';

/** Where a page leads to its other pages. */
export const MENU = S.nav | S.footer | S.header;

/** Does the title stand in the element? */
export function holds(element: PageElement, title: PageElement | undefined): boolean {
  return title !== undefined && element.index <= title.index && title.index <= element.last;
}

/** How many elements of a kind stand before each place. */
export function countBefore({ elements }: Page, is: (element: PageElement) => boolean): Uint32Array {
  const counts = new Uint32Array(elements.length + 1);
  elements.forEach((element, at) => (counts[at + 1] = (counts[at] as number) + (is(element) ? 1 : 0)));
  return counts;
}

/** Lists within lists are menus. */
export function isInSubmenu(element: PageElement): boolean {
  let lists = 0;
  for (let up: PageElement | null = element, n = 0; up !== null && n < 16; up = up.outer, n += 1)
    if (up.name === 'li') lists += 1;
  return lists > 1;
}
