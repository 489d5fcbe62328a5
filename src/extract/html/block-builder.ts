// Builds the blocks of a page: runs of inline text, without the white space of the source.
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

// Classes, not object literals: V8 allocates frequent long-lived literals in the old generation. Dead ones
// stay there until a full collection, and each keeps its whole page alive.
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

/**
 * Collects inline text into blocks. White space is collapsed, and each piece keeps its text node and offsets.
 */
export class BlockBuilder {
  readonly blocks: TextBlock[] = [];
  limited = false;
  /** Parts of the current block. They are joined once, because joining at each step takes quadratic time. */
  private readonly parts: string[] = [];
  private length = 0;
  /** The last `TAIL` characters of the current block, for `joint`. */
  private tail = '';
  /** Pieces of the current block; a finished block gets a copy. */
  private readonly pieces: Piece[] = [];
  private readonly breaks: number[] = [];
  private linked = 0;
  private total = 0;
  private owner: PageElement | null = null;

  get count(): number {
    return this.blocks.length;
  }

  /** Number of pieces in the current block. */
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
    if (before && before.element !== element) this.push(separatorBetween(this.tail, data, element));
    this.owner ??= owner;
    const start = this.length;
    this.push(data);
    this.pieces.push(new TextPiece(start, this.length, node, element));
    if (element.inherited & S.link) this.linked += data.length;
  }

  /** Adds a space for white space between two elements; it belongs to the piece before. */
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
    // A single part is a slice of the source and would keep the source in memory, so it is copied.
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

/** Returns true for a short hidden text inside visible text: a message for later, or a template. */
function isHiddenAside(node: PageText, element: PageElement, owner: PageElement): boolean {
  return (element.inherited & S.hidden) !== 0 && !(owner.inherited & S.hidden) && node.data.length < 80;
}

/** Tests for more than the characters of an icon font. */
const READABLE = /[\p{L}\p{N}\p{P}\p{S}]/u;

/**
 * Returns true for text to keep. Hidden text is kept if it is long or a click may show it, but no template
 * is.
 */
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
 * Returns the character to insert between two adjacent inline elements: a point before raised cents ("4" and
 * "99" → "4.99"), and a space where two words or numbers would merge.
 */
function separatorBetween(text: string, next: string, element: PageElement): string {
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

/** End of a code such as "OEB-3L", if a word follows. */
const CODE_END = /\d[A-Z]{1,2}$/;

/** End of an amount such as "349 zł" or "20 €", if a number or a word follows. */
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
