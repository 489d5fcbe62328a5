import { tagged, textOf, type Page } from '../html/page.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { linkTerms } from './link-terms.ts';
import { POLICY_LINK } from '../words/policy-links.ts';

const MAX_LINKS = 40;

/** Links whose words name terms: what the page does not state itself may stand there. */
export function readPolicyLinks(page: Page): { text: string; href: string }[] {
  const found = new Map<string, { text: string; href: string }>();
  for (const element of tagged(page, 'a')) {
    const { href, title } = element.attribs;
    if (!href || /^(?:#|javascript:)/i.test(href) || found.has(href)) continue;
    const text = textOf(page, element, 80) || (title ?? '');
    if (text === '' || text.length > 60 || !(POLICY_LINK.test(text) || linkTerms(text, href).length > 0))
      continue;
    found.set(href, { text: flat(text), href: flat(href) });
    if (found.size >= MAX_LINKS) break;
  }
  return [...found.values()];
}
