// Finds tabs and accordions: their labels say which role the linked panel has.
import type { BlockRole } from '../../model/listing/block-roles.ts';
import { announcedRole } from '../words/section-headings.ts';
import { contains, isElement, textOf, type Page, type PageElement, type TextBlock } from './page.ts';
import { HEADING } from './tags.ts';

/** What the labels of tabs say about their panels. */
export interface Tabs {
  /** Roles by the index of the panel's element. */
  panels: Map<number, BlockRole>;
  /** Blocks that are only labels; they open no section for the blocks after them. */
  labels: Set<TextBlock>;
}

const MAX_LABEL = 30;
/** A label with a value, such as "Returns: 28 days", is a statement. */
const SAYS = /[:：]\s*\S/u;

export function findTabs(page: Page, title: PageElement | undefined): Tabs {
  const tabs: Tabs = { panels: new Map(), labels: new Set() };
  linkedPanels(page, title, tabs);
  panelsInOrder(page, title, tabs);
  return tabs;
}

function linkedPanels(page: Page, title: PageElement | undefined, { panels }: Tabs): void {
  for (const [label, panel] of linkedParts(page)) {
    if (panels.has(panel.index) || (title && contains(panel, title))) continue;
    const text = labelText(page, label);
    const role = text === undefined ? undefined : announcedRole(text);
    if (role) panels.set(panel.index, role);
  }
}

/** Returns a function that gives the label of the tab or fold whose panel holds a block. */
export function panelReader(page: Page): (block: TextBlock) => string | undefined {
  const names = new Map<number, string>();
  for (const [label, panel] of linkedParts(page)) {
    const text = labelText(page, label);
    if (text && !names.has(panel.index)) names.set(panel.index, text);
  }
  if (names.size === 0) return () => undefined;
  return ({ element }) => {
    for (let up: PageElement | null = element; up; up = up.parentElement) {
      const name = names.get(up.index);
      if (name !== undefined) return name;
    }
    return undefined;
  };
}

function labelText(page: Page, label: PageElement): string | undefined {
  const text = textOf(page, label, MAX_LABEL + 2);
  return text.length <= MAX_LABEL ? text : undefined;
}

/**
 * Yields labels and their panels, found by id: `href="#id"`, `aria-controls` or `data-target` of the label;
 * `aria-labelledby` of the panel.
 */
function* linkedParts(page: Page): Generator<[label: PageElement, part: PageElement]> {
  let byId: Map<string, PageElement> | undefined;
  const find = (id: string) => {
    byId ??= elementsById(page);
    return byId.get(id);
  };
  const isPart = (part: PageElement, label: PageElement) =>
    part.endBlock > part.firstBlock && !contains(part, label);
  for (const element of page.linkedById) {
    const target = targetOf(element);
    const panel = target === undefined ? undefined : find(target);
    if (panel && isPart(panel, element)) yield [element, panel];
    const labelled = element.attribs['aria-labelledby'];
    const label = labelled === undefined || labelled.includes(' ') ? undefined : find(labelled);
    if (label && label !== element && !HEADING.test(label.name) && isPart(element, label))
      yield [label, element];
  }
}

function elementsById({ elements }: Page): Map<string, PageElement> {
  const byId = new Map<string, PageElement>();
  for (const element of elements) {
    const { id } = element.attribs;
    if (id) byId.set(id, element);
  }
  return byId;
}

function targetOf({ name, attribs }: PageElement): string | undefined {
  const { href } = attribs;
  if (name === 'a' && href !== undefined && href.startsWith('#') && href.length > 1) return href.slice(1);
  const controlled = attribs['aria-controls'];
  if (controlled) return controlled;
  const target = attribs['data-target'] ?? attribs['data-bs-target'];
  return target?.startsWith('#') ? target.slice(1) : undefined;
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
    for (let i = bar.firstBlock; i < bar.endBlock; i++) {
      const label = page.blocks[i];
      if (label && contains(bar, label.element)) tabs.labels.add(label);
    }
    const panels = panelsAfter(bar, labels.length);
    panels.forEach((panel, at) => {
      const role = roles[at];
      if (role && !tabs.panels.has(panel.index) && !(title && contains(panel, title)))
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
