// Opens a CSV catalogue: finds its headings and frames its rows.
import { byteDecoder } from '../../charset/byte-decoder.ts';
import { asBuffer, isFrame, type RowBatch, type RowFrame } from '../row-frame.ts';
import type { RowSettings } from '../row-source.ts';
import type { ReaderSpec } from '../reader-spec.ts';
import { findHeadings, HEADING_LINES } from '../table.ts';
import { frameCsv } from './frame-csv.ts';
import { countLineFeeds } from './line-ends.ts';
import { parseCells } from './parse-cells.ts';

/** Finds the headings among the first rows; the returned batches begin after them. */
export async function openCsv(
  chunks: AsyncIterable<Buffer>,
  spec: ReaderSpec & { delimiter: string },
  { countHeadings }: RowSettings,
): Promise<{ headings: string[]; reader: ReaderSpec; batches: AsyncIterable<RowBatch> }> {
  const { path, charset, delimiter, maxBytes } = spec;
  const frames = frameCsv(chunks, delimiter.charCodeAt(0), path, maxBytes);
  const decode = await byteDecoder(charset);
  const first: RowBatch[] = [];
  const lines: string[][] = [];
  while (lines.length <= HEADING_LINES) {
    const next = await frames.next();
    if (next.done) break;
    first.push(next.value);
    if (!isFrame(next.value)) continue;
    const { bounds, bytes } = next.value;
    for (let i = 0; i < bounds.length && lines.length <= HEADING_LINES; i += 2) {
      lines.push(parseCells(decode(bytes.subarray(bounds[i], bounds[i + 1])), delimiter));
    }
  }
  const { names, skip } = findHeadings(lines, path, countHeadings);
  return {
    headings: names,
    reader: { ...spec, headings: names },
    batches: after(skip, first, frames),
  };
}

async function* after(
  skip: number,
  first: readonly RowBatch[],
  rest: AsyncIterable<RowBatch>,
): AsyncGenerator<RowBatch> {
  let left = skip;
  for (const batch of first) {
    if (!isFrame(batch) || left === 0) yield batch;
    else {
      const taken = Math.min(left, batch.bounds.length / 2);
      left -= taken;
      if (taken * 2 === batch.bounds.length) continue;
      yield withoutFirst(taken, batch);
    }
  }
  yield* rest;
}

function withoutFirst(count: number, frame: RowFrame): RowFrame {
  const { first, line = first, bounds, bytes } = frame;
  const rest = bounds.subarray(count * 2);
  const passed = countLineFeeds(asBuffer(bytes), bounds[0] as number, rest[0] as number);
  return { ...frame, first: first + count, line: line + passed, bounds: rest };
}
