// The nodes of a parsed page. They are classes, so that all nodes of a kind have one hidden class in V8.
import type { Attributes } from './attributes.ts';
import type { PageElement, PageNode, PageRoot, PageText } from './page.ts';
import { OWN_ONLY } from '../words/signals.ts';

export class RootNode implements PageRoot {
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

export class TextNode implements PageText {
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

/** Children form a linked list, because an array per element takes much of a page's memory. */
export class ElementNode implements PageElement {
  readonly type: PageElement['type'];
  readonly name: string;
  readonly attribs: Attributes;
  readonly startIndex: number;
  readonly parent: PageElement | PageRoot;
  readonly parentElement: PageElement | null;
  prev: PageNode | null = null;
  next: PageNode | null = null;
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;
  readonly index: number;
  last: number;
  readonly depth: number;
  readonly signals: number;
  readonly inherited: number;
  firstBlock: number;
  endBlock: number;
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

  get children(): PageNode[] {
    return childrenOf(this);
  }
}

function childrenOf({ firstChild }: { firstChild: PageNode | null }): PageNode[] {
  const nodes: PageNode[] = [];
  for (let node = firstChild; node; node = node.next) nodes.push(node);
  return nodes;
}
