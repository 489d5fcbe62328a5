// Finds values of a row that are in no list of known values: a condition “B+”, a stock state “maybe”.
import type { ExtractionNote } from '../../model/listing/extraction.ts';
import type { Listing } from '../../model/listing/listing.ts';
import type { Cell, Cells } from './cells.ts';
import { isStockCount } from './row-stock.ts';

/** Returns a note for each, by the name of its column. The value itself may be anything, and is not repeated. */
export function unreadValues({ availability, condition }: Cells, listing: Listing): ExtractionNote[] {
  const notes: ExtractionNote[] = [];
  if (listing.availability === undefined && availability?.text && !isStockCount(availability.text))
    notes.push(noteOf('availability-unread', availability));
  if (listing.itemCondition === undefined && condition?.text)
    notes.push(noteOf('condition-unread', condition));
  return notes;
}

const noteOf = (code: ExtractionNote['code'], { column }: Cell): ExtractionNote => ({
  code,
  message: `The value in “${column}” is not known and was not read.`,
  values: { column },
});
