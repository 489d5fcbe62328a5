import { countLineFeeds } from '../../ingest/rows/csv/line-ends.ts';
import { asBuffer, type RowFrame } from '../../ingest/rows/row-frame.ts';
import type { PackedRow, RowTask } from './messages.ts';

type Rows = Pick<RowTask, 'frame' | 'rows'>;

/** A task of one row each: of those that a worker did not get through, most are honest. */
export function oneByOne({ frame, rows = [] }: Rows): { row: number; task: Rows }[] {
  if (frame !== undefined) return framesOf(frame).map((one) => ({ row: one.first, task: { frame: one } }));
  return rows.map((row: PackedRow) => ({ row: row.row, task: { rows: [row] } }));
}

function framesOf({ first, line, bounds, bytes }: RowFrame): RowFrame[] {
  const frames: RowFrame[] = [];
  let next = line;
  for (let i = 0; i < bounds.length; i += 2) {
    const [start, end] = [bounds[i] as number, bounds[i + 1] as number];
    const begins = next;
    if (next !== undefined) next += 1 + countLineFeeds(asBuffer(bytes), start, end);
    if (end <= start) continue;
    frames.push({
      first: first + i / 2,
      ...(begins === undefined ? {} : { line: begins }),
      bounds: Uint32Array.of(0, end - start),
      bytes: bytes.slice(start, end),
    });
  }
  return frames;
}
