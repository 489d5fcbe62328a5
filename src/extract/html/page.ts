// A parsed page: its tree, its elements, and its blocks of text.
import type { BlockRole } from '../../model/listing/block-roles.ts';
import { OWN_ONLY } from '../words/signals.ts';
import type { Attributes } from './attributes.ts';

// The nodes are classes, so that all nodes of a kind have one hidden class in V8.

/** A text node, in the shape that cheerio expects. */
export class PageText {
  readonly type = 'text';
  readonly data: string;
  readonly startIndex: number;
  readonly parent: PageElement | PageRoot;
  prev: PageNode | null = null;
  next: PageNode | null = null;

  constructor(data: string, startIndex: number, parent: PageElement | PageRoot) {
    this.data = data;
    this.startIndex = startIndex;
    this.parent = parent;
  }
}

/**
 * An element, in the shape that cheerio expects, with its signals and its position. Children form a linked
 * list, because an array per element takes much of a page's memory.
 */
export class PageElement {
  readonly type: 'tag' | 'script' | 'style';
  readonly name: string;
  readonly attribs: Attributes;
  readonly startIndex: number;
  readonly parent: PageElement | PageRoot;
  /** The parent element; `null` at the top. */
  readonly parentElement: PageElement | null;
  prev: PageNode | null = null;
  next: PageNode | null = null;
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;
  /** Position in document order, from 0. */
  readonly index: number;
  /** Index of its last descendant; equal to `index` if it has none. */
  last: number;
  readonly depth: number;
  /** Its own signals, as bits of `signals.ts`. */
  readonly signals: number;
  /** Signals of the element and of its ancestors, as bits. */
  readonly inherited: number;
  /** Index of the first block that starts in it, and the index after its last block. */
  firstBlock: number;
  endBlock: number;
  /** Index of the piece in its first block at which its text starts. */
  firstPiece: number;

  constructor(
    name: string,
    attribs: Attributes,
    startIndex: number,
    parentElement: PageElement | null,
    root: PageRoot,
    index: number,
    depth: number,
    signals: number,
    firstBlock: number,
    firstPiece: number,
  ) {
    this.type = name === 'script' ? 'script' : name === 'style' ? 'style' : 'tag';
    this.name = name;
    this.attribs = attribs;
    this.startIndex = startIndex;
    this.parent = parentElement ?? root;
    this.parentElement = parentElement;
    this.index = index;
    this.last = index;
    this.depth = depth;
    this.signals = signals;
    this.inherited = parentElement ? (parentElement.inherited & ~OWN_ONLY) | signals : signals;
    this.firstBlock = firstBlock;
    this.endBlock = firstBlock;
    this.firstPiece = firstPiece;
  }

  /** A new array at each call; only cheerio needs it. */
  get children(): PageNode[] {
    return childrenOf(this);
  }
}

export class PageRoot {
  readonly type = 'root';
  readonly parent = null;
  readonly prev = null;
  readonly next = null;
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;

  get children(): PageNode[] {
    return childrenOf(this);
  }
}

function childrenOf({ firstChild }: { firstChild: PageNode | null }): PageNode[] {
  const nodes: PageNode[] = [];
  for (let node = firstChild; node; node = node.next) nodes.push(node);
  return nodes;
}

export type PageNode = PageElement | PageText;

/** A span of a block's text that came from one text node. */
export interface Piece {
  start: number;
  end: number;
  node: PageText;
  element: PageElement;
}

/** A run of text that a reader sees as one paragraph, cell or line. */
export interface TextBlock {
  text: string;
  /** The innermost block-level element that contains the text. */
  element: PageElement;
  pieces: Piece[];
  /** Offsets of the text at which a `<br>` was. */
  breaks: readonly number[];
  /** True if the text is not visible, at least until a click. */
  hidden: boolean;
  /** Number of characters inside links. */
  linked: number;
  role: BlockRole;
  /** True if it is outside the product's own text: menu, footer, other products, reviews. */
  outside: boolean;
}

/** A parsed page. */
export interface Page {
  html: string;
  root: PageRoot;
  limited: boolean;
  elements: PageElement[];
  byTag: Map<string, PageElement[]>;
  /** Elements with signals of their own, in document order. Most elements have none. */
  withSignals: PageElement[];
  /**
   * Elements that link to another part of the page by id, and parts that name their label; in document order.
   */
  linkedById: PageElement[];
  /** Elements with an item number in an attribute, in document order. */
  withItemNumber: PageElement[];
  blocks: TextBlock[];
  url: string | undefined;
}

export function isElement(node: PageNode): node is PageElement {
  return node.type !== 'text';
}

export function tagged(page: Page, tag: string): PageElement[] {
  return page.byTag.get(tag) ?? [];
}

/** Returns true if `inner` is the element itself or a descendant; false without `inner`. */
export function contains(outer: PageElement, inner: PageElement | undefined): boolean {
  return inner !== undefined && outer.index <= inner.index && inner.index <= outer.last;
}

/** Returns the first of the element and its ancestors that passes the test, within `levels` of them. */
export function closest(
  element: PageElement | null,
  test: (one: PageElement) => boolean,
  levels = Infinity,
): PageElement | undefined {
  let up = element;
  for (let i = 0; up && i < levels; i++, up = up.parentElement) if (test(up)) return up;
  return undefined;
}

/** Returns the signals of the element and its nearest `levels - 1` ancestors, as bits. */
export function nearSignals(element: PageElement, levels: number): number {
  let signals = 0;
  let up: PageElement | null = element;
  for (let i = 0; up && i < levels; i++, up = up.parentElement) signals |= up.signals;
  return signals;
}

/** Returns the next sibling that is an element. */
export function nextElement({ next }: PageElement): PageElement | undefined {
  let node = next;
  while (node && !isElement(node)) node = node.next;
  return node ?? undefined;
}

/** Returns the visible text inside an element, its blocks joined by spaces. */
export function textOf(page: Page, element: PageElement, limit = 2000): string {
  let text = '';
  const end = Math.min(element.endBlock, page.blocks.length);
  for (let i = element.firstBlock; i < end && text.length < limit; i++) {
    const block = page.blocks[i]!;
    if (contains(element, block.element)) text += (text ? ' ' : '') + block.text;
    else {
      const pieces = piecesIn(block, element, i);
      // With the spaces that stand between the pieces.
      text += block.text.slice(pieces[0]?.start, pieces.at(-1)?.end ?? 0);
    }
  }
  return text.trim();
}

/** Appends a block for a text that is no run of the page's own text, such as the `alt` of a picture. */
export function addBlock(page: Page, block: Pick<TextBlock, 'text' | 'element' | 'role' | 'outside'>): void {
  page.blocks.push({ ...block, pieces: [], breaks: [], hidden: false, linked: 0 });
}

/** Returns the pieces of a block inside an element; they are adjacent. */
export function piecesIn(block: TextBlock, element: PageElement, index: number): Piece[] {
  const found: Piece[] = [];
  for (let i = index === element.firstBlock ? element.firstPiece : 0; i < block.pieces.length; i++) {
    const piece = block.pieces[i]!;
    if (!contains(element, piece.element)) break;
    found.push(piece);
  }
  return found;
}

/** Returns the text of an element that is never shown, such as a script. */
export function rawText(element: PageElement): PageText | undefined {
  const first = element.firstChild;
  return first?.type === 'text' ? first : undefined;
}
