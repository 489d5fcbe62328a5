// Helpers of the features that count elements.
import type { PageElement } from '../html/page.ts';
import { S } from '../words/signals.ts';

/** Signals of menus, header and footer. */
export const MENU = S.nav | S.footer | S.header;

/** Returns true inside nested lists, which are menus. */
export function isInSubmenu(element: PageElement): boolean {
  let lists = 0;
  for (let up: PageElement | null = element, n = 0; up !== null && n < 16; up = up.parentElement, n += 1)
    if (up.name === 'li') lists += 1;
  return lists > 1;
}
