import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { extractRow } from '../../src/extract/extract-row.ts';
import { ColumnLayout } from '../../src/extract/row/column-layout.ts';
import { book } from '../support/source-rules.ts';

type Row = Record<string, string>;

function found(record: Row, variants?: Row[]): string[] {
  const layout = new ColumnLayout(Object.keys(record), book.columns);
  const extraction = extractRow(
    variants === undefined ? { row: 1, record } : { row: 1, record, variants },
    layout,
  );
  return checkExtraction(extraction, { uri: 'x', row: 1 }, book, {
    laws: ['uk'],
    asOf: '2026-11-28',
    lang: 'en',
    selects: (id) => book.compiled.rules.find((rule) => rule.id === id)?.family === 'contradiction',
    selectionKey: 'row-same-thing',
  })
    .findings.map(({ ruleId, evidence = [] }) =>
      [ruleId, ...evidence.map(({ quote }) => quote).sort()].join(' '),
    )
    .sort();
}

const SENTENCES = [
  'It runs on 210 W.',
  'The noise level is 47 dB(A).',
  'Castors make it easy to move.',
  'The tank holds 2.3 litres.',
];
const ROW: Row = {
  id: 'A12',
  title: 'Meadow dehumidifier 36 dB',
  description: SENTENCES.join(' '),
  price: '134.99 GBP',
  brand: 'Meadow',
  language: 'en',
};
const WRONG = ['contradiction/lone-measure 36 dB 47 dB(A)'];

describe('what is held to be the same thing in a row', () => {
  it('does not depend on the order of the columns', () => {
    fc.assert(
      fc.property(fc.shuffledSubarray(Object.entries(ROW), { minLength: 6 }), (columns) => {
        expect(found(Object.fromEntries(columns))).toEqual(WRONG);
      }),
      { numRuns: 20 },
    );
  });

  it('does not depend on the order of the sentences, nor on one said again', () => {
    fc.assert(
      fc.property(
        fc.shuffledSubarray(SENTENCES, { minLength: SENTENCES.length }),
        fc.constantFrom('', ...SENTENCES),
        (sentences, again) => {
          const description = [...sentences, again].join(' ').trim();
          expect(found({ ...ROW, description })).toEqual(WRONG);
        },
      ),
      { numRuns: 20 },
    );
  });

  it.each([
    ['Meadow stick vacuum 450 W', 'The motor has 0.45 kW.'],
    ['Meadow power bank 10 Ah', 'It stores 10000 mAh.'],
    ['Meadow drill 55 Nm', 'Its torque is 40.6 ft-lb.'],
  ])('is the same in other units: %s, %s', (title, description) =>
    expect(found({ ...ROW, title, description })).toEqual([]),
  );

  describe('where a line of the specification has several values', () => {
    const LINES = ['Output: 1500 W max., 1200 W rated.', 'Weight: 9 kg.', 'The output is 2600 W.'];
    const several = { ...ROW, title: 'Meadow inverter', description: '' };

    it('a measure that is none of them is found in any order', () => {
      fc.assert(
        fc.property(
          fc.shuffledSubarray(LINES, { minLength: LINES.length }),
          fc.constantFrom('', ...LINES),
          (lines, again) => {
            const description = [...lines, again].join(' ').trim();
            expect(found({ ...several, description })).toEqual([
              'contradiction/stated-measure 1200 W 1500 W 2600 W',
            ]);
          },
        ),
        { numRuns: 20 },
      );
    });

    it.each(['The output is 1.5 kW.', 'The output is 1200 watts.', 'The output is 1350 W.'])(
      'one of them, and what lies between, is none: %s',
      (told) => expect(found({ ...several, description: `${LINES[0] ?? ''} ${told}` })).toEqual([]),
    );
  });

  it('is not changed by a variant with values of its own', () => {
    const fair = { ...ROW, description: 'The noise level is 36 dB(A).', 'item group id': 'G1', size: 'S' };
    const other = { ...fair, id: 'A13', size: 'L', price: '184.99 GBP', availability: 'out of stock' };
    expect(found(fair, [other])).toEqual([]);
    expect(found({ ...fair, description: ROW['description'] ?? '' }, [other])).toEqual(WRONG);
  });
});
