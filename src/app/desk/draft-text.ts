import type { Block } from '../../model/listing/block.ts';
import { isStatement } from '../../model/listing/block-roles.ts';
import type { Extraction } from '../../model/listing/extraction.ts';

/**
 * Returns a listing as a Markdown draft: its title as a heading, each statement as a paragraph, the cells of a
 * document's table as a row.
 */
export function draftText(extraction: Extraction): string {
  const { blocks, name, source } = extraction.listing;
  const paragraphs: string[] = [];
  let row: { of: string; cells: string[] } | undefined;
  const close = () => {
    if (row !== undefined) paragraphs.push(asRow(row.cells));
    row = undefined;
  };
  for (const [index, block] of blocks.entries()) {
    if (!isStatement(block.role)) continue;
    const of = source === 'draft' ? rowOf(extraction, index, block) : undefined;
    if (row !== undefined && of === row.of) row.cells.push(oneLine(block.text));
    else {
      close();
      if (of !== undefined) row = { of, cells: [oneLine(block.text)] };
      else paragraphs.push(block.role === 'title' ? `# ${oneLine(block.text)}` : block.text.trim());
    }
  }
  close();
  if (name !== undefined && !blocks.some(({ role }) => role === 'title'))
    paragraphs.unshift(`# ${oneLine(name)}`);
  return `${joined(paragraphs)}\n`;
}

/** Returns a name of the table's row that a cell of a draft stands in; undefined outside tables. */
function rowOf(extraction: Extraction, index: number, { role }: Block): string | undefined {
  if (role !== 'specification') return undefined;
  const { table, cell, row, pageNumber, line } = extraction.placeInBlock(index, 0);
  if (row !== undefined) return `${row}`;
  if (cell !== undefined) return `${table} ${cell.replace(/^[A-Z]+/, '')}`;
  return line === undefined ? undefined : `${pageNumber} ${line}`;
}

const ROW = /^\|.*\|$/;

/** Joins paragraphs with empty lines; rows that follow each other are one table. */
function joined(paragraphs: readonly string[]): string {
  return paragraphs.reduce((text, one, at) => {
    const isNext = ROW.test(one) && ROW.test(paragraphs[at - 1] ?? '');
    return text + (at === 0 ? '' : isNext ? '\n' : '\n\n') + one;
  }, '');
}

/** A bar in a cell would end it. */
const asRow = (cells: readonly string[]) =>
  `| ${cells.map((cell) => cell.replaceAll('|', '/')).join(' | ')} |`;

const oneLine = (text: string) => text.replace(/\s+/g, ' ').trim();
