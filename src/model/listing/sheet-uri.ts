// Names of the sheets of a workbook: `stock.xlsx#Sale` is the sheet “Sale” of `stock.xlsx`.

const SHEET = /(\.xls[xm](?:\.gz)?)#.*$/is;

/** Returns the name of a sheet: `stock.xlsx`, `Sale` → `stock.xlsx#Sale`. */
export function sheetUri(uri: string, sheet: string): string {
  return `${uri}#${sheet}`;
}

/** Returns the file that a name stands in: `stock.xlsx#Sale` → `stock.xlsx`; other names stay. */
export function fileOfSheet(uri: string): string {
  return uri.includes('#') ? uri.replace(SHEET, '$1') : uri;
}
