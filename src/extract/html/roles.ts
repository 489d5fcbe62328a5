import type { BlockRole } from '../../model/block.ts';
import { announcedRole } from '../words/section-headings.ts';
import { contains, type Page, type PageElement, type TextBlock } from './page.ts';
import { S } from './signals.ts';
import { HEADING } from './tags.ts';
import { isOutside, zonesOf } from './zones.ts';

/** Which elements are in cards of other products. */
export interface Cards {
  count: number;
  /** The supposed title is that of one card among several: the page is a list. */
  holdTitle: boolean;
  hold(index: number): boolean;
}

interface Section {
  role: BlockRole | undefined;
  level: number;
  last: number;
}

/** Gives every block its role, from the words of the elements around it and the heading above it. */
export function assignRoles(page: Page, title: PageElement | undefined, cards?: Cards): void {
  const zones = zonesOf(page, title);
  if (cards)
    for (const { index } of page.elements)
      if (cards.hold(index) && !isOutside(zones[index])) zones[index] = 'related';
  const sections: Section[] = [];
  let titleSeen = title === undefined;
  for (const block of page.blocks) {
    const { element } = block;
    while (sections.length > 0 && sections.at(-1)!.last < element.index) sections.pop();
    if (!titleSeen && title && block.pieces.some((piece) => contains(title, piece.element))) {
      titleSeen = true;
      sections.length = 0;
      block.role = 'title';
      block.outside = false;
      continue;
    }
    openSection(block, sections);
    const zone = zones[element.index];
    const section = innermost(sections);
    block.outside = isOutside(zone) || isOutside(section);
    block.role = roleOf(block, zone, section, titleSeen);
  }
}

function openSection(block: TextBlock, sections: Section[]): void {
  if (block.text.length > 70) return;
  const heading = headingAround(block);
  const level = heading ? Number(heading.name[1]) : 7;
  if (!heading && (block.text.length > 40 || block.linked > block.text.length / 2)) return;
  const role = announcedRole(block.text);
  if (!heading && role === undefined) return;
  while (sections.length > 0 && sections.at(-1)!.level >= level) sections.pop();
  const last = scopeOf(heading ?? block.element);
  sections.push({ role, level, last });
}

function headingAround(block: TextBlock): PageElement | undefined {
  let up: PageElement | null = block.pieces[0]?.element ?? block.element;
  for (let i = 0; up && i < 6; i++, up = up.outer) if (HEADING.test(up.name)) return up;
  return undefined;
}

/** A heading speaks for what follows it inside the nearest element that has something after it. */
function scopeOf(heading: PageElement): number {
  let up: PageElement = heading;
  for (let i = 0; up.outer && i < 4; i++) {
    up = up.outer;
    if (up.last > heading.last) return up.last;
  }
  return up.last;
}

function roleOf(
  block: TextBlock,
  zone: BlockRole | undefined,
  section: BlockRole | undefined,
  titleSeen: boolean,
): BlockRole {
  if (isOutside(zone)) return zone!;
  if (isOutside(section)) return section!;
  if (block.element.inherited & S.dialog && block.hidden === false && !section) return 'navigation';
  const linkList = block.linked > block.text.length * 0.8;
  if (!titleSeen) return zone ?? (linkList || block.text.length < 60 ? 'navigation' : 'description');
  if (linkList && block.text.length < 60 && !zone && !section) return 'navigation';
  if (section && (zone === undefined || zone === 'description' || zone === 'highlights')) return section;
  return zone ?? section ?? 'description';
}

function innermost(sections: Section[]): BlockRole | undefined {
  for (let i = sections.length - 1; i >= 0; i--) if (sections[i]!.role) return sections[i]!.role;
  return undefined;
}
