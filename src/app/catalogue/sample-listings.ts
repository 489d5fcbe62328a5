// Reads the first rows of a catalogue as listings, to learn what its rows have in common.
import type { ColumnLayout } from '../../extract/row/column-layout.ts';
import { readRow } from '../../extract/row/read-row.ts';
import type { CatalogueRow } from '../../ingest/read-inputs.ts';
import { emptyListing } from '../../model/listing/empty-listing.ts';
import type { Listing } from '../../model/listing/listing.ts';

/** Returns a listing for each row that could be read. */
export function sampleListings(rows: readonly CatalogueRow[], layout: ColumnLayout): Listing[] {
  return rows.flatMap((one) => {
    if (!('record' in one)) return [];
    const listing = emptyListing('feed');
    readRow(one.record, one.row, listing, layout);
    return [listing];
  });
}
