// Cuts a stream of CSV into frames: bytes with the bounds of their rows.
import { badRow, overlongRow } from '../bad-row.ts';
import { Bounds, bufferOwnership, type RowBatch, type RowFrame } from '../row-frame.ts';
import { LINE_FEED, countLineFeeds } from './line-ends.ts';
import { RowFinder, type OpenQuote } from './row-finder.ts';
import { messagePart } from '../../../model/error/message-part.ts';

/**
 * After a quotation mark that is never closed, the search for the next closing one is limited to an eighth of
 * the bytes each time, but at least to `LEAST_REACH`.
 */
const LEAST_REACH = 2048;
const MISTRUST = 8;

/**
 * Cuts separated values into rows. If a quotation mark is never closed, its line is reported and the next
 * line begins a row. So one missing mark costs one row, not the rest of the file.
 */
export async function* frameCsv(
  chunks: AsyncIterable<Buffer>,
  delimiter: number,
  path: string,
  maxBytes: number,
): AsyncGenerator<RowBatch> {
  const bounds = new Bounds();
  let reach = maxBytes;
  let row = 1;
  /** Line of the file at which `row` begins. */
  let line = 1;
  let held: Buffer[] = [];
  let size = 0;
  /** With fewer bytes than this, an unfinished row is not searched again. */
  let enough = 0;
  /** True while the rest of an overlong line is skipped. */
  let skipping = false;

  function* cut(bytes: Buffer, last: boolean): Generator<RowBatch> {
    const finder = new RowFinder(bytes, delimiter, last);
    let start = 0;
    let framed = 0;
    const frame = (): RowFrame => {
      const begin = { first: row - bounds.rows, line };
      line += countLineFeeds(bytes, framed, start);
      framed = start;
      return { ...begin, bounds: bounds.take(), bytes };
    };
    while (start < bytes.length) {
      const end = finder.endOf(start, reach);
      if (typeof end === 'number') {
        bounds.add(start, end);
        row += 1;
        start = end + 1;
        continue;
      }
      const rest = bytes.length - start;
      const fault = end?.fault;
      if (!last && fault !== 'stray' && rest <= (fault === 'open' ? reach : maxBytes)) break;
      if (bounds.rows > 0) yield frame();
      const lineEnd = bytes.indexOf(LINE_FEED, start);
      if (end === undefined || (lineEnd < 0 && rest > maxBytes))
        yield [overlongRow(row, path, maxBytes, line)];
      else yield [unbalanced({ row, line }, path, bytes, start, end, delimiter)];
      if (fault !== undefined) reach = Math.max(LEAST_REACH, Math.floor(reach / MISTRUST));
      row += 1;
      line += 1;
      start = lineEnd < 0 ? bytes.length : lineEnd + 1;
      framed = start;
      skipping = lineEnd < 0 && !last;
    }
    // A copy, so that the frame is the only user of the buffer.
    held = start < bytes.length ? [Buffer.from(bytes.subarray(start))] : [];
    size = bytes.length - Math.min(start, bytes.length);
    enough = size * 2;
    if (bounds.rows > 0) yield { ...frame(), ...bufferOwnership(bytes) };
  }

  for await (const chunk of chunks) {
    let part = chunk;
    if (skipping) {
      const end = part.indexOf(LINE_FEED);
      if (end < 0) continue;
      part = part.subarray(end + 1);
      skipping = false;
    }
    held.push(part);
    size += part.length;
    if (size < Math.min(enough, maxBytes)) continue;
    yield* cut(held.length === 1 ? part : Buffer.concat(held, size), false);
  }
  if (size > 0) yield* cut(Buffer.concat(held, size), true);
}

function unbalanced(
  { row, line }: { row: number; line: number },
  path: string,
  bytes: Buffer,
  start: number,
  { at }: OpenQuote,
  delimiter: number,
) {
  let column = 1;
  for (let i = bytes.indexOf(delimiter, start); i >= 0 && i < at; i = bytes.indexOf(delimiter, i + 1)) {
    column += 1;
  }
  return badRow(row, path, messagePart('quoteNotClosed', { column }), { line, column });
}
