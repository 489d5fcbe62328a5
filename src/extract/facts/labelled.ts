// Reads names and values of a page: tables, definition lists, "key: value" lines and pairs of elements.
import {
  isElement,
  nextElement,
  type Page,
  type PageElement,
  type Piece,
  type TextBlock,
} from '../html/page.ts';
import { INLINE } from '../html/tags.ts';
import { isLabel } from '../words/labels.ts';
import { S } from '../words/signals.ts';
import { headedRows } from './headed-rows.ts';

/** A name and its value, with the block and offsets of the value. */
export interface Labelled {
  name: string;
  value: string;
  block: number;
  start: number;
  end: number;
  /** True if it comes from a table, a definition list or a specification section; false for loose text. */
  firm: boolean;
}

const MAX = 400;
const KEY_VALUE = /^([^:：]{1,48}?)\s{0,9}[:：]\s*(\S[^]*)$/u;

/** Returns the pairs of a page in order, at most `MAX`. */
export function readLabelled(page: Page): Labelled[] {
  const found: Labelled[] = [];
  const { blocks } = page;
  const headed = headedRows(page);
  for (let index = 0; index < blocks.length && found.length < MAX; index++) {
    const block = blocks[index]!;
    if (block.outside && block.role !== 'navigation') continue;
    const pairs = headed.get(index);
    if (pairs) {
      for (const { name, value } of pairs)
        found.push(wholeBlock(blocks[name]!.text, blocks[value]!.text, value));
      index = pairs.at(-1)!.value;
      continue;
    }
    const next = blocks[index + 1];
    if (next && block.text.length <= 60 && CELL.has(block.element.name) && isCellAfter(page, index)) {
      found.push(wholeBlock(block.text, next.text, index + 1));
      index++;
      continue;
    }
    const like = likeRow(page, index);
    if (like) {
      found.push(like);
      continue;
    }
    const firm = block.role === 'specification';
    for (const { text, start } of linesOf(block.text, block.breaks)) {
      const end = start + text.length;
      const pair = nameAndValue(text);
      const own = pair ?? boldLabel(block);
      if (own) {
        const [name, value] = own;
        const place = { block: index, start: end - value.length, end };
        found.push({ name: trimName(name), value, ...place, firm: firm && own === pair });
      } else if (next && isHeading(text) && next.text.length <= 200 && !ENDS_AS_NAME.test(next.text)) {
        if (end >= block.text.length - 1) found.push({ ...wholeBlock(text, next.text, index + 1), firm });
      } else if (next && isPair(page, index)) {
        found.push(
          isLabel(next.text) && !isLabel(text)
            ? wholeBlock(next.text, text, index)
            : wholeBlock(text, next.text, index + 1),
        );
        index++;
      }
    }
  }
  return found;
}

/**
 * Reads a block of two elements if neighbouring blocks have the same form: `<p><i>Net weight</i><u>500
 * g</u></p>`.
 */
function likeRow({ blocks }: Page, index: number): Labelled | undefined {
  const form = formOfRow(blocks[index]);
  if (form === undefined) return undefined;
  const isAlike = (at: number) =>
    blocks[at]?.element.parentElement === blocks[index]!.element.parentElement &&
    formOfRow(blocks[at]) === form;
  const before = isAlike(index - 1) ? 1 + Number(isAlike(index - 2)) : 0;
  const after = isAlike(index + 1) ? 1 + Number(isAlike(index + 2)) : 0;
  if (before + after < 2) return undefined;
  const { text, pieces } = blocks[index]!;
  const [{ end }, { start }] = pieces as [Piece, Piece];
  const name = trimName(text.slice(0, end));
  return { name, value: text.slice(start), block: index, start, end: text.length, firm: true };
}

const LONGEST_NAME = 24;
const HAS_WORD = /^\p{L}[^\d:：]*$/u;

/** Returns the tag names of a block with a name and a value ("p i u"); undefined for other blocks. */
function formOfRow(block: TextBlock | undefined): string | undefined {
  const [name, value, more] = block?.pieces ?? [];
  if (!block || !name || !value || more || block.text.length > 200 || block.breaks.length > 0)
    return undefined;
  const { element, text } = block;
  if (
    name.element.parentElement !== element ||
    value.element.parentElement !== element ||
    name.element === value.element
  )
    return undefined;
  const label = text.slice(0, name.end).trim();
  if (label.length > LONGEST_NAME || !HAS_WORD.test(label) || name.element.inherited & S.link)
    return undefined;
  return `${element.name} ${name.element.name} ${value.element.name}`;
}

const CELL = new Set(['th', 'td', 'dt']);
const ENDS_AS_NAME = /[:：]\s*$/;

const isHeading = (text: string) => text.length <= 48 && ENDS_AS_NAME.test(text);

function nameAndValue(line: string): [name: string, value: string] | undefined {
  const [, name, value] = (line.length <= 300 && KEY_VALUE.exec(line)) || [];
  return name === undefined || value === undefined || /^(?:\d+|https?)$/i.test(name)
    ? undefined
    : [name, value];
}

/** Reads "<b>Charging time</b> 45 min": the label is bold, or a known label in its own `span`. */
function boldLabel({ text, pieces, breaks }: TextBlock): [name: string, value: string] | undefined {
  const [first, second] = pieces;
  if (first === undefined || second === undefined || text.length > 80 || breaks.length > 0) return undefined;
  if (first.start > 0 || first.element === second.element) return undefined;
  const name = text.slice(0, first.end).trim();
  const bold = BOLD.has(first.element.name) && !BOLD.has(second.element.name);
  if (!bold && (first.element.name !== 'span' || !isLabel(name))) return undefined;
  const value = text.slice(first.end).trimStart();
  return name.length > 0 && name.length <= 30 && value !== '' ? [name, value] : undefined;
}

const BOLD = new Set(['b', 'strong']);

/** Splits a text at its line breaks; `start` is each line's offset. */
export function linesOf(text: string, breaks: readonly number[]): { text: string; start: number }[] {
  if (breaks.length === 0) return [{ text, start: 0 }];
  const lines: { text: string; start: number }[] = [];
  let from = 0;
  for (const at of [...breaks, text.length]) {
    const line = text.slice(from, at).trimEnd();
    if (line) lines.push({ text: line, start: from });
    from = at;
  }
  return lines;
}

const trimName = (text: string) =>
  text.replace(/(?<![\s:：*])[\s:：*]+$/u, '').replace(/^[\s•·\-–*【[]+/u, '');

/** Returns true if the next block is the cell or definition beside this one. */
function isCellAfter(page: Page, index: number): boolean {
  const cell = page.blocks[index]!.element;
  let up = page.blocks[index + 1]!.element;
  for (let i = 0; up.parentElement && i < 5; i++) {
    const { name } = up;
    if (name === 'td' || name === 'dd') {
      const isName = !RANGE.test(page.blocks[index]!.text);
      return isName && nextElement(cell) === up && !isInColumns(page, up);
    }
    up = up.parentElement;
  }
  return false;
}

/** A range is no name: "7–15 days". */
const RANGE = /^\d+\s?[-–~]\s?\d/u;

/**
 * Whether the cell's row has a value for each of several columns, which the table's first row names: sizes, modes
 * or models. That row's first cell is empty.
 */
function isInColumns({ blocks }: Page, { parentElement: row }: PageElement): boolean {
  const cells = row?.name === 'tr' ? row.children.filter(isElement) : [];
  const shown = cells.filter(
    ({ firstBlock, endBlock }) => endBlock > firstBlock && blocks[firstBlock]?.outside !== true,
  );
  if (shown.length < 3) return false;
  const rows = row?.parentElement?.children.filter(isElement) ?? [];
  const [first] = rows[0]?.children.filter(isElement) ?? [];
  return first !== undefined && first.endBlock === first.firstBlock;
}

/**
 * Returns true if this block and the next are alone in one parent, and this one is in a specification or is a
 * known label.
 */
function isPair(page: Page, index: number): boolean {
  const block = page.blocks[index]!;
  const next = page.blocks[index + 1]!;
  if (block.text.length > 48 || next.text.length > 200) return false;
  const specified = block.role === 'specification' && next.role === 'specification';
  if (!specified && !isLabel(block.text)) return false;
  const parent = block.element.parentElement;
  if (!parent || INLINE.has(block.element.name)) return false;
  // The value may be its own element, or a link beside the name.
  if (parent !== next.element.parentElement && parent !== next.element) return false;
  return parent.endBlock - parent.firstBlock === 2;
}

/** Creates a pair whose value is a whole block. */
function wholeBlock(name: string, value: string, block: number) {
  return { name: trimName(name), value, block, start: 0, end: value.length, firm: true };
}
