// Tells whether a file is a catalogue although its name does not tell: JSON, XML or text.
import { open } from 'node:fs/promises';
import { constants, gunzipSync } from 'node:zlib';
import type { CountHeadings } from '../bytes/read-options.ts';
import { isGzip } from '../bytes/unpack.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { looksLikeRows, sniffForm } from './sniff-form.ts';
import { headText } from './transcode.ts';

const HEAD = 16 * 1024;
/** Names of JSON members, and of XML elements without the namespace: `<g:price>`. */
const NAME = /"([^"\\\n]{1,60})"\s*:|<(?:[a-z]{1,12}:)?([a-z][\w.-]{0,40})[\s>]/giu;
/** Minimum number of known names of columns. */
const ENOUGH = 3;

/**
 * Returns true if the file is a list with names of an export's columns. A single record is mostly metadata of
 * a page; a report of this tool is excluded.
 */
export async function looksLikeGoods(path: string, count: CountHeadings): Promise<boolean> {
  const bytes = await beginningOf(path);
  const head = headText(bytes, 'utf-8');
  const form = sniffForm(head)?.form;
  if (form === 'json-record') return false;
  if (form === 'csv' || form === undefined) return looksLikeRows(bytes, count);
  const names = new Set(allMatches(head, NAME).map(([, member, element]) => member ?? element ?? ''));
  return !names.has('schemaVersion') && count([...names]) >= ENOUGH;
}

/** Returns the first bytes, unpacked. What of a packed file is damaged or cut off is left out. */
async function beginningOf(path: string): Promise<Buffer> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    const stored = buffer.subarray(0, bytesRead);
    return isGzip(stored) ? gunzipSync(stored, { finishFlush: constants.Z_SYNC_FLUSH }) : stored;
  } finally {
    await file.close();
  }
}
