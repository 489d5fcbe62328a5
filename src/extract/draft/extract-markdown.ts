// Extracts a listing from a draft in Markdown.
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Extraction } from '../../model/listing/extraction.ts';
import { joinWrappedLines } from '../../text/segment/join-wrapped-lines.ts';
import { sliceBlock, type DraftBlock } from './draft-block.ts';
import { draftOfText } from './draft-extraction.ts';
import { labelRow } from './label-row.ts';

type Tree = ReturnType<typeof fromMarkdown>;
type Node = Tree | Tree['children'][number];

/** Node types that contain text; other nodes contain these. */
const HOLDS_TEXT: ReadonlySet<string> = new Set(['heading', 'paragraph']);
const TABLE_ROW = /^\s*\|.*\|\s*$/;

/** Reads Markdown: the first heading is the title; each paragraph, list item and cell becomes a block. */
export function extractMarkdown(text: string): Extraction {
  const blocks: DraftBlock[] = [];
  gather(fromMarkdown(text), text, blocks);
  return draftOfText(text, blocks);
}

function gather(node: Node, source: string, blocks: DraftBlock[]): void {
  if (HOLDS_TEXT.has(node.type)) {
    const isTitle = node.type === 'heading' && !blocks.some(({ role }) => role === 'title');
    blocks.push(...blocksOf(node, source, isTitle ? 'title' : 'description'));
  } else if ('children' in node) for (const child of node.children) gather(child, source, blocks);
}

/** Returns one block, or one for each cell if the lines are a table. */
function blocksOf(node: Node, source: string, role: DraftBlock['role']): DraftBlock[] {
  const start = node.position?.start.offset ?? 0;
  const end = node.position?.end.offset ?? start;
  const lines = source.slice(start, end).split('\n');
  if (lines.every((line) => TABLE_ROW.test(line))) return cellsOf(source, start, end);
  const block: DraftBlock = { role, text: '', pieces: [] };
  addText(node, block);
  return block.text.trim() === '' ? [] : [block];
}

/** Adds the text without Markdown marks, and maps each piece to the source. */
function addText(node: Node, block: DraftBlock): void {
  if (node.type === 'text' || node.type === 'inlineCode') {
    const mark = node.type === 'inlineCode' ? 1 : 0;
    const source = (node.position?.start.offset ?? 0) + mark;
    block.pieces.push({ at: block.text.length, source, length: node.value.length });
    block.text += joinWrappedLines(node.value);
  } else if (node.type === 'image') block.text += ' ';
  else if (node.type === 'break') block.text += '\n';
  else if ('children' in node) for (const child of node.children) addText(child, block);
}

function cellsOf(source: string, start: number, end: number): DraftBlock[] {
  const found: DraftBlock[] = [];
  let row: DraftBlock[] = [];
  let bars = 0;
  let from = start;
  for (let at = start; at <= end; at += 1) {
    const char = source[at];
    if (at < end && char !== '|' && char !== '\n') continue;
    const block = sliceBlock(source, from, at, 'specification');
    if (block !== undefined && !/^[-:\s]+$/.test(block.text)) row.push(block);
    from = at + 1;
    if (char === '|') {
      bars += 1;
      continue;
    }
    found.push(...labelRow(row, bars - 1));
    row = [];
    bars = 0;
  }
  return found;
}
