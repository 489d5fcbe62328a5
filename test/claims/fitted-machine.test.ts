import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { extractRow } from '../../src/extract/extract-row.ts';
import { ColumnLayout } from '../../src/extract/row/column-layout.ts';
import { book } from '../support/source-rules.ts';

function found(title: string): string[] {
  const record = {
    title,
    description: 'A spare for the workshop. It is not an original part.',
    Voltage: '10.8 V',
  };
  const layout = new ColumnLayout(Object.keys(record), book.columns);
  return checkExtraction(extractRow({ row: 1, record }, layout), { uri: 'x', row: 1 }, book, {
    laws: ['uk'],
    asOf: '2026-11-28',
    lang: 'en',
    selects: (id) => id.startsWith('contradiction/'),
    selectionKey: 'contradictions',
  }).findings.map(({ ruleId }) => ruleId);
}

describe('a measure in the name of a machine that the goods fit', () => {
  it.each(['Spare battery for Bosch GSR 12 V', 'Spare battery, fits the Makita DF30 12 V'])('%s', (title) => {
    expect(found(title)).toEqual([]);
  });

  it.each(['Spare battery 12 V', 'Bosch GSR 12 V', 'Spare battery for a drill, 12 V'])('not %s', (title) => {
    expect(found(title)).toHaveLength(1);
  });
});
