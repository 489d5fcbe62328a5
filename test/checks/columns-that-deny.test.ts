// Claims of a row's text that a column refutes, whose heading stands in no text.
import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { extractRow } from '../../src/extract/extract-row.ts';
import { ColumnLayout } from '../../src/extract/row/column-layout.ts';
import { book } from '../support/source-rules.ts';

function found(record: Record<string, string>): string[] {
  const layout = new ColumnLayout(Object.keys(record), book.columns);
  return checkExtraction(extractRow({ row: 1, record }, layout), { uri: 'x', row: 1 }, book, {
    laws: ['uk', 'cn'],
    asOf: '2026-11-28',
    lang: 'en',
    selects: (id) => id.startsWith('contradiction/'),
    selectionKey: 'contradictions',
  }).findings.map(({ ruleId, evidence = [] }) => [ruleId, ...evidence.map(({ quote }) => quote)].join(' | '));
}

const SENTENCE = 'It is made for every day of the year and easy to look after.';

describe('a column that refutes the text', () => {
  it.each([
    ['Solid walnut. ', { Material: 'Chipboard, walnut foil' }, 'contradiction/solid-wood'],
    ['Solid copper. ', { Material: 'Zinc alloy' }, 'contradiction/solid-copper'],
    ['Active noise cancelling. ', { ANC: 'no' }, 'contradiction/noise-cancelling'],
    ['Low sugar. ', { Sugar: '24 g per 100 g' }, 'contradiction/low-sugar'],
    ['Sugar-free. ', { Ingredients: 'water, cane sugar, mint' }, 'contradiction/sugar-listed'],
    ['Throw it in the pool. ', { 'Water resistance': 'IPX4' }, 'contradiction/fully-waterproof'],
    ['Silent fan. ', { 'Noise level': '62 dB with both wheels running' }, 'contradiction/silent'],
  ])('%s %o', (claim, column, rule) => {
    const ids = found({
      id: 'A1',
      title: 'Meadow',
      description: claim + SENTENCE,
      price: '9 GBP',
      ...column,
    });
    expect(ids.join('\n')).toContain(rule);
  });

  it.each([
    ['Solid walnut. ', { Material: 'Walnut' }],
    ['Solid walnut. ', { 'Back panel material': 'Chipboard' }],
    ['Active noise cancelling. ', { ANC: 'yes' }],
    ['Low sugar. ', { Sugar: '4 g per 100 g' }],
    ['Sugar-free. ', { Ingredients: 'water, stevia, mint' }],
    ['Throw it in the pool. ', { 'Water resistance': 'IPX8' }],
    ['Silent fan. ', { 'Noise level': '32 dB with both wheels running' }],
  ])('not %s %o', (claim, column) => {
    expect(
      found({ id: 'A1', title: 'Meadow', description: claim + SENTENCE, price: '9 GBP', ...column }),
    ).toEqual([]);
  });
});
