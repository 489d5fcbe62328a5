// Parses one row of JSON.
import { isUtf8 } from 'node:buffer';
import { decodePage } from '../charset/decode-page.ts';
import type { CatalogueRow, RowPlace } from './catalogue-row.ts';
import { badRow } from './bad-row.ts';
import { causeText, messagePart } from '../../model/error/message-part.ts';

/** Returns the text of a line; a promise only if it is not UTF-8. */
export function lineText(bytes: Buffer, charset: string): string | Promise<string> {
  const text = bytes.toString('utf8');
  if (!text.includes('\ufffd') || isUtf8(bytes)) return text;
  return decodePage(bytes, { charset }).then((page) => page.text);
}

/** Returns the record of a line, or an error row; undefined for a blank line. */
export function jsonRow(at: RowPlace, text: string, path: string): CatalogueRow | undefined {
  const json = text.startsWith('\ufeff') ? text.slice(1) : text;
  if (!/\S/.test(json)) return undefined;
  try {
    const record: unknown = JSON.parse(json);
    if (isRecord(record)) return { ...at, record: unwrapped(record) };
    return badRow(at.row, path, messagePart('notObject'), at);
  } catch (cause) {
    return badRow(at.row, path, causeText(cause), { ...at, cause });
  }
}

/** Members that may stand beside a product that is wrapped in an object of its own. */
const BESIDE = /^(?:cursor|__typename|_id|_index|_type|_score|score|position|@type)$/;
const WRAPPED = ['item', 'node', '_source', 'product'];

/** Takes a product out of its ListItem, GraphQL edge or search hit. */
function unwrapped(record: Record<string, unknown>): Record<string, unknown> {
  const own = WRAPPED.find((name) => isRecord(record[name]));
  if (own === undefined) return record;
  const isOnly = Object.keys(record).every((key) => key === own || BESIDE.test(key));
  return isOnly || record['@type'] === 'ListItem' ? (record[own] as Record<string, unknown>) : record;
}

function isRecord(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}
