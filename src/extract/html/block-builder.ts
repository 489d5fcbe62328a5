// Builds the blocks of a page: runs of inline text, without the white space of the source.
import type { BlockRole } from '../../model/listing/block-roles.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { S } from '../words/signals.ts';
import { separatorBetween } from './separator.ts';
import { isTemplate } from './template-text.ts';
import type { PageElement, PageText, Piece, TextBlock } from './page.ts';

const MAX_TEXT = 4_000_000;
const TAIL = 12;
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
  /** The last `TAIL` characters of the current block, for the separator. */
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
    if (before)
      this.push(
        separatorBetween({ text: this.tail, element: before.element }, { text: data, element, node }),
      );
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
