import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { extractRow } from '../../src/extract/extract-row.ts';
import { ColumnLayout } from '../../src/extract/row/column-layout.ts';
import { book } from '../support/source-rules.ts';

const RULE = 'contradiction/likely-same';

function sides(title: string, description: string): string[] {
  const record = { id: 'K7', title, description };
  const extraction = extractRow({ row: 1, record }, new ColumnLayout(Object.keys(record), book.columns));
  return checkExtraction(extraction, { uri: 'x', row: 1 }, book, {
    laws: ['uk', 'cn'],
    asOf: '2026-11-28',
    lang: 'en',
    selects: (id) => id === RULE,
    selectionKey: RULE,
  }).findings.flatMap(({ evidence = [] }) => evidence.map(({ quote }) => quote).sort());
}

describe('what is likely one thing', () => {
  it.each([
    ['Paddling pool 150 cm', 'Soft floor. The paddling pool is 120 cm wide.', '120 cm', '150 cm'],
    ['Rideau occultant 140 cm', 'Tissu épais.\nLargeur du rideau : 110 cm', '110 cm', '140 cm'],
    ['小熊儿童书桌80厘米', '环保板材。\n书桌长度：120厘米', '120厘米', '80厘米'],
  ])('“%s” is not “%s”', (title, text, ...quotes) => {
    expect(sides(title, text)).toEqual(quotes);
  });

  it.each([
    ['Paddling pool 150 cm', 'Soft floor.\nPool diameter: 1.5 m'],
    ['Paddling pool 150 cm', 'Soft floor.\nPool diameter: 59 inches'],
    ['Paddling pool 150 cm', 'Soft floor. Also available: the pool of 120 cm.'],
    ['Paddling pool 150 cm', 'Soft floor. The pool is 150 cm wide, its rim 120 cm.'],
    ['Rice 10 kg', 'Packed in 2 bags of 5 kg of rice.'],
    ['Bookcase, height 180 cm', 'The bookcase is 120 cm wide.'],
  ])('“%s” goes with “%s”', (title, text) => {
    expect(sides(title, text)).toEqual([]);
  });

  it('is told whatever the order of the lines', () => {
    const lines = ['Soft floor.', 'The paddling pool is 120 cm wide.', 'Weight: 2 kg', 'Colour: blue'];
    const told = sides('Paddling pool 150 cm', lines.join('\n'));
    fc.assert(
      fc.property(fc.shuffledSubarray(lines, { minLength: lines.length }), (order) => {
        expect(sides('Paddling pool 150 cm', order.join('\n'))).toEqual(told);
      }),
      { numRuns: 12 },
    );
  });
});
