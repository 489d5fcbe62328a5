// Finds columns of a catalogue that hold texts although their headings are unknown.
import { cellText } from '../../extract/row/cell.ts';
import type { ColumnLayout } from '../../extract/row/column-layout.ts';
import type { CatalogueRow } from '../../ingest/read-inputs.ts';
import type { ColumnTarget } from '../../model/listing/column-mapping.ts';
import { parsePrice } from '../../quantity/money/parse-price.ts';

/** Columns with unknown headings that hold texts, judged by the first rows. */
export interface UnknownColumns {
  /** Headings of columns with long texts, which are read as descriptions. */
  long: string[];
  /** Headings of columns with shorter texts, which are read as properties only. */
  short: string[];
  /** Headings of columns that look like prices, where no column is known as the price. */
  prices: string[];
}

/**
 * Median lengths, in characters, from which a column holds a description or a label. A Chinese, Japanese or
 * Korean character counts twice.
 */
const LONG = 60;
const LABEL = 25;
const WIDE = /[\u3040-\u30ff\u3400-\u9fff\uac00-\ud7af]/gu;
const SPACED = /\s/;
const PRICES: ReadonlySet<ColumnTarget> = new Set(['price', 'salePrice', 'listPrice']);

/** Sorts the columns with unknown headings by the median length of their texts. */
export function unknownColumns(
  headings: readonly string[],
  layout: ColumnLayout,
  rows: readonly CatalogueRow[],
): UnknownColumns {
  const found: UnknownColumns = { long: [], short: [], prices: [] };
  const lacksPrice = !headings.some((one) => PRICES.has(layout.useOf(one).target));
  for (const heading of headings) {
    if (layout.useOf(heading).because !== 'unknown') continue;
    const cells = rows.flatMap((row) => ('record' in row ? [row.record[heading]] : []));
    if (lacksPrice && arePrices(cells)) found.prices.push(heading);
    const length = middle(cells.flatMap(weighed));
    if (length >= LONG) found.long.push(heading);
    else if (length >= LABEL) found.short.push(heading);
  }
  return found;
}

/** An amount with cents, or with a currency: "19.99", "£14", 99元; no plain number, which may be a weight. */
const CENTS = /^\d{1,3}(?:[.,' ]?\d{3})*[.,]\d{2}$/;
const MONEY = /\p{Sc}|[元円원]|[A-Z]{3}/u;

/** True if two thirds of the filled cells look like prices. */
function arePrices(cells: readonly unknown[]): boolean {
  const filled = cells.map((one) => cellText(one)).filter((one) => one !== '');
  const priced = filled.filter((one) => CENTS.test(one) || (MONEY.test(one) && parsePrice(one) !== null));
  return priced.length > 0 && priced.length * 3 >= filled.length * 2;
}

/** Returns the length of a text, 0 for a URL or a code such as "AB-1234", and nothing for an empty cell. */
function weighed(value: unknown): number[] {
  if (typeof value !== 'string' || value.trim() === '') return [];
  const wide = value.match(WIDE)?.length ?? 0;
  const isText = wide > 0 || (SPACED.test(value.trim()) && !/^https?:/i.test(value));
  return [isText ? value.length + wide : 0];
}

function middle(lengths: number[]): number {
  return lengths.sort((a, b) => a - b)[Math.floor(lengths.length / 2)] ?? 0;
}
