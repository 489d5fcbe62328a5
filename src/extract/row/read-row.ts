// Reads one record of a catalogue into a listing.
import type { ExtractionNote } from '../../model/listing/extraction.ts';
import type { EvidenceMap } from '../../model/listing/evidence.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { emptyListing } from '../../model/listing/empty-listing.ts';
import { memo } from '../../text/memory/memo.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { conditionOf } from '../facts/condition.ts';
import { isGtin } from '../facts/codes.ts';
import { addCell } from './add-cell.ts';
import { afterSales, termIn } from './after-sales.ts';
import { Cell, noCells, type Cells } from './cells.ts';
import type { ColumnLayout } from './column-layout.ts';
import { decoded } from './decoded.ts';
import { readPrices } from './read-prices.ts';
import { addPair, addPropertyColumn, addToPair, type Pair } from './row-properties.ts';
import type { Noted, RowReading } from './row-reading.ts';
import { isStockCount, stockOf } from './row-stock.ts';
import { unreadValues } from './unread-values.ts';

/** Size of the cache for texts that many rows share. */
const KNOWN = 500;
const conditionOfCell = memo(KNOWN, conditionOf, flat);

/** What is known of a row after reading. */
export interface RowRead {
  /** True if the row has a cell for a GTIN. */
  hasGtin: boolean;
  /** True if the cell for the availability is a number. */
  hasStockCount: boolean;
  /** Notes about values that are not known. */
  unread: ExtractionNote[];
  /** Returns the evidence. It reads the row again, because most rows need no evidence. */
  evidence: () => EvidenceMap;
}

/** Reads one record into the listing. `asOf` is the day whose price counts; without it a sale price always does. */
export function readRow(
  record: Record<string, unknown>,
  row: number,
  listing: Listing,
  layout: ColumnLayout,
  asOf?: string,
): RowRead {
  const cells = read(record, listing, layout, asOf, undefined);
  const { gtin, availability } = cells;
  const hasStockCount = availability !== undefined && isStockCount(availability.text);
  const evidence = () => {
    const noted: Noted[] = [];
    read(record, emptyListing('feed'), layout, asOf, noted);
    return evidenceOf(noted, row);
  };
  return { hasGtin: gtin !== undefined, hasStockCount, unread: unreadValues(cells, listing), evidence };
}

function read(
  record: Record<string, unknown>,
  listing: Listing,
  layout: ColumnLayout,
  asOf: string | undefined,
  noted: Noted[] | undefined,
): Cells {
  const cells = noCells();
  const row: RowReading = { cells, listing, layout, noted };
  let pairs: Map<string, Pair> | undefined;
  for (const column in record) {
    const value = record[column];
    if (value === undefined || value === null || value === '' || layout.empty.has(value)) continue;
    const use = layout.useOf(column);
    const { target } = use;
    if (target === 'ignore') continue;
    if (use.pair) addToPair((pairs ??= new Map<string, Pair>()), use.pair, value);
    else if (target === 'property' || (target === 'specification' && typeof value === 'object'))
      addPropertyColumn(row, column, value, use);
    else {
      const cell = new Cell(column, decoded(use, value), use.rank, use.currency);
      addCell(row, target, cell);
      if (use.also !== undefined) addCell(row, use.also, cell);
    }
  }
  for (const pair of pairs?.values() ?? []) addPair(row, pair);
  readTexts(row);
  readCodes(row);
  readOffer(row);
  readPrices(row, asOf);
  fillDefaults(listing, layout);
  return cells;
}

function evidenceOf(noted: readonly Noted[], row: number): EvidenceMap {
  const evidence: EvidenceMap = {};
  for (const { field, cell, value, block } of noted) {
    const quote = typeof cell.value === 'string' ? cell.value : cell.text;
    (evidence[field] ??= []).push({
      source: 'feed',
      quote,
      value,
      row,
      field: cell.column,
      ...(block === undefined ? {} : { block }),
    });
  }
  return evidence;
}

/** Applies the defaults of the catalogue to fields that the row leaves empty. */
function fillDefaults(listing: Listing, { defaults }: ColumnLayout): void {
  const { inLanguage, market, currency, brand, seller } = defaults;
  if (inLanguage !== undefined) listing.inLanguage ??= inLanguage;
  if (market !== undefined && listing.markets.length === 0) listing.markets.push(market);
  if (currency !== undefined && listing.price === undefined) listing.quotedCurrency = currency;
  if (brand !== undefined) listing.brand ??= brand;
  if (seller !== undefined) listing.seller ??= { name: seller };
}

/** Fields whose text is used as it is. */
const TEXT_FIELDS = [
  'id',
  'name',
  'brand',
  'sku',
  'mpn',
  'category',
  'manufacturer',
  'countryOfOrigin',
  'url',
] as const;
const POLICY_FIELDS = ['returnPolicy', 'warranty', 'shipping'] as const;

function readTexts({ cells, listing, noted }: RowReading): void {
  for (const field of TEXT_FIELDS) {
    const cell = cells[field];
    if (!cell?.text) continue;
    listing[field] = cell.text;
    noted?.push({ field, cell, value: cell.text });
  }
  for (const field of POLICY_FIELDS) {
    const cell = cells[field];
    if (!cell?.text) continue;
    // A cell about after-sales may state returns too: 售后: 7天内可退款.
    for (const [term, policy] of field === 'warranty'
      ? afterSales(cell.text)
      : ([[field, termIn(cell.text, field)]] as const)) {
      if (term !== field && listing[term] !== undefined) continue;
      listing[term] = policy;
      noted?.push({ field: term, cell, value: cell.text });
    }
  }
}

const MOST_IMAGES = 20;

/** Reads the GTIN, the codes of language and market, and the addresses of images. */
function readCodes({ cells: { gtin, inLanguage, market, image }, listing, noted }: RowReading): void {
  const code = gtin?.text.replace(/[\s-]/g, '');
  if (code && isGtin(code)) listing.gtin = code;
  // A code with a wrong check digit is kept as evidence, for the rule that checks it.
  if (gtin && code && /^\d{8,14}$/.test(code)) noted?.push({ field: 'gtin', cell: gtin, value: code });
  const tag = inLanguage && /^[a-z]{2,3}(?![a-z])/i.exec(inLanguage.text)?.[0];
  if (tag) listing.inLanguage = tag.toLowerCase();
  if (market && /^[A-Za-z]{2}$/.test(market.text)) listing.markets.push(market.text.toUpperCase());
  for (const url of image?.texts.slice(0, MOST_IMAGES) ?? []) listing.images.push({ url });
}

function readOffer({ cells, listing, layout, noted }: RowReading): void {
  const { availability: stock, stockTracking, sellsWithoutStock, condition, seller } = cells;
  const state = stockOf(stock?.text, stockTracking?.text, sellsWithoutStock?.text, layout.isStockTracked);
  if (stock && state) {
    listing.availability = state;
    noted?.push({ field: 'availability', cell: stock, value: state });
  }
  const itemCondition = condition && conditionOfCell(condition.text);
  if (itemCondition) {
    listing.itemCondition = itemCondition;
    noted?.push({ field: 'itemCondition', cell: condition, value: itemCondition });
  }
  if (seller?.text) {
    listing.seller = { name: seller.text };
    noted?.push({ field: 'seller', cell: seller, value: seller.text });
  }
  readRating(cells, listing, noted);
}

function readRating({ ratingValue, reviewCount }: Cells, listing: Listing, noted: Noted[] | undefined): void {
  const value = ratingValue ? Number.parseFloat(ratingValue.text.replace(',', '.')) : NaN;
  const reviews = reviewCount ? Number(reviewCount.text.replace(/[,\s]/g, '')) : NaN;
  if (!Number.isFinite(value) && !Number.isFinite(reviews)) return;
  listing.aggregateRating = {
    ...(Number.isFinite(value) ? { ratingValue: value } : {}),
    ...(Number.isFinite(reviews) ? { reviewCount: reviews } : {}),
  };
  noted?.push({ field: 'aggregateRating', cell: (ratingValue ?? reviewCount)!, value });
}
