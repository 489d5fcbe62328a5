// Walks the rows of a frame.
import type { RowPlace } from './catalogue-row.ts';
import { countLineFeeds } from './csv/line-ends.ts';
import { asBuffer, type RowFrame } from './row-frame.ts';

/** A row that is not blank: its position in the file, and its offsets in the frame's bytes. */
export interface FramedRow {
  at: RowPlace;
  start: number;
  end: number;
}

/** Yields the rows of a frame in order. `line` is only set if the frame knows the line of its first row. */
export function* rowsIn({ first, line, bounds, bytes }: RowFrame): Generator<FramedRow> {
  const buffer = asBuffer(bytes);
  let next = line;
  for (let i = 0; i < bounds.length; i += 2) {
    const [start, end] = [bounds[i] as number, bounds[i + 1] as number];
    const row = first + i / 2;
    const at = next === undefined || next === row ? { row } : { row, line: next };
    if (next !== undefined) next += countLineFeeds(buffer, start, bounds[i + 2] ?? start);
    if (end > start) yield { at, start, end };
  }
}
