// Converts offsets in a source to line and column.
import { partitionPoint } from '../../text/segment/partition-point.ts';

/** Start offsets of every 32nd line, cached per page when a place is first needed. */
const LINES = new WeakMap<object, Uint32Array>();
const EVERY = 32;

/** Returns line and column, from 1, of an offset in the page's source. */
export function lineColumn(
  page: { readonly html: string },
  offset: number,
): { line: number; column: number } {
  const { html } = page;
  const starts = lineStarts(page);
  const low = Math.max(0, partitionPoint(starts.length, (n) => (starts[n] as number) <= offset) - 1);
  let line = low * EVERY + 1;
  let start = starts[low] as number;
  for (let end = html.indexOf('\n', start); end !== -1 && end < offset; end = html.indexOf('\n', start)) {
    start = end + 1;
    line += 1;
  }
  return { line, column: offset - start + 1 };
}

function lineStarts(page: { readonly html: string }): Uint32Array {
  const known = LINES.get(page);
  if (known !== undefined) return known;
  const { html } = page;
  const starts = [0];
  let line = 0;
  for (let at = html.indexOf('\n'); at !== -1; at = html.indexOf('\n', at + 1)) {
    line += 1;
    if (line % EVERY === 0) starts.push(at + 1);
  }
  const kept = Uint32Array.from(starts);
  LINES.set(page, kept);
  return kept;
}
