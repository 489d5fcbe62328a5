// Derives the role of each element's content from its signals.
import type { BlockRole } from '../../model/listing/block-roles.ts';
import { contains, type Page, type PageElement } from './page.ts';
import { S } from '../words/signals.ts';

/**
 * Signals of content that is not the merchant's statement on this product; the first match counts, and
 * descendants inherit it.
 */
const OUTSIDE: [number, BlockRole][] = [
  [S.footer, 'footer'],
  [S.crumb, 'navigation'],
  [S.nav, 'navigation'],
  [S.header, 'navigation'],
  [S.related, 'related'],
  [S.question, 'question'],
  [S.review, 'review'],
];

/** Signals of the product's own content; the first match counts. */
const INSIDE: [number, BlockRole][] = [
  [S.spec, 'specification'],
  [S.policy, 'policy'],
  [S.shipping, 'policy'],
  [S.seller, 'seller'],
  [S.highlight, 'highlights'],
  [S.price, 'offer'],
  [S.buy, 'offer'],
  [S.stock, 'offer'],
  [S.desc, 'description'],
];

const OUTSIDE_ROLES: ReadonlySet<BlockRole> = new Set(OUTSIDE.map(([, role]) => role));

export function isOutside(role: BlockRole | undefined): boolean {
  return role !== undefined && OUTSIDE_ROLES.has(role);
}

/**
 * Returns a role for each element. Ancestors of the title are part of the product, whatever their class says.
 * `given` holds roles that other code found, by the index of the element.
 */
export function zonesOf(
  page: Page,
  title: PageElement | undefined,
  given: ReadonlyMap<number, BlockRole>,
): (BlockRole | undefined)[] {
  const zones = new Array<BlockRole | undefined>(page.elements.length);
  for (const element of page.elements) {
    const above = element.parentElement ? zones[element.parentElement.index] : undefined;
    const told = given.get(element.index);
    let zone = above;
    const isMarked = element.signals !== 0 || told !== undefined;
    if (isMarked && !isOutside(above) && !contains(element, title)) {
      const outside = lookUp(OUTSIDE, outsideSignals(element));
      zone = outside ?? told ?? lookUp(INSIDE, element.signals) ?? above;
    }
    zones[element.index] = zone;
  }
  return zones;
}

/**
 * Returns the signals of an element for OUTSIDE. A single link or button called "review" opens no such
 * section.
 */
function outsideSignals(element: PageElement): number {
  const { name } = element;
  if (name === 'button' || name === 'input' || name === 'label') return 0;
  const { itemtype } = element.attribs;
  if (itemtype !== undefined && /\/(?:User)?Review$/.test(itemtype)) return element.signals | S.review;
  return element.signals;
}

function lookUp(table: [number, BlockRole][], signals: number): BlockRole | undefined {
  for (const [bit, role] of table) if (signals & bit) return role;
  return undefined;
}
