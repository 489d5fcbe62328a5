// Extracts a listing from a draft in Markdown.
import { fromMarkdown } from 'mdast-util-from-markdown';
import type { Extraction } from '../../model/listing/extraction.ts';
import { joinWrappedLines } from '../../text/segment/join-wrapped-lines.ts';
import { PARAGRAPH_LEVEL, sliceBlock, type DraftBlock } from './draft-block.ts';
import { draftOfText } from './draft-extraction.ts';
import { isTitleLine } from './extract-text.ts';
import { isGreeting } from './greeting.ts';
import { comparedColumns } from '../words/compared-columns.ts';
import { labelRow } from './label-row.ts';

type Tree = ReturnType<typeof fromMarkdown>;
type Node = Tree | Tree['children'][number];

/** Node types that contain text; other nodes contain these. */
const HOLDS_TEXT: ReadonlySet<string> = new Set(['heading', 'paragraph']);
/** Bars between cells; Japanese and Chinese drafts also have wide ones. */
const BARS: ReadonlySet<string | undefined> = new Set(['|', '｜']);
const TABLE_ROW = /^\s*[|｜].*[|｜]\s*$/u;

/** A sentence, or a label with its value; neither is a title. */
const IS_STATEMENT = /[.!?。！？]\s*$|[:：]/u;

/**
 * Reads Markdown: the first heading is the title, or without headings the first line; each paragraph, list item and
 * cell becomes a block.
 */
export function extractMarkdown(text: string): Extraction {
  const blocks: DraftBlock[] = [];
  gather(fromMarkdown(text), { source: text, from: 0 }, blocks);
  const [first, second] = blocks;
  if (first !== undefined && second !== undefined && isHeadless(blocks))
    if (isTitleLine(first.text) && !IS_STATEMENT.test(first.text) && !isGreeting(first.text, second.text))
      first.role = 'title';
  return draftOfText(text, blocks);
}

/** Whether the draft starts with text and has no heading for a title. */
function isHeadless([first, ...rest]: readonly DraftBlock[]): boolean {
  return first?.role === 'description' && rest.every(({ role }) => role !== 'title');
}

/** A draft, and where in it the parsed text starts. */
interface Parsed {
  source: string;
  from: number;
}

function gather(node: Node, parsed: Parsed, blocks: DraftBlock[]): void {
  if (HOLDS_TEXT.has(node.type)) {
    const isTitle = node.type === 'heading' && !blocks.some(({ role }) => role === 'title');
    const from = blocks.length;
    addBlocks(node, parsed, isTitle ? 'title' : 'description', blocks);
    const first = blocks[from];
    if (first !== undefined && first.role !== 'specification')
      first.level = node.type === 'heading' ? node.depth : PARAGRAPH_LEVEL;
  } else if ('children' in node) for (const child of node.children) gather(child, parsed, blocks);
}

/** Adds one block, or one for each cell of the tables in its lines. */
function addBlocks(node: Node, { source, from }: Parsed, role: DraftBlock['role'], blocks: DraftBlock[]) {
  const start = from + (node.position?.start.offset ?? 0);
  const end = from + (node.position?.end.offset ?? 0);
  const runs = runsOf(source, start, end);
  if (runs.some(({ isTable }) => isTable)) {
    for (const run of runs)
      if (run.isTable) blocks.push(...cellsOf(source, run.start, run.end, titleOf(blocks)));
      else addLines(source, run, role, blocks);
    return;
  }
  const block: DraftBlock = { role, text: '', pieces: [] };
  addText(node, from, block);
  if (block.text.trim() !== '') blocks.push(block);
}

/** Adds the lines beside a table. Indented ones and tags would be code or HTML by themselves: they stay text. */
function addLines(source: string, { start, end }: Run, role: DraftBlock['role'], blocks: DraftBlock[]): void {
  const lines = source.slice(start, end);
  if (!IS_MARKED.test(lines)) return gather(fromMarkdown(lines), { source, from: start }, blocks);
  const block = sliceBlock(source, start, end, role);
  if (block !== undefined) blocks.push(block);
}

const IS_MARKED = /^(?: {4}|\t| *<)/mu;

interface Run {
  start: number;
  end: number;
  isTable: boolean;
}

/** Returns the runs of table rows and of other lines. A heading may stand in the line above a table. */
function runsOf(source: string, start: number, end: number): Run[] {
  const runs: Run[] = [];
  let at = start;
  for (const line of source.slice(start, end).split('\n')) {
    const isTable = TABLE_ROW.test(line);
    const last = runs.at(-1);
    if (last?.isTable === isTable) last.end = at + line.length;
    else runs.push({ start: at, end: at + line.length, isTable });
    at += line.length + 1;
  }
  return runs;
}

/** Adds the text without Markdown marks, and maps each piece to the source. */
function addText(node: Node, from: number, block: DraftBlock): void {
  if (node.type === 'text' || node.type === 'inlineCode') {
    const mark = node.type === 'inlineCode' ? 1 : 0;
    const source = from + (node.position?.start.offset ?? 0) + mark;
    block.pieces.push({ at: block.text.length, source, length: node.value.length });
    block.text += joinWrappedLines(node.value);
  } else if (node.type === 'image') block.text += ' ';
  else if (node.type === 'break') block.text += '\n';
  else if ('children' in node) for (const child of node.children) addText(child, from, block);
}

/** Returns the cells of a table. Columns of other goods are related goods, and the other one gets labels. */
function cellsOf(source: string, start: number, end: number, title: string): DraftBlock[] {
  const rows: { cells: (DraftBlock | undefined)[]; bars: number }[] = [];
  let cells: (DraftBlock | undefined)[] = [];
  let bars = 0;
  let from = start;
  for (let at = start; at <= end; at += 1) {
    const char = source[at];
    const isBar = BARS.has(char);
    if (at < end && !isBar && char !== '\n') continue;
    const block = sliceBlock(source, from, at, 'specification');
    cells.push(block !== undefined && !/^[-:\s]+$/.test(block.text) ? block : undefined);
    from = at + 1;
    if (at < end && isBar) {
      bars += 1;
      continue;
    }
    // Before the first bar and behind the last one are no cells.
    rows.push({ cells: cells.slice(1, -1), bars });
    cells = [];
    bars = 0;
  }
  const others = comparedColumns(rows[0]?.cells.map((cell) => cell?.text ?? '') ?? [], title);
  return rows.flatMap(({ cells: row, bars: count }) => {
    const own = row.filter((_, column) => !others.has(column));
    const known = labelRow(own.filter(isCell), count - 1 - others.size);
    if (others.size === 0) return known;
    return [
      ...known,
      ...row
        .filter((_, column) => others.has(column))
        .filter(isCell)
        .map(toRelated),
    ];
  });
}

const isCell = (cell: DraftBlock | undefined): cell is DraftBlock => cell !== undefined;
const toRelated = (cell: DraftBlock): DraftBlock => ({ ...cell, role: 'related' });
const titleOf = (blocks: readonly DraftBlock[]) => blocks.find(({ role }) => role === 'title')?.text ?? '';
