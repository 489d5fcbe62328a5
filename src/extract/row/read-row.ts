// Reads one record of a catalogue into a listing.
import type { BlockRole } from '../../model/listing/block-roles.ts';
import type { Block } from '../../model/listing/block.ts';
import type { ColumnTarget, RowField } from '../../model/listing/column-mapping.ts';
import type { ExtractionNote } from '../../model/listing/extraction.ts';
import type { EvidenceMap } from '../../model/listing/evidence.ts';
import type { Listing } from '../../model/listing/listing.ts';
import { emptyListing } from '../../model/listing/empty-listing.ts';
import { memo } from '../../text/memory/memo.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { surveyOf, type Survey } from '../../text/language/text-profile.ts';
import { flat } from '../../text/memory/detach-string.ts';
import { conditionOf } from '../facts/condition.ts';
import { isGtin } from '../facts/codes.ts';
import { cellText } from './cell.ts';
import { afterSales, termIn } from './after-sales.ts';
import { Cell, noCells, type Cells } from './cells.ts';
import type { ColumnLayout, ColumnUse } from './column-layout.ts';
import { nestedProperties } from './nested-properties.ts';
import { decoded } from './decoded.ts';
import type { Noted } from './noted.ts';
import { readPrices } from './read-prices.ts';
import { withItemsInLines } from './list-in-line.ts';
import { isStockCount, stockOf } from './row-stock.ts';
import { SurveyedBlock } from './surveyed-block.ts';
import { unreadValues } from './unread-values.ts';

/** Size of the cache for texts that many rows share. */
const KNOWN = 500;
const conditionOfCell = memo(KNOWN, conditionOf, flat);

function roleOf(field: RowField): BlockRole | undefined {
  if (field === 'name') return 'title';
  if (field === 'description' || field === 'highlights' || field === 'specification') return field;
  if (field === 'returnPolicy' || field === 'warranty' || field === 'shipping') return 'policy';
  return field === 'imageText' ? 'image-text' : undefined;
}

/** Properties whose name and value are in two columns, by the key that both share. */
type Pairs = Map<string, Pair>;

interface Pair {
  name?: string;
  value?: unknown;
}

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
  let pairs: Pairs | undefined;
  for (const column in record) {
    const value = record[column];
    if (value === undefined || value === null || value === '' || layout.empty.has(value)) continue;
    const use = layout.useOf(column);
    const { target } = use;
    if (target === 'ignore') continue;
    if (use.pair) addToPair((pairs ??= new Map<string, Pair>()), use.pair, value);
    else if (typeof value === 'object' && (target === 'property' || target === 'specification'))
      addNested(cells, listing, layout, column, value, use, noted);
    else if (target === 'property' && (isLongText(value, use) || isSpecification(value)))
      addCell(cells, listing, 'specification', new Cell(column, value, use.rank));
    else if (target === 'property') addProperties(cells, listing, layout, use.name ?? column, value, noted);
    else {
      const cell = new Cell(column, decoded(use, value), use.rank, use.currency);
      addCell(cells, listing, target, cell);
      if (use.also !== undefined) addCell(cells, listing, use.also, cell);
    }
  }
  for (const { name, value } of pairs?.values() ?? []) {
    if (name === undefined || value === undefined) continue;
    if (isSpecification(value)) addCell(cells, listing, 'specification', new Cell(name, value, 0));
    else if (typeof value === 'string') addInner(cells, listing, layout, name, [name, value], noted);
    else addProperty(listing, name, value, name, noted);
  }
  readTexts(cells, listing, noted);
  readOffer(cells, listing, layout, noted);
  readPrices(cells, listing, noted, { usual: layout.defaults.currency, asOf });
  fillDefaults(listing, layout);
  return cells;
}

const LONGEST_PROPERTY = 500;

/** Whether a known property is too long for a label's value, such as a list of ingredients. */
function isLongText(value: unknown, { because }: ColumnUse): boolean {
  return typeof value === 'string' && value.length > LONGEST_PROPERTY && because !== 'unknown';
}

/** A second label in one cell: "Tank: 2 l; Leistung: 28 W". */
const FURTHER_LABEL = /[;；|｜\n][ \t]*\p{L}[^:：;；|｜\n]{0,39}[:：](?!\/\/)/u;

/** Whether a property is a list of labelled values, as in "Data" or "Specs". */
function isSpecification(value: unknown): boolean {
  return typeof value === 'string' && FURTHER_LABEL.test(value);
}

/** Fields that may also be given as a nested property. */
const TOLD_AMONG_PROPERTIES: ReadonlySet<ColumnTarget> = new Set([
  'brand',
  'manufacturer',
  'countryOfOrigin',
  'warranty',
  'mpn',
  'gtin',
  'condition',
]);
/** Added to the rank of nested properties, so that a column of its own comes first. */
const NESTED_RANK = 300;

/** Adds a property that is nested in a field, or the cell of the field that its name stands for. */
function addInner(
  cells: Cells,
  listing: Listing,
  layout: ColumnLayout,
  column: string,
  [name, text]: readonly [string, string],
  noted: Noted[] | undefined,
): void {
  const use = layout.useOf(name);
  if (!TOLD_AMONG_PROPERTIES.has(use.target)) addProperty(listing, name, text, column, noted);
  else {
    const cell = new Cell(`${column}.${name}`, decoded(use, text), use.rank + NESTED_RANK);
    addCell(cells, listing, use.target as RowField, cell);
    // Its label says of what the period is, so that the text's period is held against it.
    if (use.target === 'warranty') addProperty(listing, name, text, column, noted);
  }
}

/** Adds the properties nested in one field of a JSON record. */
function addNested(
  cells: Cells,
  listing: Listing,
  layout: ColumnLayout,
  column: string,
  value: object,
  { target, rank }: ColumnUse,
  noted: Noted[] | undefined,
): void {
  const inner = nestedProperties(value);
  for (const pair of inner) addInner(cells, listing, layout, column, pair, noted);
  if (inner.length > 0) return;
  if (target === 'specification') addCell(cells, listing, target, new Cell(column, value, rank));
  else addProperties(cells, listing, layout, column, value, noted);
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

/** A specification without letters holds only codes for machines, so it gets no block. */
const LETTER = /\p{L}/u;

function addCell(cells: Cells, listing: Listing, field: RowField, cell: Cell): void {
  const before = cells[field];
  if (before === undefined || cell.rank < before.rank) cells[field] = cell;
  const role = roleOf(field);
  if (role === undefined || (role === 'specification' && !LETTER.test(cell.text))) return;
  if (Array.isArray(cell.value))
    for (const text of cell.texts) addBlock(listing.blocks, role, surveyOf(text), cell.column);
  else if (cell.survey.text !== '')
    addBlock(listing.blocks, role, role === 'title' ? cell.survey : surveyInLines(cell.survey), cell.column);
}

function surveyInLines(survey: Survey): Survey {
  const text = withItemsInLines(survey.text);
  return text === survey.text ? survey : surveyOf(text);
}

/** Returns the index of the block. If an equal block of the role exists, that one is used. */
function addBlock(blocks: Block[], role: BlockRole, survey: Survey, field: string): number {
  const known = blocks.findIndex((block) => block.role === role && block.text === survey.text);
  return known >= 0 ? known : blocks.push(new SurveyedBlock(role, field, survey)) - 1;
}

function addToPair(pairs: Pairs, { key, part }: NonNullable<ColumnUse['pair']>, value: unknown): void {
  const pair = pairs.get(key) ?? {};
  if (part === 'name') pair.name = cellText(value);
  else pair.value = value;
  pairs.set(key, pair);
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

/** Returns the text of a field that is used as it is; undefined if empty. */
function textOf(field: RowField, { [field]: cell }: Cells, noted: Noted[] | undefined): string | undefined {
  const text = cell?.text;
  if (!text) return undefined;
  noted?.push({ field, cell, value: text });
  return text;
}

const POLICY_FIELDS = ['returnPolicy', 'warranty', 'shipping'] as const;

function readTexts(cells: Cells, listing: Listing, noted: Noted[] | undefined): void {
  const id = textOf('id', cells, noted);
  if (id !== undefined) listing.id = id;
  const name = textOf('name', cells, noted);
  if (name !== undefined) listing.name = name;
  const brand = textOf('brand', cells, noted);
  if (brand !== undefined) listing.brand = brand;
  const sku = textOf('sku', cells, noted);
  if (sku !== undefined) listing.sku = sku;
  const mpn = textOf('mpn', cells, noted);
  if (mpn !== undefined) listing.mpn = mpn;
  const category = textOf('category', cells, noted);
  if (category !== undefined) listing.category = category;
  const manufacturer = textOf('manufacturer', cells, noted);
  if (manufacturer !== undefined) listing.manufacturer = manufacturer;
  const countryOfOrigin = textOf('countryOfOrigin', cells, noted);
  if (countryOfOrigin !== undefined) listing.countryOfOrigin = countryOfOrigin;
  const url = textOf('url', cells, noted);
  if (url !== undefined) listing.url = url;
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
  const gtin = cells.gtin;
  const code = gtin && gtin.text.replace(/[\s-]/g, '');
  if (code && isGtin(code)) listing.gtin = code;
  // A code with a wrong check digit is kept as evidence, for the rule that checks it.
  if (code && /^\d{8,14}$/.test(code)) noted?.push({ field: 'gtin', cell: gtin, value: code });
  const language = cells.inLanguage;
  const tag = language && /^[a-z]{2,3}(?![a-z])/i.exec(language.text)?.[0];
  if (tag) listing.inLanguage = tag.toLowerCase();
  const market = cells.market;
  const country = market && market.text;
  if (country && /^[A-Za-z]{2}$/.test(country)) listing.markets.push(country.toUpperCase());
  const image = cells.image;
  if (image) for (const url of image.texts.slice(0, 20)) listing.images.push({ url });
}

function readOffer(
  cells: Cells,
  listing: Listing,
  { isStockTracked }: ColumnLayout,
  noted: Noted[] | undefined,
): void {
  const { availability: stock, stockTracking, sellsWithoutStock } = cells;
  const availability = stockOf(stock?.text, stockTracking?.text, sellsWithoutStock?.text, isStockTracked);
  if (stock && availability) {
    listing.availability = availability;
    noted?.push({ field: 'availability', cell: stock, value: availability });
  }
  const state = cells.condition;
  const condition = state && conditionOfCell(state.text);
  if (condition) {
    listing.itemCondition = condition;
    noted?.push({ field: 'itemCondition', cell: state, value: condition });
  }
  const seller = cells.seller;
  const name = seller && seller.text;
  if (name) {
    listing.seller = { name };
    noted?.push({ field: 'seller', cell: seller, value: name });
  }
  const rating = cells.ratingValue;
  const count = cells.reviewCount;
  const value = rating ? Number.parseFloat(rating.text.replace(',', '.')) : NaN;
  const reviews = count ? Number(count.text.replace(/[,\s]/g, '')) : NaN;
  if (Number.isFinite(value) || Number.isFinite(reviews)) {
    listing.aggregateRating = {
      ...(Number.isFinite(value) ? { ratingValue: value } : {}),
      ...(Number.isFinite(reviews) ? { reviewCount: reviews } : {}),
    };
    noted?.push({ field: 'aggregateRating', cell: (rating ?? count)!, value: value });
  }
}

const unquoted = (text: string): string => text.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"');

/** Several names and values in one cell: "colour=black,wattage=8.5 W". */
const LISTED = /^[\p{L}\p{N}_ -]{1,40}=[^=]{0,200}(?:,[\p{L}\p{N}_ -]{1,40}=[^=]{0,200})*$/u;
const NEXT_NAME = /,(?=[\p{L}\p{N}_ -]{1,40}=)/u;

function addProperties(
  cells: Cells,
  listing: Listing,
  layout: ColumnLayout,
  column: string,
  value: unknown,
  noted: Noted[] | undefined,
): void {
  if (column.startsWith('@') || column.startsWith('_')) return;
  if (typeof value !== 'string' || !value.includes('=') || !LISTED.test(value)) {
    addProperty(listing, column, value, column, noted);
    return;
  }
  for (const entry of value.split(NEXT_NAME)) {
    const [name = '', own = ''] = entry.split('=');
    if (own !== '') addInner(cells, listing, layout, column, [name.trim(), unquoted(own)], noted);
  }
}

function addProperty(
  listing: Listing,
  name: string,
  value: unknown,
  column: string,
  noted: Noted[] | undefined,
): void {
  if (listing.additionalProperty.length >= 100) return;
  const text = cellText(value);
  if (text === '' || text.length > LONGEST_PROPERTY) return;
  const label = inWords(name);
  const field = label === column ? {} : { field: column };
  listing.additionalProperty.push({ name: label, value: text, ...field });
  const block = isWording(text)
    ? addBlock(listing.blocks, 'specification', surveyOf(text), column)
    : undefined;
  noted?.push({ field: 'additionalProperty', cell: new Cell(column, text, 0), value: text, block });
}

/** Four characters in a row, or what there is none of: 0添加糖. */
const HAN_OR_KANA =
  /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]{4}|(?<![\d.])[0０]\p{Script=Han}{2}/u;
const WORD = /\p{L}{3,}/gu;

/** Returns true for texts that may be a claim: 增强免疫力, "cures colds"; false for codes, sizes and colours. */
function isWording(text: string): boolean {
  return HAN_OR_KANA.test(text) || allMatches(text, WORD).length > 1;
}

const PREFIX = /^[a-z]{1,3}:(?=\S)/iu;

/** Turns a heading into a label: `item_weight` → "item weight", `C:Colour` → "Colour". */
function inWords(heading: string): string {
  if (!heading.includes('_') && !heading.includes(':')) return heading;
  return heading.replace(PREFIX, '').replaceAll('_', ' ').trim();
}
