// Groups the text runs of a PDF page into lines and cells.

/** A run of text on a page, in PDF units. The origin is at the bottom left, so `y` grows upwards. */
export interface PdfRun {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line of a page. Wide gaps divide it into several cells. */
export interface PdfLine {
  page: number;
  /** Number of the line on its page, from 1 at the top. */
  line: number;
  cells: string[];
  left: number;
  right: number;
  y: number;
  height: number;
}

/** A gap wider than `CELL_GAP` times the height divides cells; one wider than `WORD_GAP` times is a space. */
const CELL_GAP = 1.6;
const WORD_GAP = 0.15;

/** Returns the lines of one page, from the top. */
export function linesOf(runs: readonly PdfRun[], page: number): PdfLine[] {
  return rowsOf(runs).map((row, at) => lineOf(row, page, at + 1));
}

/** Groups the runs at one height, from left to right. */
export function rowsOf<R extends PdfRun>(runs: readonly R[]): R[][] {
  const rows: R[][] = [];
  for (const run of [...runs]
    .filter(({ text }) => text.trim() !== '')
    .sort((a, b) => b.y - a.y || a.x - b.x)) {
    const row = rows.at(-1);
    const first = row?.[0];
    if (row !== undefined && first !== undefined && Math.abs(first.y - run.y) < run.height / 2) row.push(run);
    else rows.push([run]);
  }
  return rows.map((row) => row.sort((a, b) => a.x - b.x));
}

/** Joins the runs of a row to a line with its cells. */
export function lineOf(row: readonly PdfRun[], page: number, line: number): PdfLine {
  const cells: string[] = [];
  let end = -Infinity;
  for (const { text, x, width, height } of row) {
    const gap = x - end;
    const last = cells.length - 1;
    if (last < 0 || gap > height * CELL_GAP) cells.push(text);
    else cells[last] += gap > height * WORD_GAP && !/\s$/.test(cells[last] as string) ? ` ${text}` : text;
    end = Math.max(end, x + width);
  }
  const height = Math.max(...row.map((run) => run.height));
  return {
    page,
    line,
    cells: cells.map((cell) => cell.trim()),
    left: row[0]?.x ?? 0,
    right: end,
    y: row[0]?.y ?? 0,
    height,
  };
}
