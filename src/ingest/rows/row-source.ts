import type { Settings } from '../bytes/limits.ts';
import type { RowBatch } from './row-frame.ts';
import type { ReaderSpec } from './reader-spec.ts';

/** A catalogue that was found to be one; its rows follow as they are asked for. */
export interface OpenRows {
  encoding: string;
  form: 'jsonl' | 'json' | 'csv' | 'xml' | 'xlsx';
  /** Of a table, as told apart; other forms name the fields in each row. */
  headings?: string[];
  /** What reads the frames among the batches. */
  reader: ReaderSpec;
  batches: AsyncIterable<RowBatch>;
  close: () => Promise<void>;
}

export type RowSettings = Pick<Settings, 'maxBytes' | 'signal' | 'countHeadings'>;
