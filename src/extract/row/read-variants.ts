// Reads variants that have rows of their own.
import type { RowField } from '../../model/listing/column-mapping.ts';
import type { Listing, Offer } from '../../model/listing/listing.ts';
import { availabilityOf } from '../facts/stock-words.ts';
import { isGtin } from '../facts/codes.ts';
import { cellText } from './cell.ts';
import type { ColumnLayout } from './column-layout.ts';
import { foldColumn } from './fold-column.ts';
import { moneyOfCell } from './read-row.ts';

/** Adds an offer to the listing for each row of a variant. */
export function readVariants(
  records: readonly Record<string, unknown>[],
  listing: Listing,
  layout: ColumnLayout,
): void {
  for (const record of records) {
    const offer = offerOf(record, layout);
    // Rows that only add a picture are no variants.
    if (offer.price !== undefined || offer.sku !== undefined) listing.offers.push(offer);
  }
}

function offerOf(record: Record<string, unknown>, layout: ColumnLayout): Offer {
  const options: string[] = [];
  const cells: Partial<Record<RowField, string>> = {};
  for (const [column, value] of Object.entries(record)) {
    const text = cellText(value);
    if (text === '') continue;
    if (layout.variant.has(foldColumn(column))) {
      options.push(text);
      continue;
    }
    const { target } = layout.useOf(column);
    if (target !== 'ignore' && target !== 'property') cells[target] ??= text;
  }
  const currency = cells.currency?.toUpperCase() ?? layout.defaults.currency;
  const price = moneyOfCell(cells.salePrice ?? cells.price ?? '', currency);
  const listPrice = moneyOfCell(cells.listPrice ?? (cells.salePrice && cells.price) ?? '', currency);
  const gtin = cells.gtin?.replace(/[\s-]/g, '');
  const availability = cells.availability === undefined ? undefined : availabilityOf(cells.availability);
  return {
    ...(options.length === 0 ? {} : { name: options.join(' / ') }),
    ...(cells.sku === undefined ? {} : { sku: cells.sku }),
    ...(gtin !== undefined && isGtin(gtin) ? { gtin } : {}),
    ...(price === undefined ? {} : { price }),
    ...(listPrice === undefined || (price && listPrice.amount <= price.amount) ? {} : { listPrice }),
    ...(availability === undefined ? {} : { availability }),
  };
}
