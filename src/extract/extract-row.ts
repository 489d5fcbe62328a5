import { emptyListing } from '../model/empty-listing.ts';
import type { Extraction } from '../model/listing.ts';
import type { ColumnLayout } from './row/column-layout.ts';
import { flattenRecord } from './row/flatten-record.ts';
import { readRow } from './row/read-row.ts';
import { readVariants } from './row/read-variants.ts';

/** One listing of a catalogue: its record, and those of its variants where it has several. */
export interface RowInput {
  row: number;
  record: Record<string, unknown>;
  variants?: readonly Record<string, unknown>[];
}

/** Reads one record of a catalogue by the layout of its columns. Never throws. */
export function extractRow({ row, record, variants }: RowInput, layout: ColumnLayout): Extraction {
  const listing = emptyListing('feed');
  const evidence = readRow(flattenRecord(record), row, listing, layout);
  if (variants !== undefined) readVariants([record, ...variants], listing, layout);
  return {
    listing,
    evidence,
    notes: [],
    placeInBlock: (block) => {
      const field = listing.blocks[block]?.field;
      return field === undefined ? { row } : { row, field };
    },
    placeOf: (one) => ({ row, ...(one.field === undefined ? {} : { field: one.field }) }),
  };
}
