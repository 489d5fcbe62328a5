import type { BlockRole } from '../../model/listing/block-roles.ts';
import type { Attributes } from './attributes.ts';

/** A text of the tree, in the shape cheerio reads. */
export interface PageText {
  type: 'text';
  data: string;
  startIndex: number;
  parent: PageElement | PageRoot;
  prev: PageNode | null;
  next: PageNode | null;
}

/** An element of the tree, in the shape cheerio reads, with what its tag, attributes and words say about it. */
export interface PageElement {
  type: 'tag' | 'script' | 'style';
  name: string;
  attribs: Attributes;
  /** Gathered anew at each call; cheerio asks for it. */
  readonly children: PageNode[];
  firstChild: PageNode | null;
  lastChild: PageNode | null;
  startIndex: number;
  parent: PageElement | PageRoot;
  prev: PageNode | null;
  next: PageNode | null;
  /** The element around it; `null` at the top. */
  outer: PageElement | null;
  /** Place in document order. */
  index: number;
  /** Index of its last descendant; equal to `index` where it has none. */
  last: number;
  depth: number;
  /** Bits of `signals.ts`, its own. */
  signals: number;
  /** Bits of the element and of all that enclose it. */
  inherited: number;
  /** The first block that starts in it and the one after its last. */
  firstBlock: number;
  endBlock: number;
  /** The piece of its first block its text begins with. */
  firstPiece: number;
}

export interface PageRoot {
  type: 'root';
  readonly children: PageNode[];
  firstChild: PageNode | null;
  lastChild: PageNode | null;
  parent: null;
  prev: null;
  next: null;
}

export type PageNode = PageElement | PageText;

/** A stretch of block text that came from one text node. */
export interface Piece {
  start: number;
  end: number;
  node: PageText;
  element: PageElement;
}

export interface TextBlock {
  text: string;
  /** The innermost block-level element around the text. */
  element: PageElement;
  pieces: Piece[];
  /** Offsets where a `<br>` stood. */
  breaks: readonly number[];
  /** Not shown until something is clicked, if ever. */
  hidden: boolean;
  /** How many of its characters are link text. */
  linked: number;
  role: BlockRole;
  /** Its place says that it is not about this product: menu, footer, other products, reviews. */
  outside: boolean;
}

export interface Page {
  html: string;
  root: PageRoot;
  limited: boolean;
  elements: PageElement[];
  byTag: Map<string, PageElement[]>;
  /** Those with signals of their own, in document order: most have none. */
  telling: PageElement[];
  /** Labels that lead to another part of the page and parts that name their label, in document order. */
  linking: PageElement[];
  /** Those with an item number in an attribute, in document order. */
  numbered: PageElement[];
  blocks: TextBlock[];
  url: string | undefined;
}

export function isElement(node: PageNode): node is PageElement {
  return node.type !== 'text';
}

export function tagged(page: Page, tag: string): PageElement[] {
  return page.byTag.get(tag) ?? [];
}

export function contains(outer: PageElement, inner: PageElement): boolean {
  return outer.index <= inner.index && inner.index <= outer.last;
}

/** The text shown inside an element, its blocks joined by spaces. */
export function textOf(page: Page, element: PageElement, limit = 2000): string {
  let text = '';
  const end = Math.min(element.endBlock, page.blocks.length);
  for (let i = element.firstBlock; i < end && text.length < limit; i++) {
    const block = page.blocks[i]!;
    if (contains(element, block.element)) text += (text ? ' ' : '') + block.text;
    else for (const piece of piecesIn(block, element, i)) text += block.text.slice(piece.start, piece.end);
  }
  return text.trim();
}

/** The pieces of a block that stand inside an element; they follow each other. */
export function piecesIn(block: TextBlock, element: PageElement, index: number): Piece[] {
  const found: Piece[] = [];
  for (let i = index === element.firstBlock ? element.firstPiece : 0; i < block.pieces.length; i++) {
    const piece = block.pieces[i]!;
    if (!contains(element, piece.element)) break;
    found.push(piece);
  }
  return found;
}

/** The text of an element that is never shown, such as a script. */
export function rawText(element: PageElement): PageText | undefined {
  const first = element.firstChild;
  return first?.type === 'text' ? first : undefined;
}
