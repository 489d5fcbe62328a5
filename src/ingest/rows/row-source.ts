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
  /** How to parse the frames. */
  reader: ReaderSpec;
  batches: AsyncIterable<RowBatch>;
  close: () => Promise<void>;
}

export type RowSettings = Pick<Settings, 'maxBytes' | 'signal' | 'countHeadings'>;
