// Finds the headings of a table and turns its rows into records.
import { isTechnicalRow } from '../../text/features/technical-name.ts';
import type { CountHeadings } from '../bytes/read-options.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { CatalogueRow, RowPlace } from './catalogue-row.ts';
import { badRow } from './bad-row.ts';
import { messagePart } from '../../model/error/message-part.ts';

/** Maximum number of columns; a file with more is no catalogue. */
const MAX_COLUMNS = 5000;
/** Number of lines that are searched for headings; exports may have lines of their own before them. */
export const HEADING_LINES = 6;

export interface Headings {
  names: string[];
  /** Number of rows before the first product. */
  skip: number;
}

/** Finds the headings among the first rows. Throws `input-unreadable` if there are too many columns. */
export function findHeadings(
  rows: readonly (readonly string[])[],
  path: string,
  count?: CountHeadings,
): Headings {
  const known = rows.slice(0, HEADING_LINES).map((cells) => count?.(cells) ?? 0);
  const most = Math.max(0, ...known);
  const isTechnical = (line: number) => isTechnicalRow(rows[line] ?? []);
  // A second line of headings may be adjacent: in another language, or with technical names.
  const isHeading = (line: number) => (most > 1 && (known[line] ?? 0) * 2 >= most) || isTechnical(line);
  // Technical names are more exact than the labels above them.
  const exact = known.findIndex((count, line) => count > 1 && count * 4 >= most * 3 && isTechnical(line));
  const at = exact >= 0 ? exact : most > 1 ? known.indexOf(most) : firstFull(rows);
  let skip = at + 1;
  while (isHeading(skip)) skip += 1;
  const cells = rows[at] ?? [];
  if (cells.length > MAX_COLUMNS) {
    const detail = messagePart('tooManyColumns', { n: cells.length, most: MAX_COLUMNS });
    throw new AppError('input-unreadable', { path, detail });
  }
  return { names: distinct(cells), skip };
}

function firstFull(rows: readonly (readonly string[])[]): number {
  const at = rows.findIndex(
    (cells) => cells.some((cell) => cell.trim() !== '') && !cells[0]?.startsWith('sep='),
  );
  return Math.max(at, 0);
}

/** Makes names unique ("Image (2)"); an empty name becomes "column 3". */
function distinct(cells: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cell.replace(/^\ufeff/, '').trim() || `column ${index + 1}`;
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/**
 * A record without inherited properties: a column may be called `constructor`. Faster than
 * `Object.create(null)`.
 */
const BareRecord = function () {} as unknown as new () => Record<string, unknown>;
BareRecord.prototype = Object.create(null) as object;

/**
 * Returns the record of a row of cells; undefined if all are empty. `mayBeShort` allows missing cells at the
 * end.
 */
export function recordOf(
  at: RowPlace,
  cells: readonly string[],
  names: readonly string[],
  path: string,
  mayBeShort = false,
): CatalogueRow | undefined {
  if (cells.length > names.length) {
    const extra = cells.findIndex((cell, index) => index >= names.length && cell.trim() !== '');
    if (extra >= 0) {
      const [column, headings] = [extra + 1, names.length];
      const why = messagePart('cellsTooMany', { cells: cells.length, headings, column });
      return badRow(at.row, path, why, { ...at, column });
    }
  }
  const record = new BareRecord();
  let empty = true;
  const length = Math.min(cells.length, names.length);
  for (let index = 0; index < length; index += 1) {
    const cell = cells[index] as string;
    if (cell === '') continue;
    if (empty && cell.trim() !== '') empty = false;
    record[names[index] as string] = cell;
  }
  if (empty) return undefined;
  if (length < names.length && !mayBeShort) {
    const why = messagePart('cellsTooFew', { cells: cells.length, headings: names.length });
    return badRow(at.row, path, why, { ...at, column: cells.length });
  }
  return { ...at, record };
}
