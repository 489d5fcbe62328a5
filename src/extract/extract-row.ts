import { emptyListing, type Extraction } from '../model/listing.ts';
import { readRow } from './row/read-row.ts';

/** Reads one record of a catalogue, with schema.org's names or those common in exports. Never throws. */
export function extractRow(record: Record<string, unknown>, row: number): Extraction {
  const listing = emptyListing('feed');
  const evidence = readRow(record, row, listing);
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
