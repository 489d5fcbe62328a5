import type { BlockRole } from '../../model/block.ts';
import { contains, type Page, type PageElement } from './page.ts';
import { S } from './signals.ts';

/** What is not the merchant's statement on this product, strongest first; it holds for all that is inside. */
const OUTSIDE: [number, BlockRole][] = [
  [S.footer, 'footer'],
  [S.crumb, 'navigation'],
  [S.nav, 'navigation'],
  [S.header, 'navigation'],
  [S.related, 'related'],
  [S.question, 'question'],
  [S.review, 'review'],
];

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
 * The role each element's words give to what is inside it. Whatever encloses the product's title is not
 * outside the product, however it is called.
 */
export function zonesOf(page: Page, title: PageElement | undefined): (BlockRole | undefined)[] {
  const zones = new Array<BlockRole | undefined>(page.elements.length);
  for (const element of page.elements) {
    const above = element.outer ? zones[element.outer.index] : undefined;
    let zone = above;
    if (element.signals !== 0 && !isOutside(above)) {
      const outside =
        title && contains(element, title) ? undefined : lookUp(OUTSIDE, outsideSignals(element));
      zone = outside ?? lookUp(INSIDE, element.signals) ?? above;
    }
    zones[element.index] = zone;
  }
  return zones;
}

/** A single link or button called "review" or "menu" does not open a section of that kind. */
function outsideSignals(element: PageElement): number {
  const { name } = element;
  if (name === 'button' || name === 'input' || name === 'label') return 0;
  return element.signals;
}

function lookUp(table: [number, BlockRole][], signals: number): BlockRole | undefined {
  for (const [bit, role] of table) if (signals & bit) return role;
  return undefined;
}
