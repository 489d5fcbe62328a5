// Finds contradictions in a catalogue row.
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { resolveLanguage } from '../../src/app/listing/resolve-language.ts';
import type { RuleBook } from '../../src/app/rules/rule-book.ts';
import { extractRow } from '../../src/extract/extract-row.ts';
import { ColumnLayout } from '../../src/extract/row/column-layout.ts';
import type { Finding } from '../../src/model/report/finding.ts';

/** Returns the contradictions of a row. */
export type RowFindings = (record: Record<string, string>, lang: string) => Promise<Finding[]>;

export function rowFindings(book: RuleBook): RowFindings {
  const rules = new Set(
    book.compiled.rules.flatMap(({ id, family }) => (family === 'contradiction' ? [id] : [])),
  );
  return async (record, lang) => {
    const layout = new ColumnLayout(Object.keys(record), book.columns);
    const extraction = extractRow({ row: 1, record }, layout);
    extraction.listing.inLanguage ??= lang;
    await resolveLanguage(extraction.listing);
    const report = checkExtraction(extraction, { uri: 'rows', row: 1 }, book, {
      laws: 'auto',
      asOf: '2026-11-28',
      lang: 'en',
      selects: (id) => rules.has(id),
      selectionKey: 'contradictions',
    });
    return report.findings;
  };
}
