// Reads the links of a page that lead to policies, contact or other legal pages.
import { tagged, textOf, type Page, type PageElement } from '../html/page.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { linkTerms, SCRIPTED } from './link-terms.ts';
import { POLICY_LINK } from '../words/policy-links.ts';

const MAX_LINKS = 40;
/** Maximum number of links of one kind. A menu may have dozens, and the footer's links need room too. */
const MOST_OF_A_KIND = 8;

/** Returns the links whose words name a policy. The policy itself may be on the linked page. */
export function readPolicyLinks(page: Page): { text: string; href: string }[] {
  const found = new Map<string, { text: string; href: string }>();
  const kinds = new Map<string, number>();
  for (const element of tagged(page, 'a')) {
    const { href, title } = element.attribs;
    if (!href) continue;
    const text = textOf(page, element, 80) || title || pictured(page, element) || '';
    // Equal texts count once: a hundred reviews may each have a link “Report”.
    const key = text || href;
    if (text.length > 60 || found.has(key)) continue;
    const terms = linkTerms(text, href);
    const isNamed = POLICY_LINK.test(text);
    if (terms.length === 0 && (SCRIPTED.test(href) || !isNamed)) continue;
    if (!isNamed && isOften(terms.join(), kinds)) continue;
    found.set(key, { text: flat(text), href: flat(href) });
    if (found.size >= MAX_LINKS) break;
  }
  return [...found.values()];
}

function isOften(kind: string, kinds: Map<string, number>): boolean {
  const before = kinds.get(kind) ?? 0;
  kinds.set(kind, before + 1);
  return before >= MOST_OF_A_KIND;
}

/** Returns the `alt` of the first picture in a link that has no text. */
function pictured({ elements }: Page, { index, last }: PageElement): string | undefined {
  for (let at = index + 1; at <= last; at += 1) {
    const { name, attribs } = elements[at]!;
    if (name === 'img' && attribs.alt) return attribs.alt;
  }
  return undefined;
}
