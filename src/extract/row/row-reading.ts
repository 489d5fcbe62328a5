// The state that the functions which read a row share.
import type { Listing } from '../../model/listing/listing.ts';
import type { Cell, Cells } from './cells.ts';
import type { ColumnLayout } from './column-layout.ts';

/** A value of a field, and its cell; the row's evidence is made of these. */
export interface Noted {
  field: string;
  cell: Cell;
  value: unknown;
  /** Index of the block that shows the value. */
  block?: number | undefined;
}

/** A row while it is read into a listing. */
export interface RowReading {
  readonly cells: Cells;
  readonly listing: Listing;
  readonly layout: ColumnLayout;
  /** Gets the values with their cells; undefined where no evidence is wanted. */
  readonly noted: Noted[] | undefined;
}
