import type { Block, BlockRole } from '../../model/block.ts';
import type { Evidence, EvidenceMap } from '../../model/evidence.ts';
import type { Listing, Money } from '../../model/listing.ts';
import { parsePrice } from '../../quantity/parse-price.ts';
import { availabilityOf } from '../facts/availability.ts';
import { conditionOf } from '../facts/condition.ts';
import { durationDays } from '../facts/duration.ts';
import { isGtin } from '../facts/codes.ts';
import { cellText, cellTexts } from './cell.ts';
import { foldColumn, ROW_FIELDS, type RowField } from './column-names.ts';

const BLOCK_ROLE: Partial<Record<RowField, BlockRole>> = {
  name: 'title',
  description: 'description',
  highlights: 'highlights',
  specification: 'specification',
  returnPolicy: 'policy',
  warranty: 'policy',
  shipping: 'policy',
};

/** The columns of one file are the same on every row: what each means is worked out once. */
const KNOWN = new Map<string, RowField | null>();
const MAX_KNOWN = 2000;

function fieldOf(column: string): RowField | null {
  let field = KNOWN.get(column);
  if (field === undefined) {
    field = ROW_FIELDS.get(foldColumn(column)) ?? null;
    if (KNOWN.size < MAX_KNOWN) KNOWN.set(column, field);
  }
  return field;
}

interface Cell {
  column: string;
  value: unknown;
}

export function readRow(record: Record<string, unknown>, row: number, listing: Listing): EvidenceMap {
  const evidence: EvidenceMap = {};
  const cells = new Map<RowField, Cell>();
  for (const column in record) {
    const value = record[column];
    if (value === undefined || value === null || value === '') continue;
    const field = fieldOf(column);
    if (field === null) {
      addProperty(listing, column, value);
      continue;
    }
    if (!cells.has(field)) cells.set(field, { column, value });
    const role = BLOCK_ROLE[field];
    if (role)
      for (const text of cellTexts(value)) listing.blocks.push({ role, text, field: column } satisfies Block);
  }
  readTexts(cells, row, listing, evidence);
  readOffer(cells, row, listing, evidence);
  readPrices(cells, row, listing, evidence);
  return evidence;
}

function note(evidence: EvidenceMap, field: string, cell: Cell, row: number, value: unknown): void {
  const quote = typeof cell.value === 'string' ? cell.value : cellText(cell.value);
  (evidence[field] ??= []).push({ source: 'feed', quote, value, row, field: cell.column } satisfies Evidence);
}

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

function readTexts(cells: Map<RowField, Cell>, row: number, listing: Listing, evidence: EvidenceMap): void {
  for (const field of TEXT_FIELDS) {
    const cell = cells.get(field);
    const text = cell && cellText(cell.value);
    if (!text) continue;
    listing[field] = text;
    note(evidence, field, cell, row, text);
  }
  for (const field of POLICY_FIELDS) {
    const cell = cells.get(field);
    const text = cell && cellText(cell.value);
    if (!text) continue;
    const days = durationDays(text);
    listing[field] = days === undefined ? { text } : { text, days };
    note(evidence, field, cell, row, text);
  }
  const gtin = cells.get('gtin');
  const code = gtin && cellText(gtin.value).replace(/[\s-]/g, '');
  if (code && isGtin(code)) {
    listing.gtin = code;
    note(evidence, 'gtin', gtin, row, code);
  }
  const language = cells.get('inLanguage');
  const tag = language && /^[a-z]{2,3}(?![a-z])/i.exec(cellText(language.value))?.[0];
  if (tag) listing.inLanguage = tag.toLowerCase();
  const market = cells.get('market');
  const country = market && cellText(market.value);
  if (country && /^[A-Za-z]{2}$/.test(country)) listing.markets.push(country.toUpperCase());
  const image = cells.get('image');
  if (image) for (const url of cellTexts(image.value).slice(0, 20)) listing.images.push({ url });
}

function readOffer(cells: Map<RowField, Cell>, row: number, listing: Listing, evidence: EvidenceMap): void {
  const stock = cells.get('availability');
  const availability = stock && availabilityOf(cellText(stock.value));
  if (availability) {
    listing.availability = availability;
    note(evidence, 'availability', stock, row, availability);
  }
  const state = cells.get('condition');
  const condition = state && conditionOf(cellText(state.value));
  if (condition) {
    listing.itemCondition = condition;
    note(evidence, 'itemCondition', state, row, condition);
  }
  const seller = cells.get('seller');
  const name = seller && cellText(seller.value);
  if (name) {
    listing.seller = { name };
    note(evidence, 'seller', seller, row, name);
  }
  const rating = cells.get('ratingValue');
  const count = cells.get('reviewCount');
  const value = rating ? Number.parseFloat(cellText(rating.value).replace(',', '.')) : NaN;
  const reviews = count ? Number(cellText(count.value).replace(/[,\s]/g, '')) : NaN;
  if (Number.isFinite(value) || Number.isFinite(reviews)) {
    listing.aggregateRating = {
      ...(Number.isFinite(value) ? { ratingValue: value } : {}),
      ...(Number.isFinite(reviews) ? { reviewCount: reviews } : {}),
    };
    note(evidence, 'aggregateRating', (rating ?? count)!, row, value);
  }
}

function readPrices(cells: Map<RowField, Cell>, row: number, listing: Listing, evidence: EvidenceMap): void {
  const code = cells.get('currency');
  const currency = code ? cellText(code.value).toUpperCase() : undefined;
  const plain = cells.get('price');
  const sale = cells.get('salePrice');
  const plainMoney = plain && moneyOfCell(plain.value, currency);
  const saleMoney = sale && moneyOfCell(sale.value, currency);
  const reduced = saleMoney && (!plainMoney || saleMoney.amount <= plainMoney.amount) ? saleMoney : undefined;
  const main = reduced ?? plainMoney;
  if (main) {
    listing.price = main;
    note(evidence, 'price', (reduced ? sale : plain)!, row, main);
  }
  const list = cells.get('listPrice');
  const listMoney = list
    ? moneyOfCell(list.value, currency)
    : reduced && plainMoney && plainMoney.amount > reduced.amount
      ? plainMoney
      : undefined;
  if (listMoney && (!main || listMoney.amount > main.amount)) {
    listing.listPrice = listMoney;
    note(evidence, 'listPrice', (list ?? plain)!, row, listMoney);
  }
}

/** `12.99 USD`, `¥99`, 12.99; a bare number uses a point unless it shows otherwise. */
export function moneyOfCell(value: unknown, currency: string | undefined): Money | undefined {
  const known = currency && /^[A-Z]{3}$/.test(currency) ? currency : null;
  if (typeof value === 'number')
    return Number.isFinite(value) && value >= 0 ? { amount: value, currency: known } : undefined;
  const text = cellText(value);
  const simple = /^(\d+(?:\.\d+)?)(?: ([A-Z]{3}))?$/.exec(text);
  if (simple) return { amount: Number(simple[1]), currency: simple[2] ?? known };
  const price = parsePrice(text, known ? { currencyHint: known } : {});
  return price ? { amount: price.amount, currency: price.currency ?? known } : undefined;
}

function addProperty(listing: Listing, name: string, value: unknown): void {
  if (listing.additionalProperty.length >= 100 || name.startsWith('@') || name.startsWith('_')) return;
  const text = cellText(value);
  if (text !== '' && text.length <= 500) listing.additionalProperty.push({ name, value: text });
}
