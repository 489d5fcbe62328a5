// The values that a row's evidence is made of.
import type { Cell } from './cells.ts';

/** A value of a field, and its cell. */
export interface Noted {
  field: string;
  cell: Cell;
  value: unknown;
  /** Index of the block that shows the value. */
  block?: number | undefined;
}
