// Decides whether a file is a draft, not yet a page of a shop.
import type { PageContext } from '../facts/context.ts';
import { tagged } from '../html/page.ts';
import { isShell } from './is-shell.ts';
import { isStatusTitle } from './status-title.ts';

/** Elements that a shop's page has and a draft does not. */
const OF_A_PAGE = ['a', 'form', 'input', 'button', 'nav', 'footer', 'link'] as const;
const SHORT = 400;
/** With scripts, a file longer than this is a page that they fill. */
const SMALL = 4000;

/**
 * Returns true for a draft: `<h1>Kettle</h1><p>Boils in two minutes.</p>`, or text without tags. An answer
 * such as "404 Not Found" is none.
 */
export function isDraft(context: PageContext): boolean {
  const { page, items } = context;
  if (items.length > 0 || OF_A_PAGE.some((tag) => tagged(page, tag).length > 0)) return false;
  if (tagged(page, 'script').length > 0 && (page.html.length > SMALL || isShell(context))) return false;
  if (/^\s*[[{]\s*["{\]]/.test(page.html.slice(0, 200))) return false;
  const length = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
  return !(length < SHORT && isStatusTitle(context));
}
