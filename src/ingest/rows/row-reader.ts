import { byteDecoder } from '../charset/byte-decoder.ts';
import type { CatalogueRow } from './catalogue-row.ts';
import { overlongRow } from './bad-row.ts';
import { parseCells } from './csv/parse-cells.ts';
import { jsonRow, lineText } from './json-row.ts';
import type { ReaderSpec } from './reader-spec.ts';
import type { RowFrame } from './row-frame.ts';
import { recordOf } from './table.ts';

export type RowReader = (frame: RowFrame) => Promise<CatalogueRow[]>;

export async function createRowReader(spec: ReaderSpec): Promise<RowReader> {
  const decode = spec.charset === 'utf-8' ? undefined : await byteDecoder(spec.charset);
  const { form, path, charset, maxBytes, delimiter = ',', headings = [] } = spec;
  const textOf = (bytes: Buffer): string | Promise<string> =>
    form === 'json' ? lineText(bytes, charset) : (decode?.(bytes) ?? bytes.toString('utf8'));
  const rowOf = (row: number, text: string) =>
    form === 'json' ? jsonRow(row, text, path) : recordOf(row, parseCells(text, delimiter), headings, path);
  return async ({ first, bounds, bytes }) => {
    const buffer = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    const rows: CatalogueRow[] = [];
    for (let i = 0; i < bounds.length; i += 2) {
      const [start, end] = [bounds[i] as number, bounds[i + 1] as number];
      if (end <= start) continue;
      const number = first + i / 2;
      if (end - start > maxBytes) {
        rows.push(overlongRow(number, path, maxBytes));
        continue;
      }
      const text = textOf(buffer.subarray(start, end));
      const row = rowOf(number, typeof text === 'string' ? text : await text);
      if (row !== undefined) rows.push(row);
    }
    return rows;
  };
}
