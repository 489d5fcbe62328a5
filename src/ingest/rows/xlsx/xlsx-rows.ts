// Reads the rows of an Excel workbook.
import { AppError } from '../../../model/error/app-error.ts';
import type { CatalogueRow } from '../catalogue-row.ts';
import { findHeadings, HEADING_LINES, recordOf, type Headings } from '../table.ts';
import type { CountHeadings } from '../../bytes/read-options.ts';
import { readShared, sheetRows, type SheetRow } from './sheet-rows.ts';
import { Workbook, type Sheet } from './workbook.ts';

/** Maximum number of bytes of the shared strings, which are held in memory. */
const MAX_SHARED = 256 * 1024 * 1024;
const SHARED = 'xl/sharedStrings.xml';

export interface WorkbookRows {
  headings: string[];
  rows: AsyncIterable<CatalogueRow[]>;
  close: () => Promise<void>;
}

/** Opens the sheet with the most known headings; workbooks may have sheets with instructions or lists. */
export async function openWorkbook(
  path: string,
  source: string | Buffer,
  count?: CountHeadings,
): Promise<WorkbookRows> {
  const workbook = await Workbook.open(path, source);
  try {
    const shared = workbook.has(SHARED) ? await readShared(workbook.read(SHARED, MAX_SHARED), path) : [];
    const { sheet, headings } = await bestSheet(workbook, shared, path, count);
    return {
      headings: headings.names,
      rows: dataRows(workbook, sheet, shared, headings, path),
      close: () => Promise.resolve(workbook.close()),
    };
  } catch (error) {
    workbook.close();
    throw error;
  }
}

async function bestSheet(workbook: Workbook, shared: readonly string[], path: string, count?: CountHeadings) {
  let best: { sheet: Sheet; headings: Headings; known: number } | undefined;
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
    if (best === undefined || known > best.known) best = { sheet, headings: { ...headings, skip }, known };
  }
  if (best === undefined) throw new AppError('input-empty', { path });
  return best;
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
