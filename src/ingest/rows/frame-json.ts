// Cuts a stream of JSON into frames: bytes with the bounds of their rows.
import { messagePart } from '../../model/error/message-part.ts';
import { badRow, overlongRow } from './bad-row.ts';
import { countLineFeeds } from './csv/line-ends.ts';
import { Bounds, type RowBatch } from './row-frame.ts';

const QUOTE = 0x22;
const BACKSLASH = 0x5c;
const OPEN_BRACE = 0x7b;
const CLOSE_BRACE = 0x7d;
const OPEN_BRACKET = 0x5b;
const CLOSE_BRACKET = 0x5d;

/**
 * Cuts the objects out of a JSON array that starts `skip` bytes into the stream. The rest after the array is
 * not read. At most one incomplete object is held in memory.
 */
export async function* frameJsonArray(
  chunks: AsyncIterable<Buffer>,
  skip: number,
  path: string,
  maxBytes: number,
): AsyncGenerator<RowBatch> {
  const bounds = new Bounds();
  let row = 1;
  let depth = 0;
  let inString = false;
  let escaped = false;
  let held: Buffer[] = [];
  let size = 0;
  let before = skip + 1; // The bracket itself is skipped as well.
  /** Line at which the chunk begins, and line of the held object. */
  let line = 1;
  let heldLine = 1;

  for await (const chunk of chunks) {
    let at = Math.min(before, chunk.length);
    before -= at;
    let start = depth > 0 ? at : -1;
    let ended = false;
    for (; at < chunk.length; at += 1) {
      const code = chunk[at] as number;
      if (inString) {
        if (escaped) escaped = false;
        else if (code === BACKSLASH) escaped = true;
        else if (code === QUOTE) inString = false;
      } else if (code === QUOTE) inString = true;
      else if (code === OPEN_BRACE || code === OPEN_BRACKET) {
        if (depth === 0) start = at;
        depth += 1;
      } else if (code === CLOSE_BRACE || code === CLOSE_BRACKET) {
        depth -= 1;
        if (depth < 0) {
          ended = true;
          break;
        }
        if (depth > 0) continue;
        if (size > 0) {
          held.push(chunk.subarray(start, at + 1));
          size += at + 1 - start;
          if (size > maxBytes) yield [overlongRow(row, path, maxBytes, heldLine)];
          else {
            const bytes = Buffer.concat(held);
            yield { first: row, line: heldLine, bytes, bounds: Uint32Array.of(0, bytes.length) };
          }
          held = [];
          size = 0;
          row += 1;
        } else {
          bounds.add(start, at + 1);
        }
        start = -1;
      }
    }
    if (bounds.rows > 0) {
      const first = row;
      row += bounds.rows;
      const taken = bounds.take();
      yield { first, line: line + countLineFeeds(chunk, 0, taken[0] as number), bounds: taken, bytes: chunk };
    }
    if (ended) return;
    if (depth > 0 && start >= 0) {
      if (size === 0) heldLine = line + countLineFeeds(chunk, 0, start);
      size += chunk.length - start;
      if (size > maxBytes) held = [];
      else held.push(chunk.subarray(start));
    }
    line += countLineFeeds(chunk, 0, chunk.length);
  }
  // The stream ends inside an object, or before the end of the list.
  if (size > maxBytes) yield [overlongRow(row, path, maxBytes, heldLine)];
  else yield [badRow(row, path, messagePart('cutOff'), { line: size > 0 ? heldLine : line })];
}

/** Yields the whole document as one row. */
export async function* frameWhole(
  chunks: AsyncIterable<Buffer>,
  path: string,
  maxBytes: number,
): AsyncGenerator<RowBatch> {
  const parts: Buffer[] = [];
  let size = 0;
  for await (const chunk of chunks) {
    size += chunk.length;
    if (size > maxBytes) {
      yield [overlongRow(1, path, maxBytes)];
      return;
    }
    parts.push(chunk);
  }
  const bytes = Buffer.concat(parts, size);
  yield { first: 1, bytes, bounds: Uint32Array.of(0, size) };
}
