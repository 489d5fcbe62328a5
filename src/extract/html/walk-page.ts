// Parses a page: the first step of every extraction.
import type { AttributeName, Attributes } from './attributes.ts';
import { BlockBuilder } from './block-builder.ts';
import { Classifier } from './classify.ts';
import { decodeText, LimitedParser, type TreeHandler } from './limited-parser.ts';
import { isElement, PageElement, PageRoot, PageText, type Page, type PageNode } from './page.ts';
import { S } from '../words/signals.ts';
import { INLINE, SKIPPED } from './tags.ts';

const MAX_NODES = 400_000;

/**
 * Parses HTML in one pass: tree, elements with signals, and blocks of shown text. Time is linear in the
 * length; parsing stops at a limit of nodes and text.
 */
export function walkPage(html: string, url?: string): Page {
  const builder = new TreeBuilder(html);
  const parser = new LimitedParser(html, builder);
  parser.end(html);
  builder.finish();
  const { root, elements, byTag, withSignals, linkedById, withItemNumber, blocks } = builder;
  return {
    html,
    root,
    limited: parser.limited || blocks.limited,
    elements,
    byTag,
    withSignals,
    linkedById,
    withItemNumber,
    blocks: blocks.blocks,
    url,
  };
}

/** Elements in whose text character references are not decoded. */
const RAW: ReadonlySet<string> = new Set(['script', 'style', 'xmp', 'iframe', 'noembed', 'noframes']);

class TreeBuilder implements TreeHandler {
  readonly root = new PageRoot();
  readonly elements: PageElement[] = [];
  readonly byTag = new Map<string, PageElement[]>();
  readonly blocks = new BlockBuilder();
  depth = 0;
  full = false;
  private readonly html: string;
  readonly withSignals: PageElement[] = [];
  readonly linkedById: PageElement[] = [];
  readonly withItemNumber: PageElement[] = [];
  private readonly classifier = new Classifier();
  private current: PageElement | null = null;
  /** The innermost open block-level element. */
  private owner: PageElement | null = null;
  private textStart = -1;
  private textEnd = -1;
  private silent = 0;
  /** Ids of the elements that earlier links and buttons refer to. */
  private readonly opened = new Set<string>();
  private nodes = 0;

  constructor(html: string) {
    this.html = html;
  }

  begin(): void {
    this.classifier.begin();
  }

  attribute(name: AttributeName, value: string): void {
    this.classifier.attribute(name, value);
  }

  open(name: string, attribs: Attributes, start: number): void {
    this.endText();
    let signals = this.classifier.finish(name);
    for (const id of targetsOf(attribs)) this.opened.add(id);
    if (signals & S.hidden && this.opensByClick(attribs)) signals |= S.collapsed;
    const element = new PageElement(
      name,
      attribs,
      start,
      this.current,
      this.root,
      this.elements.length,
      this.depth,
      name === 'body' || name === 'html' ? signals & S.markup : signals,
      this.blocks.count,
      this.blocks.pieceCount,
    );
    this.add(element);
    this.elements.push(element);
    if (element.signals !== 0) this.withSignals.push(element);
    if (this.classifier.linking) this.linkedById.push(element);
    if (this.classifier.numbered) this.withItemNumber.push(element);
    const same = this.byTag.get(name);
    if (same) same.push(element);
    else this.byTag.set(name, [element]);
    this.current = element;
    this.depth++;
    if (this.silent > 0 || SKIPPED.has(name) || isDuplicateForReaders(element)) this.silent++;
    else if (name === 'br') this.blocks.lineBreak();
    else if (name === 'a' && isAfterCard(element)) {
      this.blocks.flush();
      this.beginBlock(element);
    } else if (!INLINE.has(name)) {
      this.blocks.flush();
      this.beginBlock(element);
      this.owner = element;
    }
  }

  close(): void {
    this.endText();
    const element = this.current;
    if (!element) return;
    this.current = element.parentElement;
    this.depth--;
    element.last = this.elements.length - 1;
    const inline = INLINE.has(element.name) || element.name === 'br';
    if (this.silent > 0) this.silent--;
    else if (!inline) {
      this.blocks.flush();
      let up = element.parentElement;
      while (up && INLINE.has(up.name)) up = up.parentElement;
      this.owner = up;
    }
    // The current block, if any, also belongs to an inline element.
    element.endBlock = this.blocks.count + (inline ? 1 : 0);
  }

  text(start: number, end: number): void {
    // Text may continue after a tag that opened or closed nothing.
    if (start !== this.textEnd) this.endText();
    if (this.textStart === -1) this.textStart = start;
    this.textEnd = end;
  }

  comment(): void {
    this.endText();
  }

  finish(): void {
    this.endText();
    while (this.current) this.close();
    this.blocks.flush();
  }

  /** Ends the current text. White space between elements becomes a space of the block, not a node. */
  private endText(): void {
    const { textStart: start, current, html } = this;
    if (start === -1) return;
    this.textStart = -1;
    if (isBlank(html, start, this.textEnd)) {
      if (this.silent === 0) this.blocks.space();
      return;
    }
    const source = html.slice(start, this.textEnd);
    const data = current && RAW.has(current.name) ? source : decodeText(source);
    if (data !== source && isBlank(data, 0, data.length)) {
      if (this.silent === 0) this.blocks.space();
      return;
    }
    const text = new PageText(data, start, current ?? this.root);
    this.add(text);
    if (this.silent === 0 && current && this.owner) this.blocks.append(text, current, this.owner);
  }

  private beginBlock(element: PageElement): void {
    element.firstBlock = this.blocks.count;
    element.firstPiece = 0;
  }

  /** Returns true if something before it opens it: a link to its id, or a button right before it. */
  private opensByClick({ id }: Attributes): boolean {
    if (id !== undefined && this.opened.has(id)) return true;
    let before = (this.current ?? this.root).lastChild;
    while (before && !isElement(before) && isBlank(before.data, 0, before.data.length)) before = before.prev;
    return before !== null && isElement(before) && before.name === 'button';
  }

  private add(node: PageNode): void {
    const around = this.current ?? this.root;
    const before = around.lastChild;
    if (before) {
      before.next = node;
      node.prev = before;
    } else around.firstChild = node;
    around.lastChild = node;
    if (++this.nodes === MAX_NODES) this.full = true;
  }
}

/** Returns the ids that a link or button refers to. */
function targetsOf(attribs: Attributes): string[] {
  const controlled = attribs['aria-controls']?.split(' ') ?? [];
  const target = attribs['data-bs-target'] ?? attribs['data-target'] ?? attribs.href;
  return target?.startsWith('#') === true && target.length > 1
    ? [...controlled, target.slice(1)]
    : controlled;
}

/** Returns true for an `aria-hidden` element beside a text for screen readers: both say the same. */
function isDuplicateForReaders(element: PageElement): boolean {
  if (element.attribs['aria-hidden'] !== 'true' || element.name === 'i') return false;
  let sibling = element.prev;
  while (sibling && !isElement(sibling)) sibling = sibling.prev;
  return (
    sibling !== null &&
    /offscreen|sr-?only|visually-?hidden|screen-?reader/i.test(sibling.attribs.class ?? '')
  );
}

/**
 * Returns true for a link after a similar link with several children. Such links are cards, each with its own
 * block.
 */
function isAfterCard({ prev, attribs }: PageElement): boolean {
  if (!prev || !isElement(prev) || prev.name !== 'a' || prev.firstChild === prev.lastChild) return false;
  if (prev.attribs.class !== attribs.class) return false;
  for (let child = prev.firstChild; child; child = child.next)
    if (!isElement(child) && !isBlank(child.data, 0, child.data.length)) return false;
  return true;
}

function isBlank(text: string, start: number, end: number): boolean {
  for (let i = start; i < end; i++) {
    const code = text.charCodeAt(i);
    if (code > 32 && code !== 160) return false;
  }
  return true;
}
