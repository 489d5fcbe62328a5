import type { BlockRole } from '../../model/listing/block-roles.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { S } from '../words/signals.ts';
import { isTemplate } from './template-text.ts';
import type { PageElement, PageText, Piece, TextBlock } from './page.ts';

const MAX_TEXT = 4_000_000;
const TAIL = 4;
const LINE_BREAK = '\n';
const endsInSpace = (text: string) => text.endsWith(' ') || text.endsWith(LINE_BREAK);
const NO_BREAKS: readonly number[] = Object.freeze([]);

// Classes, as the nodes of the tree are: V8 comes to put what a literal often makes and long keeps where only a full
// collection clears up, and there, dead, it holds the whole of its page.
class TextPiece implements Piece {
  readonly start: number;
  end: number;
  readonly node: PageText;
  readonly element: PageElement;

  constructor(start: number, end: number, node: PageText, element: PageElement) {
    this.start = start;
    this.end = end;
    this.node = node;
    this.element = element;
  }
}

class BuiltBlock implements TextBlock {
  readonly text: string;
  readonly element: PageElement;
  readonly pieces: Piece[];
  readonly breaks: readonly number[];
  readonly hidden: boolean;
  readonly linked: number;
  role: BlockRole = 'description';
  outside = false;

  constructor(
    text: string,
    element: PageElement,
    pieces: Piece[],
    breaks: readonly number[],
    linked: number,
  ) {
    this.text = text;
    this.element = element;
    this.pieces = pieces;
    this.breaks = breaks;
    this.hidden = (element.inherited & S.hidden) !== 0;
    this.linked = linked;
  }
}

/** Gathers runs of inline text into blocks, white space collapsed, with a note of where each piece stood. */
export class BlockBuilder {
  readonly blocks: TextBlock[] = [];
  limited = false;
  /** The text so far, in parts: joining them at each step would cost the square of their number. */
  private readonly parts: string[] = [];
  private length = 0;
  /** The block's last characters, as many as `joint` looks at. */
  private tail = '';
  /** Of the running block; a block takes a copy of its exact length. */
  private readonly pieces: Piece[] = [];
  private readonly breaks: number[] = [];
  private linked = 0;
  private total = 0;
  private owner: PageElement | null = null;

  get count(): number {
    return this.blocks.length;
  }

  /** How many pieces the running block has. */
  get pieceCount(): number {
    return this.pieces.length;
  }

  append(node: PageText, element: PageElement, owner: PageElement): void {
    if (isHiddenAside(node, element, owner)) return;
    let data = collapse(node.data);
    if ((this.length === 0 || endsInSpace(this.tail)) && data.startsWith(' ')) data = data.slice(1);
    if (data === '') return;
    if (this.total > MAX_TEXT) {
      this.limited = true;
      return;
    }
    const before = this.pieces[this.pieces.length - 1];
    if (before && before.element !== element) this.push(joint(this.tail, data, element));
    this.owner ??= owner;
    const start = this.length;
    this.push(data);
    this.pieces.push(new TextPiece(start, this.length, node, element));
    if (element.inherited & S.link) this.linked += data.length;
  }

  /** White space between two elements: it goes with what stands before it. */
  space(): void {
    const before = this.pieces[this.pieces.length - 1];
    if (!before || endsInSpace(this.tail)) return;
    this.push(' ');
    before.end = this.length;
  }

  lineBreak(): void {
    if (this.length === 0) return;
    if (this.breaks[this.breaks.length - 1] === this.length) return this.flush();
    this.push(LINE_BREAK);
    this.breaks.push(this.length);
  }

  flush(): void {
    if (this.length === 0) return;
    // What is not put together is a part of the source, which it would keep.
    const text = (this.parts.length === 1 ? flat(this.parts[0]!) : this.parts.join('')).trimEnd();
    if (text !== '' && this.owner && isKept(text, this.owner)) {
      const last = this.pieces[this.pieces.length - 1]!;
      if (last.end > text.length) last.end = text.length;
      this.total += text.length;
      const breaks = this.breaks.length === 0 ? NO_BREAKS : this.breaks.slice();
      this.blocks.push(new BuiltBlock(text, this.owner, this.pieces.slice(), breaks, this.linked));
    }
    this.parts.length = 0;
    this.length = 0;
    this.tail = '';
    this.pieces.length = 0;
    this.breaks.length = 0;
    this.linked = 0;
    this.owner = null;
  }

  private push(data: string): void {
    if (data === '') return;
    this.parts.push(data);
    this.length += data.length;
    this.tail = data.length >= TAIL ? data.slice(-TAIL) : (this.tail + data).slice(-TAIL);
  }
}

/** A short text hidden in the middle of a shown one: a state that may come later, or a template. */
function isHiddenAside(node: PageText, element: PageElement, owner: PageElement): boolean {
  return (element.inherited & S.hidden) !== 0 && !(owner.inherited & S.hidden) && node.data.length < 80;
}

/** Has the text more than signs of an icon font? */
const READABLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/** Hidden text is kept where a click may show it; templates and hidden snippets are not the page's statements. */
function isKept(text: string, owner: PageElement): boolean {
  if (isTemplate(text) || !READABLE.test(text)) return false;
  if (!(owner.inherited & S.hidden)) return true;
  return (
    text.length >= 80 || (owner.inherited & (S.collapsed | S.spec | S.desc | S.policy | S.shipping)) !== 0
  );
}

const UNTIDY = /[\t\n\f\r\u00a0\u2000-\u200f\u2028-\u202f\u2060\ufeff\u00ad]|  /;

function collapse(data: string): string {
  if (!UNTIDY.test(data)) return data;
  return data.replace(/[\u200b\u200e\u200f\u2060\ufeff\u00ad]+/g, '').replace(/\s+/g, ' ');
}

/**
 * What the eye sees between two inline elements that the source sets side by side: raised cents get their
 * point, and words or numbers of two elements do not grow together.
 */
function joint(text: string, next: string, element: PageElement): string {
  if (text === '' || text.endsWith(' ') || next.startsWith(' ')) return '';
  const left = text.charCodeAt(text.length - 1);
  const right = next.charCodeAt(0);
  const digits = isDigit(left) && isDigit(right);
  if (digits && /^\d\d$/.test(next.trimEnd()) && isRaised(element)) return '.';
  if (digits && (/[.,]\d\d$/.test(text) || /^\d{1,2}\s?%/.test(next))) return ' ';
  if (isDigit(left) && isCurrencySign(right) && (/[.,]\d\d$/.test(text) || /^.\s?\d/.test(next))) return ' ';
  if ((isLower(left) || isDigit(left)) && isUpper(right)) return ' ';
  if (isUpper(right) && (AMOUNT_END.test(text) || (CODE_END.test(text) && /^.[a-z]{2}/.test(next))))
    return ' ';
  if (isDigit(right) && !/^\d\d$/.test(next.trimEnd()) && AMOUNT_END.test(text)) return ' ';
  return '';
}

/** "OEB-3L", with a word to follow. */
const CODE_END = /\d[A-Z]{1,2}$/;

/** "349 zł" or "20 €", with a figure or a word to follow. */
const AMOUNT_END = /\d\s?(?:\p{L}{2}|\p{Sc})$/u;

function isRaised(element: PageElement): boolean {
  const { name, attribs } = element;
  return (
    name === 'sup' ||
    name === 'small' ||
    /cent|fraction|decimal|superscript|sup\b|small/i.test(attribs.class ?? '')
  );
}

const isDigit = (code: number) => code >= 48 && code <= 57;
const isLower = (code: number) => code >= 97 && code <= 122;
const isUpper = (code: number) => code >= 65 && code <= 90;
const isCurrencySign = (code: number) =>
  code === 0x24 || code === 0xa3 || code === 0xa5 || (code >= 0x20a0 && code <= 0x20cf) || code === 0xffe5;
