// Joins the rows of a catalogue that are variants of one product.
import type { CatalogueRow } from '../../ingest/read-inputs.ts';
import type { RowInput } from '../../extract/extract-row.ts';
import type { ListingRow } from './listing-row.ts';

/** Limit of rows that are joined into one listing; the next row starts a new one. */
const MAX_VARIANTS = 2000;

type Joined = RowInput & { variants: Record<string, unknown>[] };

/** Joins adjacent rows with the same value in `column` into one listing, numbered by its first row. */
export async function* joinVariants(
  batches: AsyncIterable<CatalogueRow[]>,
  column: string,
): AsyncGenerator<ListingRow[]> {
  let open: Joined | undefined;
  let key: unknown;
  for await (const batch of batches) {
    const done: ListingRow[] = [];
    for (const row of batch) {
      if ('record' in row) {
        const own = Object.hasOwn(row.record, column) ? row.record[column] : undefined;
        if (open !== undefined && own !== undefined && own === key && open.variants.length < MAX_VARIANTS) {
          open.variants.push(row.record);
          continue;
        }
        if (open !== undefined) done.push(closed(open));
        open = { ...row, variants: [] };
        key = own;
      } else done.push(row);
    }
    if (done.length > 0) yield done;
  }
  if (open !== undefined) yield [closed(open)];
}

function closed({ variants, ...own }: Joined): ListingRow {
  return variants.length === 0 ? own : { ...own, variants };
}
