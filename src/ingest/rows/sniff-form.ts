// Guesses the form of a catalogue by its beginning.
import { endsWithReturns } from './csv/line-ends.ts';
import { parseCells } from './csv/parse-cells.ts';
import { sniffDelimiter, type Delimiter } from './csv/sniff-delimiter.ts';
import { HEADING_LINES } from './table.ts';
import { kindOf } from '../bytes/input-kind.ts';
import type { CountHeadings } from '../bytes/read-options.ts';
import { charsetOfHead } from '../charset/charset-of-head.ts';
import { utf16Of } from '../charset/utf16-of.ts';
import { headText } from './transcode.ts';

/** The form of a catalogue. */
export type CatalogueForm =
  | { form: 'jsonl' }
  /** `skip` is the index of the array's bracket, in characters. */
  | { form: 'json'; skip: number }
  /** A JSON document that is one record. */
  | { form: 'json-record' }
  | { form: 'csv'; delimiter: Delimiter }
  | { form: 'xml' }
  | { form: 'page' };

/** Keys of documents that hold the list of products. */
const LIST =
  /"(products?|items?|data|listings?|offers?|rows|records|goods|(?:goods|products?|items?)_?list|itemListElement|@graph|list|results?|entries|hits|docs|edges|nodes|商品)"\s*:\s*\[\s*[{\]]/i;
/** Of these, keys that a single record may have too. */
const UNSURE = /^(?:items?|data|offers?|list|results?|entries|rows|records|hits|docs|edges|nodes)$/i;
const NAMED = /"(?:name|title|sku|商品标题|标题|名称)"\s*:/;

/** Returns the form of a text by its beginning; undefined if it is no known catalogue. */
export function sniffForm(head: string): CatalogueForm | undefined {
  const text = head.replace(/^[\ufeff\s]+/, '');
  const offset = head.length - text.length;
  if (text === '') return { form: 'jsonl' };
  if (text.startsWith('[')) return { form: 'json', skip: offset };
  if (text.startsWith('{')) return jsonForm(text, offset);
  if (text.startsWith('<'))
    return /^<(?:!doctype html|html|head|body)\b/i.test(text) ? { form: 'page' } : { form: 'xml' };
  const delimiter = sniffDelimiter(head);
  if (delimiter !== undefined) return { form: 'csv', delimiter };
  // A table with one column has no delimiter.
  return /^[\p{L}\p{N} _:.-]{1,60}\r?\n/u.test(text) ? { form: 'csv', delimiter: ',' } : undefined;
}

/** Returns the form of a text that starts with a brace: one record per line, or a document with a list. */
function jsonForm(text: string, offset: number): CatalogueForm {
  const line = text.split('\n', 1)[0] as string;
  const isSpread = /^\{\s*$/.test(line);
  const list = LIST.exec(isSpread ? text : line);
  const [found = '', key = ''] = list ?? [];
  const isList = list !== null && !(UNSURE.test(key) && NAMED.test(text.slice(0, list.index)));
  if (isList && !(UNSURE.test(key) && isNamedRecord(line))) {
    return { form: 'json', skip: offset + list.index + found.lastIndexOf('[') };
  }
  return { form: isSpread ? 'json-record' : 'jsonl' };
}

function isNamedRecord(line: string): boolean {
  try {
    return NAMED.test(
      Object.keys(JSON.parse(line) as object)
        .map((key) => `"${key}":`)
        .join(),
    );
  } catch {
    return false;
  }
}

/** Returns true for a catalogue, by its name or, where that is unclear, by its content. */
export async function isCatalogue(name: string, bytes: Buffer, count: CountHeadings): Promise<boolean> {
  const kind = kindOf(name);
  return kind === 'catalogue' || (kind === undefined && (await looksLikeRows(bytes, count)));
}

/** Returns true if a file with an unclear name is a catalogue: only if it cannot be a page. */
export async function looksLikeRows(bytes: Buffer, count?: CountHeadings): Promise<boolean> {
  if (bytes.toString('latin1', 0, 4) === 'PK\x03\x04') return true;
  const start = bytes.subarray(0, 16 * 1024);
  const shown = headText(start, utf16Of(start) ?? (await charsetOfHead(start)));
  const head = endsWithReturns(start) ? shown.replaceAll('\r', '\n') : shown;
  const found = sniffForm(head);
  // “[New] Tea” and “{Tea}” are words in brackets; RTF starts with a brace too.
  if (found?.form === 'json' || found?.form === 'json-record' || found?.form === 'jsonl')
    return /^[\ufeff\s]*(?:\[\s*[[{\]]|\{\s*["}])/.test(head);
  if (found?.form === 'xml') return /<(?:rss|feed|rdf:RDF)\b|xmlns:g=/.test(head.slice(0, 2000));
  if (found?.form !== 'csv') return found !== undefined && found.form !== 'page';
  const lines = head.split('\n', HEADING_LINES).map((line) => parseCells(line, found.delimiter));
  return lines.some((cells) => (count?.(cells) ?? 0) >= 3);
}
