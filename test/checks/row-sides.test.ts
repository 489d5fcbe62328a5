import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { resolveLanguage } from '../../src/app/listing/resolve-language.ts';
import { extractRow } from '../../src/extract/extract-row.ts';
import { ColumnLayout } from '../../src/extract/row/column-layout.ts';
import * as entries from './row-entries.ts';
import * as cases from './row-sides.ts';
import { book } from '../support/source-rules.ts';

const RULES = new Set(
  book.compiled.rules.flatMap(({ id, family }) => (family === 'contradiction' ? [id] : [])),
);

/** The quotes of each contradiction found in the row. */
async function quotesOf({ row, lang }: cases.RowCase): Promise<string[][]> {
  const extraction = extractRow({ row: 1, record: row }, new ColumnLayout(Object.keys(row), book.columns));
  extraction.listing.inLanguage ??= lang;
  await resolveLanguage(extraction.listing);
  const { findings } = checkExtraction(extraction, { uri: 'x', row: 1 }, book, {
    laws: 'auto',
    asOf: '2026-11-28',
    lang: 'en',
    selects: (id) => RULES.has(id),
    selectionKey: 'row-sides',
  });
  return findings.map(({ quote, evidence = [] }) => [quote, ...evidence.map((one) => one.quote)]);
}

describe.each([...Object.entries(cases), ...Object.entries(entries)])('%s', (_, all) => {
  it.each(all.map((one) => [JSON.stringify(Object.values(one.row)), one] as const))('%s', async (_, one) => {
    const found = await quotesOf(one);
    if (one.sides === undefined) {
      expect(found).toEqual([]);
      return;
    }
    const { sides } = one;
    expect(
      found.filter((quotes) => sides.every((side) => quotes.some((quote) => quote.includes(side)))),
    ).not.toEqual([]);
  });
});
