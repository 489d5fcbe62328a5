// Gives each block of a page its role: title, description, policy, review, navigation and so on.
import type { BlockRole } from '../../model/listing/block-roles.ts';
import { announcedRole, announcesOtherSellers, mayBeSentence } from '../words/section-headings.ts';
import { closingParts } from './closing-parts.ts';
import { comparedGoods } from './compared-goods.ts';
import { customerParts, isCustomerMark } from './customer-words.ts';
import type { NamedPanel } from './named-panels.ts';
import { closest, contains, nextElement, type Page, type PageElement, type TextBlock } from './page.ts';
import { S } from '../words/signals.ts';
import { findTabs } from './tabs.ts';
import { HEADING } from './tags.ts';
import { TermLists } from './term-lists.ts';
import { isOutside, zonesOf } from './zones.ts';

/** Tells which elements are in product cards. */
export interface Cards {
  count: number;
  /** True if the presumed title is inside one of several cards, so that the page is a list. */
  containTitle: boolean;
  contain(index: number): boolean;
}

/** A section under a heading, with the role that the heading announces. */
interface Section {
  role: BlockRole | undefined;
  level: number;
  last: number;
}

/**
 * Sets `role` and `outside` of all blocks, from the classes of their ancestors and the heading above them.
 */
export function assignRoles(
  page: Page,
  title: PageElement | undefined,
  named: readonly NamedPanel[],
  cards: Cards,
): void {
  const { panels, labels } = findTabs(page, title, named);
  const given = new Map(panels);
  for (const part of customerParts(page, title)) given.set(part.index, 'review');
  for (const part of closingParts(page, title)) given.set(part.index, 'footer');
  for (const cell of comparedGoods(page, title)) given.set(cell.index, 'related');
  const zones = zonesOf(page, title, given);
  const zoneOf = ({ element, pieces }: TextBlock): BlockRole | undefined => {
    const zone = zones[element.index];
    if (isOutside(zone)) return zone;
    const first = pieces[0]?.element ?? element;
    const last = pieces.at(-1)?.element ?? element;
    return cards.contain(element.index) || (cards.contain(first.index) && cards.contain(last.index))
      ? 'related'
      : zone;
  };
  const sections: Section[] = [];
  const terms = new TermLists(page);
  let titleSeen = title === undefined;
  for (const [index, block] of page.blocks.entries()) {
    const { element } = block;
    while (sections.length > 0 && sections.at(-1)!.last < element.index) sections.pop();
    if (!titleSeen && title && block.pieces.some((piece) => contains(title, piece.element))) {
      titleSeen = true;
      sections.length = 0;
      block.role = 'title';
      block.outside = false;
      continue;
    }
    if (isOutside(innermost(sections)) && terms.contain(block)) sections.length = 0;
    if (!labels.has(block)) openSection(page.blocks, index, sections);
    const zone = zoneOf(block);
    const section = innermost(sections);
    block.outside = isOutside(zone) || isOutside(section);
    block.role =
      labels.has(block) && !block.outside
        ? 'navigation'
        : roleOf(block, zone, section, titleSeen || isBesideTitle(block, title));
  }
  headForeignParts(page);
}

/** Gives a heading the role of its section if only related products or reviews follow it. */
function headForeignParts(page: Page): void {
  for (let i = page.blocks.length - 2; i >= 0; i--) {
    const block = page.blocks[i]!;
    const { role } = page.blocks[i + 1]!;
    if (block.outside || block.role === 'title' || !FOREIGN.has(role) || block.text.length > 70) continue;
    const heading = headingAround(block);
    if (!heading) continue;
    const last = scopeOf(heading);
    let next = i + 1;
    while (next < page.blocks.length && page.blocks[next]!.outside) next++;
    const after = page.blocks[next];
    if (after && after.element.index <= last) continue;
    block.role = role;
    block.outside = true;
  }
}

const FOREIGN: ReadonlySet<BlockRole> = new Set(['related', 'review', 'question']);

/** How many blocks after a heading are searched for links, dates or questions; a first card has about six. */
const NEAR = 6;
/**
 * A rating or prose is no heading: "Company with three plants, 5,000 tonnes a year" does not open a seller
 * section.
 */
const NO_LABEL = /^[\d★☆⭐(•]|[，,。；;]|\.\s/u;

/** Opens a section if the block is a heading or a short announcement such as "Reviews". */
function openSection(blocks: readonly TextBlock[], index: number, sections: Section[]): void {
  const block = blocks[index]!;
  if (block.text.length > 70) return;
  const heading = headingAround(block);
  const level = heading ? Number(heading.name[1]) : 7;
  if (!heading && (block.text.length > 40 || block.linked > block.text.length / 2)) return;
  const announced = announcedRole(block.text);
  const role = isStatementOf(announced, blocks, index, heading !== undefined) ? undefined : announced;
  if (!heading && (role === undefined || NO_LABEL.test(block.text))) return;
  // Inside related products, "£5 delivery" is a label of one of them, not a heading.
  if (!heading && isOutside(innermost(sections))) return;
  while (sections.length > 0 && sections.at(-1)!.level >= level) sections.pop();
  const offers = announcesOtherSellers(block.text) ? listAfter(heading ?? block.element) : undefined;
  const last =
    offers?.last ?? (heading ? scopeOf(heading) : (listAround(block)?.last ?? scopeOf(block.element)));
  sections.push({ role, level, last });
}

/**
 * Returns true if a text only starts like a heading: "All ratings come from our own staff". Then the
 * announced content, such as reviews, does not follow it.
 */
function isStatementOf(
  announced: BlockRole | undefined,
  blocks: readonly TextBlock[],
  index: number,
  isHeading: boolean,
): boolean {
  const near = (is: (block: TextBlock) => boolean) => blocks.slice(index + 1, index + NEAR).some(is);
  const { text, linked } = blocks[index]!;
  if (announced === 'related' && announcesOtherSellers(text)) return linked === 0 && !near(isOffered);
  // Related products are links: "Recommended by dentists" above plain text is no heading for them.
  if (announced === 'related')
    return linked === 0 && !near((block) => block.linked > 0) && (!isHeading || isProse(blocks[index + 1]));
  if (announced === 'review')
    return mayBeSentence(text) && !near((block) => isCustomerMark(block.text) || DATED.test(block.text));
  return (
    announced === 'question' && !isHeading && mayBeSentence(text) && !near((block) => ASKS.test(block.text))
  );
}

/** True for a price, or a link to one. */
const isOffered = ({ text, linked }: TextBlock) => linked > 0 || PRICED.test(text);

const PRICED = /\p{Sc}\s?\d|\d\s?(?:\p{Sc}|元|円|원|kr|zł|Kč)/u;

const isProse = (block: TextBlock | undefined) => block !== undefined && mayBeSentence(block.text);

const ASKS = /[?？]$/u;
const DATED = /^.{0,40}\b20\d\d\b.{0,20}$/u;

/** Returns the list or table right after the element; the offers that its heading announces. */
function listAfter(element: PageElement): PageElement | undefined {
  const next = nextElement(element);
  return next && /^(?:ul|ol|dl|table)$/.test(next.name) ? next : undefined;
}

const headingAround = ({ element, pieces }: TextBlock): PageElement | undefined =>
  closest(pieces[0]?.element ?? element, ({ name }) => HEADING.test(name), 6);

/**
 * Returns the list whose item ends with this block, if other items precede it. Such a badge is no heading for
 * what follows the list.
 */
function listAround({ element }: TextBlock): PageElement | undefined {
  const item = closest(element, ({ name }) => name === 'li', 5);
  const list = item?.parentElement;
  if (!item || !list || item.endBlock > element.endBlock) return undefined;
  return item.firstBlock > list.firstBlock ? list : undefined;
}

/**
 * Returns the last index that a heading covers: the nearest ancestor with further content after the heading.
 */
function scopeOf(heading: PageElement): number {
  let up: PageElement = heading;
  for (let i = 0; up.parentElement && i < 5; i++) {
    up = up.parentElement;
    if (up.endBlock > heading.endBlock) return up.last;
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
  const linkList = isLinkList(block);
  if (!titleSeen) return zone ?? (linkList || block.text.length < 60 ? 'navigation' : 'description');
  const isShortOrMany = block.text.length < 60 || linksIn(block) >= LINK_RUN;
  if (linkList && isShortOrMany && !zone && !section && !isButton(block)) return 'navigation';
  if (block.text.length < 24 && COUNTER.test(block.text)) return 'review';
  if (section && (zone === undefined || zone === 'description' || zone === 'highlights')) return section;
  return zone ?? section ?? 'description';
}

/** Returns true if nearly all text is in links, or only signs stand between them: “Home | Sale | Help”. */
function isLinkList({ text, linked, pieces }: TextBlock): boolean {
  if (linked === 0 || linked > text.length * 0.8) return linked > 0;
  return pieces.every(
    ({ start, end, element }) => (element.inherited & S.link) !== 0 || !WORDED.test(text.slice(start, end)),
  );
}

const WORDED = /[\p{L}\p{N}]/u;

/** This many links in a block lead to other articles or products, such as “What ginkgo is good for”. */
const LINK_RUN = 4;

function linksIn({ pieces }: TextBlock): number {
  return pieces.filter(({ element }) => element.name === 'a').length;
}

/** Counters of a marketplace (sales, reviews), such as "已售 2万件": the merchant did not write them. */
const COUNTER =
  /^(?:(?:月|总|累计)?(?:销量|成交|评价|评论)|交易成功|已售|已拼|付款)\s*(?:[:：]\s*)?\d[\d.]*\s*(?:[万千]\+?\s*|\+\s*)?[件笔单条]?$|^\d[\d.]*[万千]?\+?\s*(?:人付款|人收货|件已售|条评价)$/u;

/** Returns true for a block before the title, if a small common ancestor holds both. */
function isBesideTitle({ element }: TextBlock, title: PageElement | undefined): boolean {
  if (!title || element.index > title.index) return false;
  const common = closest(element, (up) => contains(up, title));
  return common !== undefined && common.name !== 'body' && common.endBlock - common.firstBlock <= 40;
}

function isButton({ element, pieces }: TextBlock): boolean {
  const inner = pieces[0]?.element ?? element;
  return (inner.inherited & S.buy) !== 0 || /\b(?:btn|button)\b/i.test(inner.attribs.class ?? '');
}

function innermost(sections: Section[]): BlockRole | undefined {
  for (let i = sections.length - 1; i >= 0; i--) if (sections[i]!.role) return sections[i]!.role;
  return undefined;
}
