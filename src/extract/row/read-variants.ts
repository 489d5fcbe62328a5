// Reads variants that have rows of their own.
import type { RowField } from '../../model/listing/column-mapping.ts';
import type { Listing, Offer } from '../../model/listing/listing.ts';
import { isGtin } from '../facts/codes.ts';
import { cellText } from './cell.ts';
import type { ColumnLayout } from './column-layout.ts';
import { foldColumn } from './fold-column.ts';
import { decoded } from './decoded.ts';
import { moneyOfCell } from './read-prices.ts';
import { stockOf } from './row-stock.ts';
import { isSaleOn } from './sale-window.ts';

/**
 * Adds an offer to the listing for each row of a variant. The listing is in stock where one of them is.
 * `asOf` is the day whose price counts.
 */
export function readVariants(
  records: readonly Record<string, unknown>[],
  listing: Listing,
  layout: ColumnLayout,
  asOf?: string,
): void {
  for (const record of records) {
    const offer = offerOf(record, layout, asOf);
    // Rows that only add a picture are no variants.
    if (offer.price !== undefined || offer.sku !== undefined) listing.offers.push(offer);
  }
  if (listing.offers.some(({ availability }) => availability === 'InStock')) listing.availability = 'InStock';
}

function offerOf(record: Record<string, unknown>, layout: ColumnLayout, asOf: string | undefined): Offer {
  const options: string[] = [];
  let headed: string | undefined;
  const cells: Partial<Record<RowField, string>> = {};
  for (const [column, value] of Object.entries(record)) {
    const text = cellText(value);
    if (text === '' || layout.empty.has(text)) continue;
    if (layout.variant.has(foldColumn(column))) {
      options.push(text);
      continue;
    }
    const use = layout.useOf(column);
    headed ??= use.currency;
    if (use.target !== 'ignore' && use.target !== 'property')
      cells[use.target] ??= use.inHundredths === true ? cellText(decoded(use, text)) : text;
  }
  const currency = cells.currency?.toUpperCase() ?? headed ?? layout.defaults.currency;
  const sale = isSaleOn(cells, asOf) ? cells.salePrice : undefined;
  const price = moneyOfCell(sale ?? cells.price ?? '', currency);
  const listPrice = moneyOfCell(cells.listPrice ?? (sale && cells.price) ?? '', currency);
  const gtin = cells.gtin?.replace(/[\s-]/g, '');
  const { stockTracking, sellsWithoutStock } = cells;
  const availability = stockOf(cells.availability, stockTracking, sellsWithoutStock, layout.isStockTracked);
  return {
    ...(options.length === 0 ? {} : { name: options.join(' / ') }),
    ...(cells.sku === undefined ? {} : { sku: cells.sku }),
    ...(gtin !== undefined && isGtin(gtin) ? { gtin } : {}),
    ...(price === undefined ? {} : { price }),
    ...(listPrice === undefined || (price && listPrice.amount <= price.amount) ? {} : { listPrice }),
    ...(availability === undefined ? {} : { availability }),
  };
}
