// Cuts a stream into lines, one row each.
import { overlongRow } from './bad-row.ts';
import { Bounds, bufferOwnership, type RowBatch } from './row-frame.ts';

const LINE_FEED = 0x0a;

/** Yields frames of lines. At most one incomplete line is held; of an overlong one only the length. */
export async function* frameLines(
  chunks: AsyncIterable<Buffer>,
  path: string,
  maxBytes: number,
): AsyncGenerator<RowBatch> {
  const bounds = new Bounds();
  let row = 1;
  let held: Buffer[] = [];
  let size = 0;

  function hold(part: Buffer): void {
    size += part.length;
    if (size > maxBytes) held = [];
    else held.push(part);
  }

  for await (const chunk of chunks) {
    const last = chunk.lastIndexOf(LINE_FEED);
    if (last < 0) {
      hold(chunk);
      continue;
    }
    let from = 0;
    if (size > 0) {
      from = chunk.indexOf(LINE_FEED) + 1;
      hold(chunk.subarray(0, from));
      if (size > maxBytes) yield [overlongRow(row, path, maxBytes)];
      else yield { first: row, ...whole(held) };
      row += 1;
      held = [];
      size = 0;
    }
    const bytes = chunk.subarray(from, last + 1);
    for (let at = 0; at < bytes.length;) {
      const end = bytes.indexOf(LINE_FEED, at);
      bounds.add(at, end);
      at = end + 1;
    }
    const first = row;
    row += bounds.rows;
    // A copy, so that the frame is the only user of the chunk.
    if (last + 1 < chunk.length) hold(Buffer.from(chunk.subarray(last + 1)));
    if (bytes.length > 0) yield { first, bounds: bounds.take(), bytes, ...bufferOwnership(chunk) };
  }
  if (size > maxBytes) yield [overlongRow(row, path, maxBytes)];
  else if (size > 0) yield { first: row, ...whole(held) };
}

function whole(parts: readonly Buffer[]) {
  const bytes = Buffer.concat(parts);
  return { bytes, bounds: Uint32Array.of(0, bytes.length) };
}
