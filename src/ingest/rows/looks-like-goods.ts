// Tells whether a JSON or XML file is a catalogue.
import { open } from 'node:fs/promises';
import type { CountHeadings } from '../bytes/read-options.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { sniffForm } from './sniff-form.ts';
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
  const head = headText(await beginningOf(path), 'utf-8');
  if (sniffForm(head)?.form === 'json-record') return false;
  const names = new Set(allMatches(head, NAME).map(([, member, element]) => member ?? element ?? ''));
  return !names.has('schemaVersion') && count([...names]) >= ENOUGH;
}

async function beginningOf(path: string): Promise<Uint8Array> {
  const file = await open(path);
  try {
    const { buffer, bytesRead } = await file.read(Buffer.alloc(HEAD), 0, HEAD, 0);
    return buffer.subarray(0, bytesRead);
  } finally {
    await file.close();
  }
}
