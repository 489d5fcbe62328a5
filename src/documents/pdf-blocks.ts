// Groups the lines of a PDF page into paragraphs and table cells.
import { labelRow } from '../extract/draft/label-row.ts';
import type { PlacedBlock } from '../extract/draft/placed-draft.ts';
import { BULLETS } from '../text/segment/bullets.ts';
import type { PdfLine } from './pdf-lines.ts';

/** A title's height is at least this many times the median height of the text. */
const TITLE_SCALE = 1.15;
const BULLET = new RegExp(`^(?:[•·${BULLETS}–-]|\\uf0b7)\\s*`, 'u');
/** Largest distance between lines of a paragraph, in line heights. */
const PARAGRAPH_GAP = 2.2;
/** A wrapped line ends at most this far from the margin, in line heights. */
const FULL_LINE = 1.5;
const HAN = /\p{Script=Han}|[，。；：、！？）】」]/u;

/** Returns the blocks: one per paragraph, and one per cell of a table. */
export function blocksOf(lines: readonly PdfLine[]): PlacedBlock[] {
  const body = median(lines.map(({ height }) => height));
  const margin = Math.max(0, ...lines.map(({ right }) => right));
  const blocks: PlacedBlock[] = [];
  for (let at = 0; at < lines.length; at += 1) {
    const first = lines[at] as PdfLine;
    if (first.cells.length > 1) {
      const place = { pageNumber: first.page, line: first.line };
      const row = first.cells.map((text): PlacedBlock => ({
        role: 'specification',
        text,
        placeAt: () => place,
      }));
      blocks.push(...labelRow(row, row.length));
      continue;
    }
    const parts = [first];
    while (goesOn(parts.at(-1) as PdfLine, lines[at + 1], margin)) {
      at += 1;
      parts.push(lines[at] as PdfLine);
    }
    const isTitle = first.height > body * TITLE_SCALE && !blocks.some(({ role }) => role === 'title');
    blocks.push(joined(parts, isTitle ? 'title' : 'description'));
  }
  return blocks.filter(({ text }) => text !== '');
}

/** Returns true if the line was wrapped at the margin, so that the next line continues it. */
function goesOn(line: PdfLine, next: PdfLine | undefined, margin: number): boolean {
  if (next === undefined || next.page !== line.page || next.cells.length > 1) return false;
  if (BULLET.test(next.cells[0] ?? '') || Math.abs(next.height - line.height) > 1) return false;
  return line.right > margin - FULL_LINE * line.height && line.y - next.y < PARAGRAPH_GAP * line.height;
}

function joined(lines: readonly PdfLine[], role: PlacedBlock['role']): PlacedBlock {
  let text = '';
  const starts: { at: number; line: PdfLine }[] = [];
  const first = lines[0] as PdfLine;
  for (const line of lines) {
    const words = (line.cells[0] ?? '').replace(starts.length === 0 ? BULLET : /^$/, '');
    if (text !== '' && !(HAN.test(text.at(-1) ?? '') && HAN.test(words[0] ?? ''))) text += ' ';
    starts.push({ at: text.length, line });
    text += words;
  }
  return {
    role,
    text: text.trim(),
    placeAt: (offset) => {
      const { page, line } = starts.findLast(({ at }) => at <= offset)?.line ?? first;
      return { pageNumber: page, line };
    },
  };
}

function median(values: readonly number[]): number {
  const sorted = [...values].sort((a, b) => a - b);
  return sorted[sorted.length >> 1] ?? 0;
}
