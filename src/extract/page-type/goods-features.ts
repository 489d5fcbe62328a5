// Features for the kind of page from its links to products.
import { countWithin } from '../html/count-within.ts';
import { tagged, type PageElement } from '../html/page.ts';
import { isInSubmenu, MENU } from './elements.ts';
import { scaled, type Features, type PageAnalysis } from './page-analysis.ts';

/** Maximum number of links that are read; a page with more is a list anyway. */
const MOST_LINKS = 4000;

/** Links to one address: one with a picture, one with text. */
interface Linked {
  pictured: PageElement | undefined;
  named: PageElement | undefined;
}

/**
 * Returns features of addresses that are linked both by a picture and by text: usually products of a list.
 */
export function goodsFeatures({ context }: PageAnalysis): Features {
  const { page, title } = context;
  const imagesIn = countWithin(page, tagged(page, 'img'));
  const byAddress = new Map<string, Linked>();
  const patterns = new Map<string, number>();
  let inner = 0;
  for (const link of tagged(page, 'a').slice(0, MOST_LINKS)) {
    const { href } = link.attribs;
    if (href === undefined || href.length < 2 || /^(?:#|javascript|mailto|tel)/i.test(href)) continue;
    if ((link.inherited & MENU) !== 0 || isInSubmenu(link)) continue;
    inner += 1;
    const address = href.split('#', 1)[0]!;
    const known = byAddress.get(address) ?? { pictured: undefined, named: undefined };
    if (byAddress.size < 2000) byAddress.set(address, known);
    if (imagesIn(link) > 0) known.pictured ??= link;
    if (link.endBlock > link.firstBlock || wordsIn(link)) known.named ??= link;
  }
  let pairs = 0;
  let pairsBefore = 0;
  let pictured = 0;
  for (const [address, { pictured: picture, named }] of byAddress) {
    if (picture === undefined) continue;
    pictured += 1;
    if (named === undefined) continue;
    pairs += 1;
    const pattern = patternOf(address);
    patterns.set(pattern, (patterns.get(pattern) ?? 0) + 1);
    if (title !== undefined && picture.index < title.index) pairsBefore += 1;
  }
  const most = Math.max(0, ...patterns.values());
  return {
    'goods: linked by picture and words': scaled(pairs, 60),
    'goods: before the title': scaled(pairsBefore, 30),
    'goods: after the title': title === undefined ? 0 : scaled(pairs - pairsBefore, 60),
    'goods: of one address shape': scaled(most, 60),
    'goods: share of one address shape': pairs === 0 ? 0 : most / pairs,
    'goods: linked by picture alone': scaled(pictured - pairs, 40),
    'goods: share of links': inner === 0 ? 0 : Math.min(1, pairs / byAddress.size),
    'goods: links outside menus': scaled(inner, 400),
  };
}

/** Returns true if the element contains text with letters. */
function wordsIn(element: PageElement): boolean {
  for (let node = element.firstChild; node !== null; node = node.next)
    if (node.type === 'text' ? /\p{L}/u.test(node.data) : wordsIn(node)) return true;
  return false;
}

/** Returns the shape of an address: `/p/blue-kettle-1234.html?c=3` → `/p/#`. */
function patternOf(address: string): string {
  return address
    .split('?', 1)[0]!
    .replace(/^(?:https?:)?\/\/[^/]+/i, '')
    .replace(/\d+/g, '#')
    .split('/')
    .map((part) => (part.includes('#') ? '#' : part.length > 14 ? 'w' : part))
    .join('/')
    .slice(0, 80);
}
