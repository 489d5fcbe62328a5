// Helpers of the features that count elements.
import type { Page, PageElement } from '../html/page.ts';
import { S } from '../words/signals.ts';

/** Signals of menus, header and footer. */
export const MENU = S.nav | S.footer | S.header;

/** Returns true if the title is in the element. */
export function containsTitle(element: PageElement, title: PageElement | undefined): boolean {
  return title !== undefined && element.index <= title.index && title.index <= element.last;
}

/** Returns, for each element index, how many of the `counted` elements precede it. */
export function countBefore({ elements }: Page, counted: readonly PageElement[]): Uint32Array {
  const counts = new Uint32Array(elements.length + 1);
  for (const { index } of counted) counts[index + 1] = 1;
  for (let at = 1; at < counts.length; at += 1)
    counts[at] = (counts[at] as number) + (counts[at - 1] as number);
  return counts;
}

/** Returns true inside nested lists, which are menus. */
export function isInSubmenu(element: PageElement): boolean {
  let lists = 0;
  for (let up: PageElement | null = element, n = 0; up !== null && n < 16; up = up.parentElement, n += 1)
    if (up.name === 'li') lists += 1;
  return lists > 1;
}
