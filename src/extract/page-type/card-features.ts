// Features for the kind of page from its repeated cards.
import { leadsAway } from '../facts/product-cards.ts';
import { countWithin } from '../html/count-within.ts';
import { contains, tagged, type Page, type PageElement } from '../html/page.ts';
import { addSibling, type SiblingGroups } from '../html/sibling-groups.ts';
import { MENU } from './elements.ts';
import { flag, scaled, type Features, type PageAnalysis } from './page-analysis.ts';

/** Counts of cards on a page. */
export interface CardGroups {
  /** Similar siblings with a link and a picture each, outside menus. */
  count: number;
  largest: number;
  beforeTitle: number;
  groups: number;
  /** Number of blocks inside the cards. */
  blocks: number;
}

/** Returns the features of repeated cards, with or without prices. */
export function cardFeatures({ context, cards, candidates }: PageAnalysis): Features {
  const { page, title } = context;
  const found = cardGroups(page, title);
  const inMenu = (block: number) =>
    page.blocks[block]?.role === 'navigation' || page.blocks[block]?.role === 'footer';
  const carded = candidates.filter(({ card, block }) => card && !inMenu(block));
  const shown = candidates.filter(({ block }) => !inMenu(block));
  const after = carded.filter(({ block }) => block > context.titleBlock).length;
  const blocks = page.blocks.filter(({ hidden }) => !hidden).length;
  return {
    'cards: with prices': scaled(cards.count, 60),
    'cards: share of prices': shown.length === 0 ? 0 : carded.length / shown.length,
    'cards: prices': scaled(carded.length, 60),
    'cards: prices in menus': scaled(candidates.length - shown.length, 20),
    'cards: prices after the title': context.titleBlock < 0 ? 0 : scaled(after, 60),
    'cards: pictures after the title': title === undefined ? 0 : scaled(found.count - found.beforeTitle, 80),
    'cards: groups without a title': title === undefined ? scaled(found.groups, 10) : 0,
    'cards: hold the title': flag(cards.containTitle),
    'cards: with pictures': scaled(found.count, 80),
    'cards: the largest group': scaled(found.largest, 60),
    'cards: groups': scaled(found.groups, 10),
    'cards: before the title': scaled(found.beforeTitle, 40),
    'cards: share of blocks': blocks === 0 ? 0 : Math.min(1, found.blocks / blocks),
  };
}

/** Counts groups of four or more similar siblings that each hold a link and a picture. */
export function cardGroups(page: Page, title: PageElement | undefined): CardGroups {
  const linksIn = countWithin(page, tagged(page, 'a').filter(leadsAway));
  const imagesIn = countWithin(page, [...tagged(page, 'img'), ...tagged(page, 'picture')]);
  const groups: SiblingGroups = new Map();
  for (const element of page.elements) {
    const { parentElement } = element;
    if (parentElement === null || element.last - element.index < 2) continue;
    if ((element.inherited & MENU) !== 0) continue;
    if (linksIn(element) === 0 || imagesIn(element) === 0) continue;
    const shape = `${element.name} ${(element.attribs.class ?? '').split(/\s+/, 1)[0]?.replace(/\d+/g, '') ?? ''}`;
    addSibling(groups, parentElement, shape, element);
  }
  const found: CardGroups = { count: 0, largest: 0, beforeTitle: 0, groups: 0, blocks: 0 };
  let covered = -1;
  // In document order, so that cards inside cards are not counted again.
  for (const [outer, shapes] of groups) {
    if (outer.index <= covered) continue;
    for (const members of shapes.values()) {
      if (members.size < 4 || [...members].some((one) => contains(one, title))) continue;
      found.groups += 1;
      found.count += members.size;
      found.largest = Math.max(found.largest, members.size);
      for (const one of members) {
        covered = Math.max(covered, one.last);
        found.blocks += Math.max(0, one.endBlock - one.firstBlock);
        if (title !== undefined && one.index < title.index) found.beforeTitle += 1;
      }
    }
  }
  return found;
}
