import { isTag, isText, type ChildNode, type Element } from 'domhandler';
import { BlockBuilder } from './block-builder.ts';
import { createClassifier } from './classify.ts';
import type { Page, PageElement } from './page.ts';
import { parseHtml } from './parse-html.ts';
import { OWN_ONLY } from './signals.ts';
import { INLINE, SKIPPED } from './tags.ts';

/** One parse and one walk: elements with their signals in document order, and the shown text in blocks. */
export function walkPage(html: string, url?: string): Page {
  const { root, limited } = parseHtml(html);
  const classify = createClassifier();
  const elements: PageElement[] = [];
  const byTag = new Map<string, PageElement[]>();
  const builder = new BlockBuilder();

  let current: PageElement | null = null;
  let owner: PageElement | null = null;
  let silent = 0;
  let node: ChildNode | null = root.children[0] ?? null;
  while (node) {
    let descend: ChildNode | null = null;
    if (isText(node)) {
      if (silent === 0 && current && owner) builder.append(node, current, owner);
    } else if (isTag(node)) {
      const element = enter(node);
      descend = node.children[0] ?? null;
      if (!descend) leave(element);
    } else if ('children' in node) {
      descend = node.children[0] ?? null;
    }
    if (descend) {
      node = descend;
      continue;
    }
    while (node && !node.next) {
      const parent: ChildNode | null = node.parent && node.parent !== root ? (node.parent as ChildNode) : null;
      const open = current as PageElement | null;
      if (parent && open && parent === (open.node as ChildNode)) leave(open);
      node = parent;
    }
    node = node?.next ?? null;
  }
  builder.flush();
  return { html, root, limited: limited || builder.limited, elements, byTag, blocks: builder.blocks, url };

  function enter(tag: Element): PageElement {
    const own = tag.name === 'body' || tag.name === 'html' ? 0 : classify(tag);
    const above: number = current ? current.inherited & ~OWN_ONLY : 0;
    const element: PageElement = {
      node: tag,
      parent: current,
      index: elements.length,
      last: elements.length,
      depth: current ? current.depth + 1 : 0,
      signals: own,
      inherited: above | own,
      firstBlock: builder.count,
      endBlock: builder.count,
    };
    elements.push(element);
    const same = byTag.get(tag.name);
    if (same) same.push(element);
    else byTag.set(tag.name, [element]);
    current = element;
    if (silent > 0 || SKIPPED.has(tag.name) || isDuplicateForReaders(element)) silent++;
    else if (tag.name === 'br') builder.lineBreak();
    else if (!INLINE.has(tag.name)) {
      builder.flush();
      element.firstBlock = builder.count;
      owner = element;
    }
    return element;
  }

  function leave(element: PageElement): void {
    current = element.parent;
    element.last = elements.length - 1;
    if (silent > 0) silent--;
    else if (!INLINE.has(element.node.name) && element.node.name !== 'br') {
      builder.flush();
      owner = ownerOf(current);
    }
    // The running block, if any, belongs to an inline element as well.
    element.endBlock = builder.count + (INLINE.has(element.node.name) ? 1 : 0);
  }

  function ownerOf(element: PageElement | null): PageElement | null {
    let up = element;
    while (up && INLINE.has(up.node.name)) up = up.parent;
    return up;
  }
}

/** `aria-hidden` beside a text for screen readers: the same thing twice. */
function isDuplicateForReaders(element: PageElement): boolean {
  if (element.node.attribs['aria-hidden'] !== 'true' || element.node.name === 'i') return false;
  let sibling = element.node.prev;
  while (sibling && !isTag(sibling)) sibling = sibling.prev;
  if (!sibling) return false;
  return /offscreen|sr-?only|visually-?hidden|screen-?reader/i.test(sibling.attribs.class ?? '');
}
