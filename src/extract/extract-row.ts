// Extracts a listing from a row of a catalogue: the entry point of src/extract/ for rows.
import { emptyListing } from '../model/listing/empty-listing.ts';
import type { Evidence, EvidenceMap, Place } from '../model/listing/evidence.ts';
import type { Landing } from '../model/listing/landing.ts';
import type { Listing } from '../model/listing/listing.ts';
import type { Extraction, ExtractionNote } from '../model/listing/extraction.ts';
import type { ColumnLayout } from './row/column-layout.ts';
import { foldColumn } from './row/fold-column.ts';
import { flattenRecord, variantsIn } from './row/flatten-record.ts';
import type { ShownPicture } from '../model/listing/picture.ts';
import { rowPictures } from './row/row-pictures.ts';
import { readRow, type RowRead } from './row/read-row.ts';
import { readVariants } from './row/read-variants.ts';

/** One product of a catalogue: its record, and the records of its variants. */
export interface RowInput {
  row: number;
  /** Line of the file where the record starts, if it differs from the row's number. */
  line?: number;
  record: Record<string, unknown>;
  variants?: readonly Record<string, unknown>[];
}

/**
 * Reads one record into a listing by the layout of its columns. Never throws. `asOf` (YYYY-MM-DD) decides
 * whether a sale price with dates is in effect.
 */
export function extractRow(input: RowInput, layout: ColumnLayout, asOf?: string): Extraction {
  const { row, record, variants } = input;
  const listing = emptyListing('feed');
  const shared = variants === undefined ? record : withoutVaried(record, variants, layout);
  const read = readRow(flattenRecord(shared), row, listing, layout, asOf);
  const offered = variants === undefined ? variantsIn(record) : [record, ...variants];
  if (offered !== undefined) readVariants(offered, listing, layout, asOf);
  return new RowExtraction(listing, input, layout, read);
}

/** Leaves out what differs between the variants, such as their sizes: it is no property of the product. */
function withoutVaried(
  record: Record<string, unknown>,
  variants: readonly Record<string, unknown>[],
  { variant }: ColumnLayout,
): Record<string, unknown> {
  const differs = (column: string) =>
    variants.some(({ [column]: own }) => own !== undefined && own !== record[column]);
  const varied = Object.keys(record).filter((one) => variant.has(foldColumn(one)) && differs(one));
  if (varied.length === 0) return record;
  return Object.fromEntries(Object.entries(record).filter(([column]) => !varied.includes(column)));
}

/** Name under which rules ask for a column with a number of pieces. */
const STOCK_COUNT = 'stockCount';

class RowExtraction implements Extraction {
  readonly listing: Listing;
  readonly notes: ExtractionNote[];
  landing?: Landing;
  private readonly row: Pick<Place, 'row' | 'line'>;
  private readonly input: RowInput;
  private readonly layout: ColumnLayout;
  private readonly read: RowRead;
  private known: EvidenceMap | undefined;

  constructor(listing: Listing, input: RowInput, layout: ColumnLayout, read: RowRead) {
    this.listing = listing;
    this.row = input.line === undefined ? { row: input.row } : { row: input.row, line: input.line };
    this.input = input;
    this.layout = layout;
    this.read = read;
    this.notes = read.unread;
  }

  get evidence(): EvidenceMap {
    return (this.known ??= this.read.evidence());
  }

  hasNoEvidence(field: string): boolean {
    if (field === 'gtin') return !this.read.hasGtin;
    if (field === STOCK_COUNT) return !this.read.hasStockCount;
    return field === 'countryOfOrigin' && this.listing.countryOfOrigin === undefined;
  }

  pictures(): ShownPicture[] {
    const { row, record, variants = [] } = this.input;
    return rowPictures([record, ...variants], row, this.layout);
  }

  placeInBlock(block: number): Place {
    const field = this.listing.blocks[block]?.field;
    if (field === undefined) return { ...this.row };
    // Not built with a spread, which is slower: this is called for each claim of each row.
    const { row, line } = this.row;
    return line === undefined ? { row, field } : { row, line, field };
  }

  placeOf({ field }: Evidence): Place {
    return field === undefined ? this.row : { ...this.row, field };
  }
}
