import { contains, tagged, type Page, type PageElement } from '../html/page.ts';
import type { Cards } from '../html/roles.ts';
import type { PriceCandidate } from './price-candidates.ts';

/**
 * Prices that stand in three or more like siblings with links or pictures are those of other products:
 * marks them, and tells which elements are in such a sibling.
 */
export function findCards(page: Page, candidates: PriceCandidate[], title: PageElement | undefined): Cards {
  const groups = groupSiblings(candidates);
  const inside = new Uint8Array(page.elements.length);
  let links: Int32Array | undefined;
  let count = 0;
  let holdTitle = false;
  for (const shapes of groups.values()) {
    for (const members of shapes.values()) {
      if (members.length < 3) continue;
      links ??= countLinks(page);
      for (const child of members) {
        if (child.last - child.index < 3 || links[child.last + 1]! === links[child.index]!) continue;
        if (title && contains(child, title)) {
          if (members.length >= 4 && title.name !== 'h1') holdTitle = true;
          continue;
        }
        count++;
        inside.fill(1, child.index, child.last + 1);
      }
    }
  }
  for (const aside of tagged(page, 'aside')) {
    if ((title && contains(aside, title)) || aside.endBlock <= (title?.firstBlock ?? 0)) continue;
    links ??= countLinks(page);
    const priced = candidates.filter((candidate) => contains(aside, candidate.element)).length;
    if (priced < 2 || links[aside.last + 1]! - links[aside.index]! < 2 || holdsForm(page, aside)) continue;
    count++;
    inside.fill(1, aside.index, aside.last + 1);
  }
  if (count > 0) for (const candidate of candidates) candidate.card = inside[candidate.element.index] === 1;
  return { count, holdTitle, hold: (index) => inside[index] === 1 };
}

function holdsForm(page: Page, element: PageElement): boolean {
  for (let i = element.index; i <= element.last; i++)
    if (/^(?:form|button|select|input)$/.test(page.elements[i]!.name)) return true;
  return false;
}

type Siblings = Map<PageElement, Map<string, PageElement[]>>;

/** The elements around prices, by their parent and their shape. */
function groupSiblings(candidates: PriceCandidate[]): Siblings {
  const known = new Map<string, string>();
  const groups: Siblings = new Map();
  const seen = new Set<PageElement>();
  for (const candidate of candidates) {
    let child = candidate.element;
    while (child.outer && !seen.has(child)) {
      seen.add(child);
      const shape = `${child.name} ${shapeOf(child.attribs.class, known)} ${shapeOf(child.attribs.id, known)}`;
      const shapes = getOr(groups, child.outer, () => new Map<string, PageElement[]>());
      getOr(shapes, shape, () => []).push(child);
      child = child.outer;
    }
  }
  return groups;
}

/** How many links to other addresses start before each element. */
function countLinks(page: Page): Int32Array {
  const counts = new Int32Array(page.elements.length + 1);
  for (const { name, attribs, index } of page.elements) {
    const leads = name === 'a' && attribs.href !== undefined && !/^(?:#|javascript)/i.test(attribs.href);
    counts[index + 1] = counts[index]! + (leads ? 1 : 0);
  }
  return counts;
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
