// Decides whether a file is a draft, not yet a page of a shop.
import type { ExtractionNote } from '../../model/listing/extraction.ts';
import type { PageContext } from '../facts/context.ts';
import { tagged, textOf } from '../html/page.ts';
import { isShell } from './is-shell.ts';
import { isStatusTitle } from './status-title.ts';

/** Elements that a shop's page has and a draft does not. */
const OF_A_PAGE = ['form', 'input', 'button', 'nav', 'footer', 'link'] as const;
/** A fragment with one of these, or with no text beside its links, is a part of a page. */
const OF_A_PART = ['header', 'select', 'textarea', 'iframe'] as const;
const MOST_LINKS = 8;
/** At most one of four characters of a draft is in links. */
const LINKED_PART = 4;
const SHORT = 400;
/** With scripts, a file longer than this is a page that they fill. */
const SMALL = 4000;

/**
 * Returns true for a draft: `<h1>Kettle</h1><p>Boils in two minutes.</p>`, or text without tags. It may have a few
 * links where it is a fragment: `zzgl. <a href="/v">Versand</a>`. An answer such as "404 Not Found" is none.
 */
export function isDraft(context: PageContext): boolean {
  const { page, items } = context;
  if (items.length > 0 || OF_A_PAGE.some((tag) => tagged(page, tag).length > 0)) return false;
  if (tagged(page, 'a').length > 0 && !isFragmentOfText(context)) return false;
  if (tagged(page, 'script').length > 0 && (page.html.length > SMALL || isShell(context))) return false;
  if (/^\s*[[{]\s*["{\]]/.test(page.html.slice(0, 200))) return false;
  const length = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
  return !(length < SHORT && isStatusTitle(context));
}

const WHOLE = /<(?:!doctype|html|head)\b/i;

export const FRAGMENT_AS_PAGE: ExtractionNote = {
  code: 'fragment-as-page',
  message:
    'The file has no <html> or <head>, but parts of a shop’s page (buttons, forms, menus, product data or many links): it was read as a page, and what a live page must show was asked. Without these parts it would be read as a draft.',
};

/** Returns true for a file without <html> and <head>. What came from an address is always a page. */
export function isFragment({ page }: PageContext): boolean {
  return page.url === undefined && !WHOLE.test(page.html);
}

function isFragmentOfText(context: PageContext): boolean {
  const { page } = context;
  const links = tagged(page, 'a');
  if (!isFragment(context) || links.length > MOST_LINKS) return false;
  if (OF_A_PART.some((tag) => tagged(page, tag).length > 0)) return false;
  const all = page.blocks.reduce((sum, { text }) => sum + text.length, 0);
  const linked = links.reduce((sum, link) => sum + textOf(page, link).length, 0);
  return linked * LINKED_PART <= all;
}
