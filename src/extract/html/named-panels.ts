// Finds the panels of tabs and folds that a label links to.
import { closest, contains, textOf, type Page, type PageElement, type TextBlock } from './page.ts';
import { HEADING } from './tags.ts';

/** A panel with the text of a label that links to it. */
export interface NamedPanel {
  name: string;
  panel: PageElement;
}

/** Limit of a label's characters. */
export const MAX_LABEL = 30;

/** Returns the panels with their labels, in the order of the links; a panel may have several labels. */
export function namedPanels(page: Page): NamedPanel[] {
  const named: NamedPanel[] = [];
  for (const [label, panel] of linkedParts(page)) {
    const name = textOf(page, label, MAX_LABEL + 2);
    if (name.length > 0 && name.length <= MAX_LABEL) named.push({ name, panel });
  }
  return named;
}

/** Returns a function that gives the first label of the innermost panel that holds a block. */
export function panelReader(named: readonly NamedPanel[]): (block: TextBlock) => string | undefined {
  const names = new Map<number, string>();
  for (const { name, panel } of named) if (!names.has(panel.index)) names.set(panel.index, name);
  if (names.size === 0) return () => undefined;
  return ({ element }) => {
    const panel = closest(element, ({ index }) => names.has(index));
    return panel && names.get(panel.index);
  };
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
