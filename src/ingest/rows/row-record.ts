import { isUtf8 } from 'node:buffer';
import { AppError } from '../../model/app-error.ts';
import { decodePage } from '../charset/decode-page.ts';
import { formatBytes } from '../limits.ts';
import type { CatalogueRow } from '../source-document.ts';
import type { Line } from './line-splitter.ts';

const DETAIL_LENGTH = 160;

export interface RowContext {
  path: string;
  maxBytes: number;
  /** What the catalogue is written in where it is not UTF-8. */
  charset: string;
}

/** The text of a line; only one that is not UTF-8 has to be waited for. */
export function lineText(bytes: Buffer, context: RowContext): string | Promise<string> {
  const text = bytes.toString('utf8');
  if (!text.includes('\ufffd') || isUtf8(bytes)) return text;
  return decodePage(bytes, { charset: context.charset }).then((page) => page.text);
}

/** The record of a line, or why there is none; undefined for a blank line. */
export function rowRecord(row: number, text: string, context: RowContext): CatalogueRow | undefined {
  const json = row === 1 && text.startsWith('\ufeff') ? text.slice(1) : text;
  if (!/\S/.test(json)) return undefined;
  try {
    const record: unknown = JSON.parse(json);
    if (typeof record === 'object' && record !== null && !Array.isArray(record)) {
      return { row, record: record as Record<string, unknown> };
    }
    return badRow(row, context, 'it is no JSON object');
  } catch (cause) {
    return badRow(row, context, cause instanceof Error ? cause.message : String(cause), cause);
  }
}

export function overlongRow({ row }: Line, context: RowContext): CatalogueRow {
  return badRow(row, context, `it is longer than ${formatBytes(context.maxBytes)}`);
}

function badRow(row: number, { path }: RowContext, why: string, cause?: unknown): CatalogueRow {
  const detail = why.length > DETAIL_LENGTH ? `${why.slice(0, DETAIL_LENGTH)}…` : why;
  return {
    row,
    error: new AppError('row-invalid', { path, row, detail }, { where: { file: path, line: row }, cause }),
  };
}
