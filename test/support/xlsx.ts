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

/**
 * A workbook as spreadsheets write it: a sheet of instructions first, then the goods, texts in a table of shared
 * texts but for every third row, which has them in its cells.
 */
export function workbookOf(rows: readonly (readonly (string | number)[])[]): Buffer {
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
  const lines = rows.map((cells, row) => {
    const written = cells.map((value, column) => cell(value, columnName(column) + (row + 1), row % 3 === 2));
    return `<row r="${row + 1}">${written.join('')}</row>`;
  });
  return workbookWith(lines.join(''), [...texts.keys()]);
}

/** A workbook with this XML as the rows of its sheet of goods. */
export function workbookWith(sheetData: string, texts: readonly string[]): Buffer {
  const note = '<row r="1"><c r="A1" t="inlineStr"><is><t>Fill in the next sheet.</t></is></c></row>';
  const items = texts.map((text) => `<si><t xml:space="preserve">${escaped(text)}</t></si>`).join('');
  return zipOf({
    '[Content_Types].xml': `${HEAD}<Types xmlns="http://schemas.openxmlformats.org/package/2006/content-types"/>`,
    'xl/workbook.xml': `${HEAD}<workbook ${MAIN} xmlns:r="${RELATIONS}"><sheets><sheet name="Read me" sheetId="1" r:id="rId1"/><sheet name="Goods" sheetId="2" r:id="rId2"/></sheets></workbook>`,
    'xl/_rels/workbook.xml.rels': `${HEAD}<Relationships xmlns="http://schemas.openxmlformats.org/package/2006/relationships"><Relationship Id="rId1" Target="worksheets/sheet1.xml"/><Relationship Id="rId2" Target="/xl/worksheets/sheet2.xml"/></Relationships>`,
    'xl/worksheets/sheet1.xml': `${HEAD}<worksheet ${MAIN}><sheetData>${note}</sheetData></worksheet>`,
    'xl/worksheets/sheet2.xml': `${HEAD}<worksheet ${MAIN}><sheetData>${sheetData}</sheetData></worksheet>`,
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
