import { crc32, deflateRawSync } from 'node:zlib';

/** A zip archive of deflated files: what the tests need of the format, no more. */
export function zipOf(files: Record<string, string | Buffer>): Buffer {
  const bodies: Buffer[] = [];
  const entries: Buffer[] = [];
  let offset = 0;
  for (const [name, written] of Object.entries(files)) {
    const content = Buffer.from(written);
    const packed = deflateRawSync(content, { level: 9 });
    // Version, flags, method, time and date, checksum, sizes, length of the name, no extra field.
    const shared = Buffer.alloc(26);
    shared.writeUInt16LE(20, 0);
    shared.writeUInt16LE(8, 4);
    shared.writeUInt32LE(crc32(content), 10);
    shared.writeUInt32LE(packed.length, 14);
    shared.writeUInt32LE(content.length, 18);
    shared.writeUInt16LE(Buffer.byteLength(name), 22);
    const body = Buffer.concat([Buffer.from('PK\x03\x04'), shared, Buffer.from(name), packed]);
    const where = Buffer.alloc(14);
    where.writeUInt32LE(offset, 10);
    entries.push(Buffer.concat([Buffer.from('PK\x01\x02\x14\0'), shared, where, Buffer.from(name)]));
    bodies.push(body);
    offset += body.length;
  }
  const directory = Buffer.concat(entries);
  const end = Buffer.alloc(22);
  end.write('PK\x05\x06', 'latin1');
  end.writeUInt16LE(entries.length, 8);
  end.writeUInt16LE(entries.length, 10);
  end.writeUInt32LE(directory.length, 12);
  end.writeUInt32LE(offset, 16);
  return Buffer.concat([...bodies, directory, end]);
}

const HEAD = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>';
const MAIN = 'xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main"';
const RELATIONS = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

type SheetCells = readonly (readonly (string | number)[])[];

/**
 * A workbook as spreadsheets write it: a sheet of instructions first, then the goods, texts in a table of shared
 * texts but for every third row, which has them in its cells.
 */
export function workbookOf(rows: SheetCells): Buffer {
  return workbookOfSheets({ 'Read me': [['Fill in the next sheet.']], Goods: rows });
}

/** A workbook with these sheets. */
export function workbookOfSheets(sheets: Record<string, SheetCells>): Buffer {
  const texts = new Map<string, number>();
  const shared = (text: string) => {
    if (!texts.has(text)) texts.set(text, texts.size);
    return texts.get(text) ?? 0;
  };
  const cell = (value: string | number, at: string, inline: boolean) => {
    if (value === '') return '';
    if (typeof value === 'number') return `<c r="${at}"><v>${value}</v></c>`;
    if (inline) return `<c r="${at}" t="inlineStr"><is><t>${escaped(value)}</t></is></c>`;
    return `<c r="${at}" t="s"><v>${shared(value)}</v></c>`;
  };
  const dataOf = (rows: SheetCells) =>
    rows
      .map((cells, row) => {
        const written = cells.map((value, at) => cell(value, columnName(at) + (row + 1), row % 3 === 2));
        return `<row r="${row + 1}">${written.join('')}</row>`;
      })
      .join('');
  const data = Object.entries(sheets).map(([name, rows]) => [name, dataOf(rows)] as const);
  return zippedSheets(data, [...texts.keys()]);
}

/** A workbook with this XML as the rows of its sheet of goods. */
export function workbookWith(sheetData: string, texts: readonly string[]): Buffer {
  const note = '<row r="1"><c r="A1" t="inlineStr"><is><t>Fill in the next sheet.</t></is></c></row>';
  return zippedSheets([['Read me', note], ['Goods', sheetData]], texts); // prettier-ignore
}

function zippedSheets(sheets: readonly (readonly [string, string])[], texts: readonly string[]): Buffer {
  const items = texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('');
  const names = sheets.map(
    ([name], at) => `<sheet name="${escaped(name)}" sheetId="${at + 1}" r:id="rId${at + 1}"/>`,
  );
  // Some programs write targets from the root of the archive.
  const targets = sheets.map(
    (_sheet, at) =>
      `<Relationship Id="rId${at + 1}" Target="${at % 2 === 0 ? '' : '/xl/'}worksheets/sheet${at + 1}.xml"/>`,
  );
  const parts = sheets.map(([, data], at) => [
    `xl/worksheets/sheet${at + 1}.xml`,
    `${HEAD}<worksheet ${MAIN}><sheetData>${data}</sheetData></worksheet>`,
  ]);
  return zipOf({
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets>${names.join('')}</sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships">${targets.join('')}</Relationships>`,
    ...(Object.fromEntries(parts) as Record<string, string>),
    'xl/sharedStrings.xml': `${HEAD}<sst ${MAIN}>${items}</sst>`,
  });
}

function columnName(column: number): string {
  const letter = String.fromCharCode(65 + (column % 26));
  return column < 26 ? letter : columnName(Math.floor(column / 26) - 1) + letter;
}

export function escaped(text: string): string {
  return text.replace(/&/g, '&amp;').replace(/</g, '&lt;').replace(/>/g, '&gt;').replace(/"/g, '&quot;');
}
