import { contains, type Page, type PageElement } from '../html/page.ts';
import type { Cards } from '../html/roles.ts';
import type { PriceCandidate } from './price-candidates.ts';

const LEVELS = 12;

/**
 * Prices that stand in three or more like siblings with links or pictures are those of other products:
 * marks them, and tells which elements are in such a sibling.
 */
export function findCards(page: Page, candidates: PriceCandidate[], title: PageElement | undefined): Cards {
  const known = new Map<string, string>();
  const byParent = new Map<PageElement, Map<string, Map<PageElement, PriceCandidate[]>>>();
  for (const candidate of candidates) {
    let child: PageElement = candidate.element;
    for (let i = 0; i < LEVELS && child.outer; i++) {
      const parent = child.outer;
      const shape = `${child.name} ${shapeOf(child.attribs.class, known)} ${shapeOf(child.attribs.id, known)}`;
      const shapes = getOr(byParent, parent, () => new Map<string, Map<PageElement, PriceCandidate[]>>());
      const members = getOr(shapes, shape, () => new Map<PageElement, PriceCandidate[]>());
      getOr(members, child, () => []).push(candidate);
      child = parent;
    }
  }
  const inside = new Uint8Array(page.elements.length);
  let count = 0;
  let holdTitle = false;
  for (const shapes of byParent.values()) {
    for (const members of shapes.values()) {
      if (members.size < 3) continue;
      if (
        members.size >= 4 &&
        title &&
        title.name !== 'h1' &&
        [...members.keys()].some((child) => contains(child, title) && leadsElsewhere(page, child))
      )
        holdTitle = true;
      for (const [child, prices] of members) {
        if (child.last - child.index < 3 || (title && contains(child, title)) || !leadsElsewhere(page, child))
          continue;
        count++;
        inside.fill(1, child.index, child.last + 1);
        for (const price of prices) price.card = true;
      }
    }
  }
  return { count, holdTitle, hold: (index) => inside[index] === 1 };
}

function leadsElsewhere(page: Page, child: PageElement): boolean {
  if (child.name === 'a' && child.attribs.href) return true;
  for (let i = child.index + 1; i <= child.last; i++) {
    const { name, attribs } = page.elements[i]!;
    if (name === 'a' && attribs.href && !/^(?:#|javascript)/i.test(attribs.href)) return true;
  }
  return false;
}

/** States such as "first", "active" or "slick-index-3" do not make another kind of element. */
function shapeOf(classes: string | undefined, known: Map<string, string>): string {
  if (!classes) return '';
  let shape = known.get(classes);
  if (shape === undefined) {
    shape = classes
      .split(/\s+/)
      .filter((word) => !STATE.test(word))
      .join(' ');
    known.set(classes, shape);
  }
  return shape;
}

const STATE = /\d|first|last|active|current|selected|odd|even/i;

function getOr<K, V>(map: Map<K, V>, key: K, make: () => V): V {
  let value = map.get(key);
  if (value === undefined) map.set(key, (value = make()));
  return value;
}
