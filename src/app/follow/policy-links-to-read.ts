// Chooses the links to pages of terms that are worth fetching.
import { linkTerms } from '../../extract/terms/link-terms.ts';
import type { Listing } from '../../model/listing/listing.ts';
import type { LinkLabel } from '../../text/terms/term-labels.ts';

export interface PolicyLink {
  url: string;
  /** Topics of the link's text, such as "returns". */
  about: LinkLabel[];
}

/** Limit of links per page: one for each kind of terms, and one for general terms. */
const MOST = 6;
/** General terms may state any of the other topics. */
const GENERAL = 'terms';

/** Returns the links on the page's own host to terms that the page does not state itself. */
export function policyLinksToRead(listing: Listing, uri: string): PolicyLink[] {
  if (listing.source !== 'page' || !/^https?:/i.test(uri)) return [];
  const wanted = new Set<LinkLabel>(['returns', 'delivery', 'warranty', 'identity', 'complaint', GENERAL]);
  if ((listing.dataFields ?? []).length > 0) wanted.add('privacy');
  for (const term of listing.statedTerms ?? []) wanted.delete(term as LinkLabel);
  const found = new Map<string, LinkLabel[]>();
  for (const { text, href } of listing.policyLinks) {
    const about = linkTerms(text, href);
    const url = onSameHost(href, uri);
    if (url === undefined || !about.some((term) => wanted.has(term))) continue;
    for (const term of about) wanted.delete(term);
    found.set(url, about);
    if (found.size >= MOST) break;
  }
  return [...found].map(([url, about]) => ({ url, about }));
}

function onSameHost(href: string, base: string): string | undefined {
  if (!URL.canParse(href, base)) return undefined;
  const url = new URL(href, base);
  const here = new URL(base);
  url.hash = here.hash = '';
  return url.origin === here.origin && url.href !== here.href ? url.href : undefined;
}
