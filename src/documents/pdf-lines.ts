/** A run of text as it is set on a page; the origin is at the foot. */
export interface PdfRun {
  text: string;
  x: number;
  y: number;
  width: number;
  height: number;
}

/** A line of a page; more than one cell where wide gaps divide it. */
export interface PdfLine {
  page: number;
  /** From 1, down the page. */
  line: number;
  cells: string[];
  left: number;
  right: number;
  y: number;
  height: number;
}

/** Gaps wider than this many times the height divide cells; narrower than the other they are none. */
const CELL_GAP = 1.6;
const WORD_GAP = 0.15;

/** The runs of one page in lines from the top. */
export function linesOf(runs: readonly PdfRun[], page: number): PdfLine[] {
  return rowsOf(runs).map((row, at) => lineOf(row, page, at + 1));
}

/** What stands at one height, from the left. */
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

/** With its cells, where wide gaps divide it. */
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
