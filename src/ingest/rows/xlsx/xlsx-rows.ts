// Reads the rows of an Excel workbook.
import { AppError } from '../../../model/error/app-error.ts';
import { sheetUri } from '../../../model/listing/sheet-uri.ts';
import type { CatalogueRow } from '../catalogue-row.ts';
import { findHeadings, HEADING_LINES, recordOf, type Headings } from '../table.ts';
import type { CountHeadings, ReadOptions } from '../../bytes/read-options.ts';
import { readShared, sheetRows, type SheetRow } from './sheet-rows.ts';
import { Workbook, type Sheet } from './workbook.ts';

/** Maximum number of bytes of the shared strings, which are held in memory. */
const MAX_SHARED = 256 * 1024 * 1024;
const SHARED = 'xl/sharedStrings.xml';

/** Fewest known headings of a further sheet, unless its headings are those of the first. */
const ENOUGH = 3;

export interface WorkbookRows {
  /** The sheets with headings of a listing table, the one with the most of them first. */
  sheets: [TableRows, ...TableRows[]];
  close: () => Promise<void>;
}

export interface TableRows {
  sheet: string;
  headings: string[];
  rows: AsyncIterable<CatalogueRow[]>;
}

interface Table {
  sheet: Sheet;
  headings: Headings;
  known: number;
}

/**
 * Opens the sheets that are listing tables; workbooks may have sheets with instructions or lists too, which
 * are told to `onUnread`.
 */
export async function openWorkbook(
  path: string,
  source: string | Buffer,
  count?: CountHeadings,
  onUnread?: ReadOptions['onUnreadSheets'],
): Promise<WorkbookRows> {
  const workbook = await Workbook.open(path, source);
  try {
    const shared = workbook.has(SHARED) ? await readShared(workbook.read(SHARED, MAX_SHARED), path) : [];
    const tables = await tablesIn(workbook, shared, path, count);
    const best = tables.reduce((one, other) => (other.known > one.known ? other : one));
    const others = tables.filter((table) => table !== best && isListing(table, best));
    const unread = tables.filter((table) => table !== best && !others.includes(table));
    if (unread.length > 0)
      onUnread?.(
        path,
        unread.map(({ sheet }) => sheet.name),
      );
    const rowsOf = ({ sheet, headings }: Table): TableRows => {
      const place = others.length === 0 ? path : sheetUri(path, sheet.name);
      const rows = dataRows(workbook, sheet, shared, headings, place);
      return { sheet: sheet.name, headings: headings.names, rows };
    };
    return {
      sheets: [rowsOf(best), ...others.map(rowsOf)],
      close: () => Promise.resolve(workbook.close()),
    };
  } catch (error) {
    workbook.close();
    throw error;
  }
}

/** A list of the values that cells may have has few of the headings: only "condition" and "currency", say. */
function isListing({ headings, known }: Table, best: Table): boolean {
  const isAlike = headings.names.join('\n') === best.headings.names.join('\n');
  return isAlike || (known >= ENOUGH && known * 2 >= best.known);
}

/** Returns the headings of each sheet with rows. */
async function tablesIn(
  workbook: Workbook,
  shared: readonly string[],
  path: string,
  count?: CountHeadings,
): Promise<[Table, ...Table[]]> {
  const tables: Table[] = [];
  for (const sheet of await workbook.sheets()) {
    const rows = await firstRows(sheetRows(workbook.read(sheet.part), shared, path));
    if (rows.length === 0) continue;
    const headings = findHeadings(
      rows.map(({ cells }) => cells),
      path,
      count,
    );
    const known = count?.(headings.names) ?? 0;
    // `skip` becomes a row number, because the file may omit empty rows.
    const skip = rows[headings.skip]?.row ?? (rows.at(-1)?.row ?? 0) + 1;
    tables.push({ sheet, headings: { ...headings, skip }, known });
  }
  const [first, ...rest] = tables;
  if (first === undefined) throw new AppError('input-empty', { path });
  return [first, ...rest];
}

async function firstRows(batches: AsyncIterable<SheetRow[]>): Promise<SheetRow[]> {
  const rows: SheetRow[] = [];
  for await (const batch of batches) {
    rows.push(...batch.slice(0, HEADING_LINES + 1));
    if (rows.length > HEADING_LINES) break;
  }
  return rows;
}

async function* dataRows(
  workbook: Workbook,
  sheet: Sheet,
  shared: readonly string[],
  { names, skip }: Headings,
  path: string,
): AsyncGenerator<CatalogueRow[]> {
  for await (const batch of sheetRows(workbook.read(sheet.part), shared, path, names.length)) {
    const rows: CatalogueRow[] = [];
    for (const { row, cells } of batch) {
      const read = row < skip ? undefined : recordOf({ row }, cells, names, path, true);
      if (read !== undefined) rows.push(read);
    }
    if (rows.length > 0) yield rows;
  }
}
