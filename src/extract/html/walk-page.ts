import type { Handler } from 'htmlparser2';
import { BlockBuilder } from './block-builder.ts';
import { createClassifier } from './classify.ts';
import { LimitedParser } from './limited-parser.ts';
import {
  isElement,
  type Page,
  type PageElement,
  type PageNode,
  type PageRoot,
  type PageText,
} from './page.ts';
import { OWN_ONLY, S } from './signals.ts';
import { INLINE, SKIPPED } from './tags.ts';

const MAX_NODES = 400_000;

/**
 * One pass over the source: the tree, its elements with their signals in document order, and the shown text
 * in blocks, all while parsing. Time grows with the length of the page; a hostile page is cut off.
 */
export function walkPage(html: string, url?: string): Page {
  const builder = new TreeBuilder();
  const parser = new LimitedParser(builder, () => builder.depth);
  builder.place = () => parser.startIndex;
  builder.stop = () => {
    parser.limited = true;
    parser.pause();
  };
  parser.end(html);
  builder.finish();
  const { root, elements, byTag, blocks } = builder;
  return {
    html,
    root,
    limited: parser.limited || blocks.limited,
    elements,
    byTag,
    blocks: blocks.blocks,
    url,
  };
}

class TreeBuilder implements Partial<Handler> {
  readonly root: PageRoot = { type: 'root', children: [], parent: null, prev: null, next: null };
  readonly elements: PageElement[] = [];
  readonly byTag = new Map<string, PageElement[]>();
  readonly blocks = new BlockBuilder();
  depth = 0;
  place: () => number = () => 0;
  stop: () => void = () => undefined;
  private readonly classify = createClassifier();
  private current: PageElement | null = null;
  /** The innermost open block-level element. */
  private owner: PageElement | null = null;
  private text = '';
  private textStart = 0;
  private silent = 0;
  private nodes = 0;

  onopentag(name: string, attribs: Record<string, string>): void {
    this.endText();
    const outer = this.current;
    const signals = this.classify(name, attribs);
    const own = name === 'body' || name === 'html' ? signals & S.markup : signals;
    const blocks = this.blocks.count;
    const element: PageElement = {
      type: name === 'script' ? 'script' : name === 'style' ? 'style' : 'tag',
      name,
      attribs,
      children: [],
      startIndex: this.place(),
      parent: outer ?? this.root,
      prev: null,
      next: null,
      outer,
      index: this.elements.length,
      last: this.elements.length,
      depth: this.depth,
      signals: own,
      inherited: outer ? (outer.inherited & ~OWN_ONLY) | own : own,
      firstBlock: blocks,
      endBlock: blocks,
      firstPiece: this.blocks.pieceCount,
    };
    this.add(element);
    this.elements.push(element);
    const same = this.byTag.get(name);
    if (same) same.push(element);
    else this.byTag.set(name, [element]);
    this.current = element;
    this.depth++;
    if (this.silent > 0 || SKIPPED.has(name) || isDuplicateForReaders(element)) this.silent++;
    else if (name === 'br') this.blocks.lineBreak();
    else if (name === 'a' && isAfterCard(element)) {
      this.blocks.flush();
      this.begin(element);
    } else if (!INLINE.has(name)) {
      this.blocks.flush();
      this.begin(element);
      this.owner = element;
    }
  }

  onclosetag(): void {
    this.endText();
    const element = this.current;
    if (!element) return;
    this.current = element.outer;
    this.depth--;
    element.last = this.elements.length - 1;
    const inline = INLINE.has(element.name) || element.name === 'br';
    if (this.silent > 0) this.silent--;
    else if (!inline) {
      this.blocks.flush();
      let up = element.outer;
      while (up && INLINE.has(up.name)) up = up.outer;
      this.owner = up;
    }
    // The running block, if any, belongs to an inline element as well.
    element.endBlock = this.blocks.count + (inline ? 1 : 0);
  }

  ontext(data: string): void {
    if (this.text === '') this.textStart = this.place();
    this.text += data;
  }

  oncomment(): void {
    this.endText();
  }

  finish(): void {
    this.endText();
    while (this.current) this.onclosetag();
    this.blocks.flush();
  }

  /** White space between elements becomes a space of the running block, not a node. */
  private endText(): void {
    const { text: data, current } = this;
    if (data === '') return;
    this.text = '';
    if (isBlank(data)) {
      if (this.silent === 0) this.blocks.space();
      return;
    }
    const text: PageText = {
      type: 'text',
      data,
      startIndex: this.textStart,
      parent: current ?? this.root,
      prev: null,
      next: null,
    };
    this.add(text);
    if (this.silent === 0 && current && this.owner) this.blocks.append(text, current, this.owner);
  }

  private begin(element: PageElement): void {
    element.firstBlock = this.blocks.count;
    element.firstPiece = 0;
  }

  private add(node: PageNode): void {
    const { children } = this.current ?? this.root;
    if (children.length > 0) {
      const before = children[children.length - 1]!;
      before.next = node;
      node.prev = before;
    }
    children.push(node);
    if (++this.nodes === MAX_NODES) this.stop();
  }
}

/** `aria-hidden` beside a text for screen readers: the same thing twice. */
function isDuplicateForReaders(element: PageElement): boolean {
  if (element.attribs['aria-hidden'] !== 'true' || element.name === 'i') return false;
  let sibling = element.prev;
  while (sibling && !isElement(sibling)) sibling = sibling.prev;
  return (
    sibling !== null &&
    /offscreen|sr-?only|visually-?hidden|screen-?reader/i.test(sibling.attribs.class ?? '')
  );
}

/** Links side by side that each hold a picture and words, or words and a price, are cards, one a block. */
function isAfterCard({ prev, attribs }: PageElement): boolean {
  if (!prev || !isElement(prev) || prev.name !== 'a' || prev.children.length < 2) return false;
  return (
    prev.attribs.class === attribs.class &&
    prev.children.every((child) => isElement(child) || isBlank(child.data))
  );
}

function isBlank(text: string): boolean {
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 160) return false;
  }
  return true;
}
