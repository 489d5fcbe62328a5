// Parses frames into rows.
import { byteDecoder } from '../charset/byte-decoder.ts';
import type { CatalogueRow, RowPlace } from './catalogue-row.ts';
import { overlongRow } from './bad-row.ts';
import { parseCells } from './csv/parse-cells.ts';
import { jsonRow, lineText } from './json-row.ts';
import type { ReaderSpec } from './reader-spec.ts';
import { asBuffer, isFrame, type RowBatch, type RowFrame } from './row-frame.ts';
import { rowsIn } from './rows-in-frame.ts';
import { recordOf } from './table.ts';

/** Returns the rows of a batch; a frame is parsed. */
export function rowsOfBatch(batch: RowBatch, read: RowReader): CatalogueRow[] | Promise<CatalogueRow[]> {
  return isFrame(batch) ? read(batch) : batch;
}

export type RowReader = (frame: RowFrame) => Promise<CatalogueRow[]>;

export async function createRowReader(spec: ReaderSpec): Promise<RowReader> {
  const decode = spec.charset === 'utf-8' ? undefined : await byteDecoder(spec.charset);
  const { form, path, charset, maxBytes, delimiter = ',', headings = [] } = spec;
  const textOf = (bytes: Buffer): string | Promise<string> =>
    decode === undefined || form === 'json' ? lineText(bytes, charset) : decode(bytes);
  const rowOf = (at: RowPlace, text: string) =>
    form === 'json' ? jsonRow(at, text, path) : recordOf(at, parseCells(text, delimiter), headings, path);
  return async (frame) => {
    const buffer = asBuffer(frame.bytes);
    const rows: CatalogueRow[] = [];
    for (const { at, start, end } of rowsIn(frame)) {
      if (end - start > maxBytes) {
        rows.push(overlongRow(at.row, path, maxBytes, at.line));
        continue;
      }
      const text = textOf(buffer.subarray(start, end));
      const read = rowOf(at, typeof text === 'string' ? text : await text);
      if (read !== undefined) rows.push(read);
    }
    return rows;
  };
}
