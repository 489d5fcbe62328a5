import type { CountHeadings } from '../bytes/read-options.ts';
import { AppError } from '../../model/error/app-error.ts';
import type { CatalogueRow, RowPlace } from './catalogue-row.ts';
import { badRow } from './bad-row.ts';
import { said } from '../../model/error/said.ts';

/** No export has so many; a file that does is no table of goods. */
const MAX_COLUMNS = 5000;
/** Exports put up to so many lines of their own before and among the headings. */
export const HEADING_LINES = 6;

export interface Headings {
  names: string[];
  /** Rows before the first that is one of the goods. */
  skip: number;
}

/** Finds the line of headings among the first rows of a table. Throws `input-unreadable` where there are too many. */
export function findHeadings(
  rows: readonly (readonly string[])[],
  path: string,
  count?: CountHeadings,
): Headings {
  const known = rows.slice(0, HEADING_LINES).map((cells) => count?.(cells) ?? 0);
  const most = Math.max(0, ...known);
  // A second line of headings in another language, or with names for machines, may follow or come before.
  const isHeading = (line: number) => most > 1 && (known[line] ?? 0) * 2 >= most;
  const at = most > 1 ? known.indexOf(most) : firstFull(rows);
  let skip = at + 1;
  while (isHeading(skip)) skip += 1;
  const cells = rows[at] ?? [];
  if (cells.length > MAX_COLUMNS) {
    const detail = said('tooManyColumns', { n: cells.length, most: MAX_COLUMNS });
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

/** Columns of the same name are told apart; one without a name is named by its place. */
function distinct(cells: readonly string[]): string[] {
  const taken = new Map<string, number>();
  return cells.map((cell, index) => {
    const name = cell.replace(/^\ufeff/, '').trim() || `column ${index + 1}`;
    const times = (taken.get(name) ?? 0) + 1;
    taken.set(name, times);
    return times === 1 ? name : `${name} (${times})`;
  });
}

/** A record that inherits nothing: a column may be called `constructor`. Unlike `Object.create(null)` it is fast. */
const BareRecord = function () {} as unknown as new () => Record<string, unknown>;
BareRecord.prototype = Object.create(null) as object;

/** The record of a row of cells; undefined where all are empty. Cells left out at the end of a row may be allowed. */
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
      const why = said('cellsTooMany', { cells: cells.length, headings, column });
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
    const why = said('cellsTooFew', { cells: cells.length, headings: names.length });
    return badRow(at.row, path, why, { ...at, column: cells.length });
  }
  return { ...at, record };
}
