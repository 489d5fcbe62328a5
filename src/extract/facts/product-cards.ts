// Finds product cards: the boxes of a page that show other products.
import { countWithin } from '../html/count-within.ts';
import { contains, tagged, type Page, type PageElement } from '../html/page.ts';
import type { Cards } from '../html/roles.ts';
import type { PriceCandidate } from './price-candidates.ts';
import { addSibling, type SiblingGroups } from '../html/sibling-groups.ts';

/**
 * Finds the cards: three or more similar sibling elements with prices and links. Sets `card` on the
 * candidates inside them, and returns which elements are in a card.
 */
export function findCards(page: Page, candidates: PriceCandidate[], title: PageElement | undefined): Cards {
  const groups = groupSiblings(candidates);
  const inside = new Uint8Array(page.elements.length);
  const linksIn = countWithin(page, tagged(page, 'a').filter(leadsAway));
  let count = 0;
  let containTitle = false;
  for (const shapes of groups.values()) {
    for (const members of shapes.values()) {
      if (members.size < 3) continue;
      for (const child of members) {
        if (child.last - child.index < 3 || linksIn(child) === 0) continue;
        if (title && contains(child, title)) {
          if (members.size >= 4 && title.name !== 'h1') containTitle = true;
          continue;
        }
        count++;
        inside.fill(1, child.index, child.last + 1);
      }
    }
  }
  for (const aside of tagged(page, 'aside')) {
    if (contains(aside, title) || aside.endBlock <= (title?.firstBlock ?? 0)) continue;
    const priced = candidates.filter((candidate) => contains(aside, candidate.element)).length;
    if (priced < 2 || linksIn(aside) < 2 || holdsForm(page, aside)) continue;
    count++;
    inside.fill(1, aside.index, aside.last + 1);
  }
  if (count > 0) for (const candidate of candidates) candidate.card = inside[candidate.element.index] === 1;
  return { count, containTitle, contain: (index) => inside[index] === 1 };
}

/** Returns true if the element contains a form, button or input. */
function holdsForm(page: Page, element: PageElement): boolean {
  for (let i = element.index; i <= element.last; i++)
    if (/^(?:form|button|select|input)$/.test(page.elements[i]!.name)) return true;
  return false;
}

/** Groups the ancestors of prices by their parent and their tag and classes. */
function groupSiblings(candidates: PriceCandidate[]): SiblingGroups {
  const known = new Map<string, string>();
  const groups: SiblingGroups = new Map();
  const seen = new Set<PageElement>();
  for (const candidate of candidates) {
    let child = candidate.element;
    while (child.parentElement && !seen.has(child)) {
      seen.add(child);
      const shape = `${child.name} ${shapeOf(child.attribs.class, known)} ${shapeOf(child.attribs.id, known)}`;
      addSibling(groups, child.parentElement, shape, child);
      child = child.parentElement;
    }
  }
  return groups;
}

/** Returns true for a link to another address. */
export function leadsAway({ attribs: { href } }: PageElement): boolean {
  return href !== undefined && !/^(?:#|javascript)/i.test(href);
}

/**
 * Returns the classes without states such as "first", "active" or "slick-index-3", so that siblings compare
 * equal.
 */
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
