// Adds the properties of a row: of columns that fill no field, of nested records, and of lists in one cell.
import type { ColumnTarget, RowField } from '../../model/listing/column-mapping.ts';
import { surveyOf } from '../../text/language/text-profile.ts';
import { allMatches } from '../../text/match/all-matches.ts';
import { addBlock, addCell } from './add-cell.ts';
import { cellText } from './cell.ts';
import { Cell } from './cells.ts';
import type { ColumnUse } from './column-layout.ts';
import { decoded } from './decoded.ts';
import { nestedProperties } from './nested-properties.ts';
import type { RowReading } from './row-reading.ts';

/** A property whose name and value are in two columns. */
export interface Pair {
  name?: string;
  value?: unknown;
}

/** Adds a name or a value to the pair of its key. */
export function addToPair(
  pairs: Map<string, Pair>,
  { key, part }: NonNullable<ColumnUse['pair']>,
  value: unknown,
): void {
  const pair = pairs.get(key) ?? {};
  if (part === 'name') pair.name = cellText(value);
  else pair.value = value;
  pairs.set(key, pair);
}

export function addPair(row: RowReading, { name, value }: Pair): void {
  if (name === undefined || value === undefined) return;
  if (isSpecification(value)) addCell(row, 'specification', new Cell(name, value, 0));
  else if (typeof value === 'string') addNamed(row, name, name, value);
  else addProperty(row, name, name, value);
}

/** Adds a column of properties, or a specification that a JSON record nests. */
export function addPropertyColumn(row: RowReading, column: string, value: unknown, use: ColumnUse): void {
  if (typeof value === 'object') addNested(row, column, value, use);
  else if (isLongText(value, use) || isSpecification(value))
    addCell(row, 'specification', new Cell(column, value, use.rank));
  else addProperties(row, use.name ?? column, value);
}

function addNested(row: RowReading, column: string, value: unknown, { target, rank }: ColumnUse): void {
  const inner = nestedProperties(value);
  for (const [name, text] of inner) addNamed(row, column, name, text);
  if (inner.length > 0) return;
  if (target === 'specification') addCell(row, target, new Cell(column, value, rank));
  else addProperties(row, column, value);
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

/** Adds a property by its name in the record, or a cell if that is the name of a field. */
function addNamed(row: RowReading, column: string, name: string, text: string): void {
  const use = row.layout.useOf(name);
  const isField = TOLD_AMONG_PROPERTIES.has(use.target);
  if (isField) {
    const cell = new Cell(`${column}.${name}`, decoded(use, text), use.rank + NESTED_RANK);
    addCell(row, use.target as RowField, cell);
  }
  // A warranty is kept as a property too: its label names the part, such as "Motor warranty".
  if (!isField || use.target === 'warranty') addProperty(row, column, name, text);
}

const unquoted = (text: string): string => text.replace(/^"(.*)"$/s, '$1').replaceAll('""', '"');

/** Several names and values in one cell: "colour=black,wattage=8.5 W". */
const LISTED = /^[\p{L}\p{N}_ -]{1,40}=[^=]{0,200}(?:,[\p{L}\p{N}_ -]{1,40}=[^=]{0,200})*$/u;
const NEXT_NAME = /,(?=[\p{L}\p{N}_ -]{1,40}=)/u;

function addProperties(row: RowReading, column: string, value: unknown): void {
  if (column.startsWith('@') || column.startsWith('_')) return;
  if (typeof value !== 'string' || !value.includes('=') || !LISTED.test(value))
    return addProperty(row, column, column, value);
  for (const entry of value.split(NEXT_NAME)) {
    const [name = '', own = ''] = entry.split('=');
    if (own !== '') addNamed(row, column, name.trim(), unquoted(own));
  }
}

const MOST_PROPERTIES = 100;

function addProperty({ listing, noted }: RowReading, column: string, name: string, value: unknown): void {
  if (listing.additionalProperty.length >= MOST_PROPERTIES) return;
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

/** Four characters in a row, or a claim with a zero such as 0添加糖 (no added sugar). */
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
