// Reads the rows and shared strings of an Excel sheet.
import { BoundedParser } from './bounded-parser.ts';

/** A row of a sheet; cells that the file omits are empty. */
export interface SheetRow {
  row: number;
  cells: string[];
}

/** Maximum number of columns of the format. */
const MAX_COLUMN = 16_384;
/** Maximum length of a cell, in characters. Spreadsheets allow 32,767; other programs may write more. */
const MAX_CELL = 1_000_000;

/**
 * Yields the rows of a sheet, in batches per piece of text. `shared` are the workbook's shared strings. All
 * cells beyond column `width` are merged into one, so that a cell in the last column does not create 16,000.
 */
export async function* sheetRows(
  texts: AsyncIterable<string>,
  shared: readonly string[],
  path: string,
  width = MAX_COLUMN,
): AsyncGenerator<SheetRow[]> {
  let rows: SheetRow[] = [];
  let number = 0;
  let cells: string[] = [];
  let column = 0;
  let type = '';
  let value = '';
  let inValue = false;

  const parser = new BoundedParser(path, {
    onopentag(name, attributes) {
      if (name === 'row') {
        number = Number(attributes.r) || number + 1;
        cells = [];
        column = 0;
      } else if (name === 'c') {
        column = attributes.r === undefined ? column + 1 : columnOf(attributes.r);
        type = attributes.t ?? 'n';
        value = '';
      } else if (name === 'v' || name === 't') inValue = true;
    },
    ontext(text) {
      if (inValue && value.length < MAX_CELL) value += text;
    },
    onclosetag(name) {
      if (name === 'v' || name === 't') inValue = false;
      else if (name === 'c') {
        if (column < 1 || column > MAX_COLUMN || value === '') return;
        const at = Math.min(column - 1, width);
        while (cells.length < at) cells.push('');
        cells[at] = cellValue(type, value, shared);
      } else if (name === 'row' && cells.length > 0) rows.push({ row: number, cells });
    },
  });
  for await (const text of texts) {
    parser.write(text);
    if (rows.length === 0) continue;
    yield rows;
    rows = [];
  }
}

/** Returns the column of a cell's reference: `AB12` → 28. */
function columnOf(reference: string): number {
  let column = 0;
  for (let i = 0; i < 3; i += 1) {
    const code = reference.charCodeAt(i);
    if (!(code >= 0x41 && code <= 0x5a)) break;
    column = column * 26 + code - 0x40;
  }
  return column;
}

function cellValue(type: string, value: string, shared: readonly string[]): string {
  if (type === 's') return shared[Number(value)] ?? '';
  if (type === 'b') return value === '1' ? 'TRUE' : 'FALSE';
  if (type === 'e') return ''; // An error value such as #N/A.
  // Spreadsheets store 6901234567892 as 6.9e+12 and 0.3 as 0.30000000000000004.
  return type === 'n' && /[eE]|\.\d{12}/.test(value) ? String(Number(Number(value).toPrecision(15))) : value;
}

/** Reads the shared strings, to which cells refer by number. */
export async function readShared(texts: AsyncIterable<string>, path: string): Promise<string[]> {
  const shared: string[] = [];
  let text = '';
  let inText = false;
  let inPhonetic = false;
  const parser = new BoundedParser(path, {
    onopentag(name) {
      if (name === 'si') text = '';
      else if (name === 'rPh') inPhonetic = true;
      else if (name === 't') inText = !inPhonetic;
    },
    ontext(part) {
      if (inText && text.length < MAX_CELL) text += part;
    },
    onclosetag(name) {
      if (name === 'si') shared.push(text);
      else if (name === 'rPh') inPhonetic = false;
      else if (name === 't') inText = false;
    },
  });
  for await (const part of texts) parser.write(part);
  parser.end();
  return shared;
}
