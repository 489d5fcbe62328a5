import type { RowPlace } from './catalogue-row.ts';
import { countLineFeeds } from './csv/line-ends.ts';
import { asBuffer, type RowFrame } from './row-frame.ts';

/** A row of a frame that is not blank: where it stands in the file, and in the frame's bytes. */
export interface FramedRow {
  at: RowPlace;
  start: number;
  end: number;
}

/** The rows of a frame in order. Only a frame that knows its first line has rows that differ from theirs. */
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
