// Finds tabs and accordions: their labels say which role the linked panel has.
import type { BlockRole } from '../../model/listing/block-roles.ts';
import { announcedRole } from '../words/section-headings.ts';
import { MAX_LABEL, type NamedPanel } from './named-panels.ts';
import { contains, isElement, textOf, type Page, type PageElement, type TextBlock } from './page.ts';
import { HEADING } from './tags.ts';

/** What the labels of tabs say about their panels. */
export interface Tabs {
  /** Roles by the index of the panel's element. */
  panels: Map<number, BlockRole>;
  /** Blocks that are only labels; they open no section for the blocks after them. */
  labels: Set<TextBlock>;
}

/** A label with a value, such as "Returns: 28 days", is a statement. */
const SAYS = /[:：]\s*\S/u;

export function findTabs(page: Page, title: PageElement | undefined, named: readonly NamedPanel[]): Tabs {
  const tabs: Tabs = { panels: new Map(), labels: new Set() };
  linkedPanels(named, title, tabs);
  panelsInOrder(page, title, tabs);
  return tabs;
}

function linkedPanels(named: readonly NamedPanel[], title: PageElement | undefined, { panels }: Tabs): void {
  for (const { name, panel } of named) {
    if (panels.has(panel.index) || contains(panel, title)) continue;
    const role = announcedRole(name);
    if (role) panels.set(panel.index, role);
  }
}

/**
 * Finds a row of labels that is followed by as many similar elements: the first label belongs to the first.
 */
function panelsInOrder(page: Page, title: PageElement | undefined, tabs: Tabs): void {
  const seen = new Set<PageElement>();
  for (const block of page.blocks) {
    if (block.text.length > MAX_LABEL || tabs.labels.has(block) || SAYS.test(block.text)) continue;
    if (announcedRole(block.text) === undefined) continue;
    const bar = barAround(page, block);
    if (!bar || seen.has(bar)) continue;
    seen.add(bar);
    const labels = bar.children.filter(isElement).filter((child) => child.endBlock > child.firstBlock);
    const roles = labels.map((child) => announcedRole(textOf(page, child, MAX_LABEL)));
    if (new Set(roles.filter(Boolean)).size < 2) continue;
    for (const label of page.blocks.slice(bar.firstBlock, bar.endBlock))
      if (contains(bar, label.element)) tabs.labels.add(label);
    const panels = panelsAfter(bar, labels.length);
    panels.forEach((panel, at) => {
      const role = roles[at];
      if (role && !tabs.panels.has(panel.index) && !contains(panel, title))
        tabs.panels.set(panel.index, role);
    });
  }
}

/** Returns the ancestor whose children are two or more short labels, this block being one. */
function barAround(page: Page, block: TextBlock): PageElement | undefined {
  let up: PageElement | null = block.pieces[0]?.element ?? block.element;
  for (let i = 0; up?.parentElement && i < 4; i++, up = up.parentElement) {
    if (HEADING.test(up.name) || up.name === 'dt' || up.name === 'td' || up.name === 'th') return undefined;
    const bar: PageElement = up.parentElement;
    if (bar.endBlock - bar.firstBlock > 12) return undefined;
    const children = bar.children.filter(isElement);
    if (children.length < 2 || bar.children.length > children.length) continue;
    const short = children.every(
      (child) =>
        child.name === up!.name &&
        child.endBlock - child.firstBlock <= 1 &&
        textOf(page, child, MAX_LABEL + 2).length <= MAX_LABEL,
    );
    return short ? bar : undefined;
  }
  return undefined;
}

/** Returns the similar elements that follow the label bar or an ancestor of it. */
function panelsAfter(bar: PageElement, count: number): PageElement[] {
  let up: PageElement = bar;
  for (let i = 0; i < 4; i++) {
    const after: PageElement[] = [];
    for (let node = up.next; node; node = node.next) if (isElement(node)) after.push(node);
    const [first] = after;
    if (first) {
      const kind = firstClass(first);
      const like = after.filter((one) => one.name === first.name && firstClass(one) === kind);
      return kind !== undefined && like.length >= count ? like.slice(0, count) : [];
    }
    if (!up.parentElement) break;
    up = up.parentElement;
  }
  return [];
}

const firstClass = ({ attribs }: PageElement) => /\S+/.exec(attribs.class ?? '')?.[0];
