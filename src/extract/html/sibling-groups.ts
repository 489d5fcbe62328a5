// Groups similar siblings: the cards of a list, the reviews of a section.
import type { PageElement } from './page.ts';

/** Elements by their parent, then by a text for their shape such as tag and classes. */
export type SiblingGroups = Map<PageElement, Map<string, Set<PageElement>>>;

/** Adds a child of `parent` to the group of its shape. */
export function addSibling(
  groups: SiblingGroups,
  parent: PageElement,
  shape: string,
  child: PageElement,
): void {
  let shapes = groups.get(parent);
  if (shapes === undefined) groups.set(parent, (shapes = new Map<string, Set<PageElement>>()));
  const members = shapes.get(shape);
  if (members === undefined) shapes.set(shape, new Set([child]));
  else members.add(child);
}
