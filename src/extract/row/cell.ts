// Converts the cells of a catalogue to text.
import { UNTIDY } from '../../text/characters/markup-characters.ts';
import { tidy } from '../../text/memory/detach-string.ts';
import { joinWrappedLines } from '../../text/segment/join-wrapped-lines.ts';
import type { Page, TextBlock } from '../html/page.ts';
import { walkPage } from '../html/walk-page.ts';
import { moneyText } from './money-object.ts';

/** Returns a cell as text. HTML is rendered as a page is; lists are joined by "; ". */
export function cellText(value: unknown): string {
  if (typeof value === 'string')
    return isTidy(value) ? value : hasMarkup(value) ? htmlText(value) : plain(value);
  if (typeof value === 'number' || typeof value === 'boolean') return String(value);
  if (Array.isArray(value)) return value.map(cellText).filter(Boolean).join('; ');
  if (typeof value === 'object' && value !== null) return objectText(value as Record<string, unknown>);
  return '';
}

const SPACE = 0x20;
/**
 * 1 for character codes that need more than a copy: markup, and white space. A single space inside is fine.
 */
const CARE = new Uint8Array(0x10000);
for (const code of [...UNTIDY, SPACE]) CARE[code] = 1;

/** Returns true for most cells: no markup, and no white space to collapse. */
function isTidy(value: string): boolean {
  let before = SPACE;
  for (let at = 0; at < value.length; at += 1) {
    const code = value.charCodeAt(at);
    if (CARE[code] !== 0 && (code !== SPACE || before === SPACE)) return false;
    before = code;
  }
  return before !== SPACE;
}

function hasMarkup(value: string): boolean {
  if (value.includes('<') && /<\/?[a-z!]/i.test(value)) return true;
  return value.includes('&') && /&(?:[a-z]{2,8}|#\d{1,6}|#x[\da-f]{1,5});/i.test(value);
}

const LINE_END = /[\n\r\u2028\u2029]+/;
const UNCOLLAPSED = /\s{2}|[\n\t\r\u00a0\u200b\ufeff]/;

/** Collapses white space but keeps line breaks, because each line may be a statement. */
function plain(value: string): string {
  const text = value.trim();
  if (!UNCOLLAPSED.test(text)) return text;
  return joinWrappedLines(text.split(LINE_END).map(tidy).filter(Boolean).join('\n'));
}

function htmlText(value: string): string {
  const page = walkPage(`<div>${value}</div>`);
  return linesOf(page).join('\n');
}

const CELLS = new Set(['td', 'th', 'dt', 'dd']);
const LONGEST_LABEL = 40;

/** Returns the texts of the blocks. A row of two cells becomes "label: value". */
function linesOf({ blocks }: Page): string[] {
  const lines: string[] = [];
  for (let at = 0; at < blocks.length; at += 1) {
    const [block, next] = [blocks[at]!, blocks[at + 1]];
    const isRow = next !== undefined && isLabelOf(block, next) && !isInRow(blocks[at + 2], next);
    if (isRow) at += 1;
    lines.push(isRow ? `${block.text.replace(/[:：]$/, '')}: ${next.text}` : block.text);
  }
  return lines;
}

function isLabelOf({ element, text }: TextBlock, next: TextBlock): boolean {
  return (
    text.length <= LONGEST_LABEL &&
    CELLS.has(element.name) &&
    CELLS.has(next.element.name) &&
    isInRow(next, { element })
  );
}

function isInRow(block: TextBlock | undefined, { element }: Pick<TextBlock, 'element'>): boolean {
  return (
    block !== undefined &&
    block.element !== element &&
    block.element.parentElement === element.parentElement &&
    block.element.name !== 'dt'
  );
}

function objectText(value: Record<string, unknown>): string {
  const money = moneyText(value);
  if (money !== undefined) return money;
  const inner = value.name ?? value.value ?? value['@value'] ?? value.text;
  return typeof inner === 'object' ? '' : cellText(inner);
}

/** Returns the texts of a cell: one per entry of a list, else one. */
export function cellTexts(value: unknown): string[] {
  if (Array.isArray(value)) return value.map(cellText).filter(Boolean);
  const text = cellText(value);
  return text === '' ? [] : [text];
}
