// An opened catalogue.
import type { Settings } from '../bytes/limits.ts';
import type { RowBatch } from './row-frame.ts';
import type { ReaderSpec } from './reader-spec.ts';

/** A catalogue whose form is known; its rows are read on demand. */
export interface OpenRows {
  encoding: string;
  form: 'jsonl' | 'json' | 'csv' | 'xml' | 'xlsx';
  /** Distinct headings of a table; other forms name the fields in each row. */
  headings?: string[];
  /** Name of the workbook's sheet, if several sheets are read. */
  sheet?: string;
  /** The other sheets that are read. Their rows can be read after those of this one. */
  more?: readonly SheetRows[];
  /** How to parse the frames. */
  reader: ReaderSpec;
  batches: AsyncIterable<RowBatch>;
  close: () => Promise<void>;
}

/** A further sheet of a workbook. */
export interface SheetRows {
  sheet: string;
  headings: string[];
  batches: AsyncIterable<RowBatch>;
}

export type RowSettings = Pick<Settings, 'maxBytes' | 'signal' | 'countHeadings'> &
  Partial<Pick<Settings, 'onUnreadSheets'>>;
