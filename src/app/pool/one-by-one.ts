import type { RowFrame } from '../../ingest/rows/row-frame.ts';
import { rowsIn } from '../../ingest/rows/rows-in-frame.ts';
import type { PackedRow, RowTask } from './messages.ts';

type Rows = Pick<RowTask, 'frame' | 'rows'>;

/** Splits a task into tasks of one row each. It finds the rows that ended a worker; most are harmless. */
export function oneByOne({ frame, rows = [] }: Rows): { row: number; task: Rows }[] {
  if (frame !== undefined) return framesOf(frame).map((one) => ({ row: one.first, task: { frame: one } }));
  return rows.map((row: PackedRow) => ({ row: row.row, task: { rows: [row] } }));
}

function framesOf(frame: RowFrame): RowFrame[] {
  return [...rowsIn(frame)].map(({ at: { row, ...place }, start, end }) => ({
    first: row,
    ...place,
    bounds: Uint32Array.of(0, end - start),
    bytes: frame.bytes.slice(start, end),
  }));
}
