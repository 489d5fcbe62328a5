// Reads Word files (.docx).
import yauzl from 'yauzl';
import { labelRow } from '../extract/draft/label-row.ts';
import type { PlacedBlock } from '../extract/draft/placed-draft.ts';
import { AppError } from '../model/error/app-error.ts';
import { messagePart } from '../model/error/message-part.ts';
import { loadPackage } from './load-package.ts';

/** An element of mammoth's document tree; only the properties used here. */
interface Element {
  type: string;
  children?: Element[];
  value?: string;
  styleId?: string | null;
  styleName?: string | null;
}

const TITLE_STYLE = /^(?:title|heading ?1|标题 ?1?)$/i;

/** Returns the paragraphs and table cells of a Word file, each with its place. */
export async function readDocx(path: string, bytes: Buffer, maxBytes: number): Promise<PlacedBlock[]> {
  const { default: mammoth } = await loadPackage(path, 'mammoth@1.13.0', () => import('mammoth'));
  await refuseDense(path, bytes, maxBytes);
  let tree: Element | undefined;
  const keep = (element: unknown) => {
    tree = element as Element;
    return element;
  };
  try {
    const noImages = mammoth.images.imgElement(() => Promise.resolve({ src: '' }));
    await mammoth.convertToHtml({ buffer: bytes }, { transformDocument: keep, convertImage: noImages });
  } catch (cause) {
    throw new AppError('input-unreadable', { path, detail: messagePart('damagedDocument') }, { cause });
  }
  const reading = { blocks: [], paragraph: 0, table: 0 };
  for (const child of tree?.children ?? []) gather(child, reading);
  return reading.blocks;
}

interface Reading {
  blocks: PlacedBlock[];
  paragraph: number;
  table: number;
}

function gather(element: Element, reading: Reading): void {
  if (element.type === 'table') gatherTable(element, reading);
  else if (element.type === 'paragraph') {
    const text = textOf(element).trim();
    if (text === '') return;
    reading.paragraph += 1;
    const { paragraph } = reading;
    const styled = [element.styleName, element.styleId].some((name) => TITLE_STYLE.test(name ?? ''));
    const isTitle = styled && !reading.blocks.some(({ role }) => role === 'title');
    reading.blocks.push({ role: isTitle ? 'title' : 'description', text, placeAt: () => ({ paragraph }) });
  } else for (const child of element.children ?? []) gather(child, reading);
}

function gatherTable({ children = [] }: Element, reading: Reading): void {
  reading.table += 1;
  const { table } = reading;
  for (const [row, { children: cells = [] }] of children.entries()) {
    const blocks: PlacedBlock[] = [];
    for (const [column, cell] of cells.entries()) {
      const text = textOf(cell).trim();
      const place = { table, cell: `${columnName(column)}${row + 1}` };
      if (text !== '') blocks.push({ role: 'specification', text, placeAt: () => place });
    }
    reading.blocks.push(...labelRow(blocks, cells.length));
  }
}

/** Returns the name of a column as in spreadsheets: 0 → A, 25 → Z, 26 → AA. */
function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

function textOf({ type, value, children = [] }: Element): string {
  if (type === 'text') return value ?? '';
  if (type === 'tab') return ' ';
  if (type === 'break') return '\n';
  const text = children.map(textOf).join('');
  return type === 'paragraph' ? `${text}\n` : text;
}

/** Refuses archives that unpack to more than `maxBytes`: mammoth unpacks each part in memory. */
async function refuseDense(path: string, bytes: Buffer, maxBytes: number): Promise<void> {
  let size = 0;
  try {
    const zip = await yauzl.fromBufferPromise(bytes, { lazyEntries: true });
    for await (const entry of zip.eachEntry()) {
      if (!/\.(?:xml|rels)$/.test(entry.fileName)) continue;
      for await (const chunk of (await zip.openReadStreamPromise(entry)) as AsyncIterable<Buffer>) {
        size += chunk.length;
        if (size > maxBytes) break;
      }
      if (size > maxBytes) break;
    }
  } catch (cause) {
    throw new AppError('archive-damaged', { path, detail: messagePart('damagedDocument') }, { cause });
  }
  if (size > maxBytes) throw new AppError('input-too-large', { path, limit: `${maxBytes / 1024 / 1024} MB` });
}
