import { byteDecoder } from '../charset/byte-decoder.ts';
import type { CatalogueRow, RowPlace } from './catalogue-row.ts';
import { overlongRow } from './bad-row.ts';
import { countLineFeeds } from './csv/line-ends.ts';
import { parseCells } from './csv/parse-cells.ts';
import { jsonRow, lineText } from './json-row.ts';
import type { ReaderSpec } from './reader-spec.ts';
import { asBuffer, type RowFrame } from './row-frame.ts';
import { recordOf } from './table.ts';

export type RowReader = (frame: RowFrame) => Promise<CatalogueRow[]>;

export async function createRowReader(spec: ReaderSpec): Promise<RowReader> {
  const decode = spec.charset === 'utf-8' ? undefined : await byteDecoder(spec.charset);
  const { form, path, charset, maxBytes, delimiter = ',', headings = [] } = spec;
  const textOf = (bytes: Buffer): string | Promise<string> =>
    form === 'json' ? lineText(bytes, charset) : (decode?.(bytes) ?? bytes.toString('utf8'));
  const rowOf = (at: RowPlace, text: string) =>
    form === 'json' ? jsonRow(at.row, text, path) : recordOf(at, parseCells(text, delimiter), headings, path);
  return async ({ first, line: firstLine, bounds, bytes }) => {
    const buffer = asBuffer(bytes);
    let next = firstLine ?? first;
    const rows: CatalogueRow[] = [];
    for (let i = 0; i < bounds.length; i += 2) {
      const [start, end] = [bounds[i] as number, bounds[i + 1] as number];
      const row = first + i / 2;
      const line = next;
      next += 1 + (form === 'json' ? 0 : countLineFeeds(buffer, start, end));
      if (end <= start) continue;
      if (end - start > maxBytes) {
        rows.push(overlongRow(row, path, maxBytes, line));
        continue;
      }
      const text = textOf(buffer.subarray(start, end));
      const read = rowOf(
        line === row ? { row } : { row, line },
        typeof text === 'string' ? text : await text,
      );
      if (read !== undefined) rows.push(read);
    }
    return rows;
  };
}
