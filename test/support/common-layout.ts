import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { extractRow } from '../../src/extract/extract-row.ts';
import { ColumnLayout } from '../../src/extract/row/column-layout.ts';
import type { Extraction } from '../../src/model/listing/extraction.ts';

const { columns } = loadShippedRules();

export function layoutOf(headings: readonly string[]): ColumnLayout {
  return new ColumnLayout(headings, columns);
}

/** One record by itself, read by the layout its own names of fields point to. */
export function extractRecord(record: Record<string, unknown>, row = 1): Extraction {
  return extractRow({ row, record }, layoutOf(Object.keys(record)));
}
