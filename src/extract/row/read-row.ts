import type { BlockRole } from '../../model/block-roles.ts';
import type { Block } from '../../model/block.ts';
import type { RowField } from '../../model/column-mapping.ts';
import type { Evidence, EvidenceMap } from '../../model/evidence.ts';
import type { Listing, Money } from '../../model/listing.ts';
import { parsePrice } from '../../quantity/parse-price.ts';
import { availabilityOf } from '../facts/availability.ts';
import { conditionOf } from '../facts/condition.ts';
import { durationDays } from '../facts/duration.ts';
import { isGtin } from '../facts/codes.ts';
import { cellText, cellTexts } from './cell.ts';
import type { ColumnLayout, ColumnUse } from './column-layout.ts';

const BLOCK_ROLE: Partial<Record<RowField, BlockRole>> = {
  name: 'title',
  description: 'description',
  highlights: 'highlights',
  specification: 'specification',
  returnPolicy: 'policy',
  warranty: 'policy',
  shipping: 'policy',
  imageText: 'image-text',
};

interface Cell {
  column: string;
  value: unknown;
  rank: number;
}

type Cells = Partial<Record<RowField, Cell>>;

/** Reads one record into the listing; returns the evidence for what was read. */
export function readRow(
  record: Record<string, unknown>,
  row: number,
  listing: Listing,
  layout: ColumnLayout,
): EvidenceMap {
  const evidence: EvidenceMap = {};
  const cells: Cells = {};
  const pairs = new Map<string, { name?: string; value?: unknown }>();
  for (const column in record) {
    const value = record[column];
    if (value === undefined || value === null || value === '') continue;
    const use = layout.useOf(column);
    const { target } = use;
    if (target === 'ignore') continue;
    if (use.pair) addToPair(pairs, use.pair, value);
    else if (target === 'property') addProperty(listing, column, value);
    else addCell(cells, listing, target, { column, value: decoded(use, value), rank: use.rank });
  }
  for (const { name, value } of pairs.values()) {
    if (name !== undefined && value !== undefined) addProperty(listing, name, value);
  }
  readTexts(cells, row, listing, evidence);
  readOffer(cells, row, listing, evidence);
  readPrices(cells, row, listing, evidence, layout.defaults.currency);
  fillDefaults(listing, layout);
  return evidence;
}

function addCell(cells: Cells, listing: Listing, field: RowField, cell: Cell): void {
  const before = cells[field];
  if (before === undefined || cell.rank < before.rank) cells[field] = cell;
  const role = BLOCK_ROLE[field];
  if (role === undefined) return;
  for (const text of cellTexts(cell.value)) {
    const twice = listing.blocks.some((block) => block.role === role && block.text === text);
    if (!twice) listing.blocks.push({ role, text, field: cell.column } satisfies Block);
  }
}

/** A platform's code in words. */
function decoded({ values }: ColumnUse, value: unknown): unknown {
  if (values === undefined || (typeof value !== 'string' && typeof value !== 'number')) return value;
  return values[String(value).trim()] ?? value;
}

function addToPair(
  pairs: Map<string, { name?: string; value?: unknown }>,
  { key, part }: NonNullable<ColumnUse['pair']>,
  value: unknown,
): void {
  const pair = pairs.get(key) ?? {};
  if (part === 'name') pair.name = cellText(value);
  else pair.value = value;
  pairs.set(key, pair);
}

/** What the catalogue as a whole says of each of its rows. */
function fillDefaults(listing: Listing, { defaults }: ColumnLayout): void {
  const { inLanguage, market, brand, seller } = defaults;
  if (inLanguage !== undefined) listing.inLanguage ??= inLanguage;
  if (market !== undefined && listing.markets.length === 0) listing.markets.push(market);
  if (brand !== undefined) listing.brand ??= brand;
  if (seller !== undefined) listing.seller ??= { name: seller };
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

function readTexts(cells: Cells, row: number, listing: Listing, evidence: EvidenceMap): void {
  for (const field of TEXT_FIELDS) {
    const cell = cells[field];
    const text = cell && cellText(cell.value);
    if (!text) continue;
    listing[field] = text;
    note(evidence, field, cell, row, text);
  }
  for (const field of POLICY_FIELDS) {
    const cell = cells[field];
    const text = cell && cellText(cell.value);
    if (!text) continue;
    const days = durationDays(text);
    listing[field] = days === undefined ? { text } : { text, days };
    note(evidence, field, cell, row, text);
  }
  const gtin = cells.gtin;
  const code = gtin && cellText(gtin.value).replace(/[\s-]/g, '');
  if (code && isGtin(code)) {
    listing.gtin = code;
    note(evidence, 'gtin', gtin, row, code);
  }
  const language = cells.inLanguage;
  const tag = language && /^[a-z]{2,3}(?![a-z])/i.exec(cellText(language.value))?.[0];
  if (tag) listing.inLanguage = tag.toLowerCase();
  const market = cells.market;
  const country = market && cellText(market.value);
  if (country && /^[A-Za-z]{2}$/.test(country)) listing.markets.push(country.toUpperCase());
  const image = cells.image;
  if (image) for (const url of cellTexts(image.value).slice(0, 20)) listing.images.push({ url });
}

function readOffer(cells: Cells, row: number, listing: Listing, evidence: EvidenceMap): void {
  const stock = cells.availability;
  const availability = stock && availabilityOf(cellText(stock.value));
  if (availability) {
    listing.availability = availability;
    note(evidence, 'availability', stock, row, availability);
  }
  const state = cells.condition;
  const condition = state && conditionOf(cellText(state.value));
  if (condition) {
    listing.itemCondition = condition;
    note(evidence, 'itemCondition', state, row, condition);
  }
  const seller = cells.seller;
  const name = seller && cellText(seller.value);
  if (name) {
    listing.seller = { name };
    note(evidence, 'seller', seller, row, name);
  }
  const rating = cells.ratingValue;
  const count = cells.reviewCount;
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

function readPrices(
  cells: Cells,
  row: number,
  listing: Listing,
  evidence: EvidenceMap,
  usual: string | undefined,
): void {
  const code = cells.currency;
  const currency = code ? cellText(code.value).toUpperCase() : usual;
  const plain = cells.price;
  const sale = cells.salePrice;
  const plainMoney = plain && moneyOfCell(plain.value, currency);
  const saleMoney = sale && moneyOfCell(sale.value, currency);
  const reduced = saleMoney && (!plainMoney || saleMoney.amount <= plainMoney.amount) ? saleMoney : undefined;
  const main = reduced ?? plainMoney;
  if (main) {
    listing.price = main;
    note(evidence, 'price', (reduced ? sale : plain)!, row, main);
  }
  const list = cells.listPrice;
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
