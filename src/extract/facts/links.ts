import { tagged, textOf, type Page, type PageElement } from '../html/page.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { linkTerms, SCRIPTED } from './link-terms.ts';
import { POLICY_LINK } from '../words/policy-links.ts';

const MAX_LINKS = 40;

/** Links whose words name terms: what the page does not state itself may stand there. */
export function readPolicyLinks(page: Page): { text: string; href: string }[] {
  const found = new Map<string, { text: string; href: string }>();
  for (const element of tagged(page, 'a')) {
    const { href, title } = element.attribs;
    if (!href) continue;
    const text = textOf(page, element, 80) || title || pictured(page, element) || '';
    // A hundred reviews have a link “Report” each.
    const key = text || href;
    if (text.length > 60 || found.has(key)) continue;
    const isPolicy = linkTerms(text, href).length > 0;
    if (!isPolicy && (SCRIPTED.test(href) || !POLICY_LINK.test(text))) continue;
    found.set(key, { text: flat(text), href: flat(href) });
    if (found.size >= MAX_LINKS) break;
  }
  return [...found.values()];
}

/** What the picture says that is all of a link. */
function pictured({ elements }: Page, { index, last }: PageElement): string | undefined {
  for (let at = index + 1; at <= last; at += 1) {
    const { name, attribs } = elements[at]!;
    if (name === 'img' && attribs.alt) return attribs.alt;
  }
  return undefined;
}
