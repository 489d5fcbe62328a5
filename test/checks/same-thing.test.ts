import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { plainExtraction } from '../../src/app/check/plain-extraction.ts';
import { extractPage } from '../../src/extract/extract-page.ts';
import { book } from '../support/source-rules.ts';

const OPTIONS = {
  laws: ['uk'],
  asOf: '2026-11-28',
  lang: 'en' as const,
  selects: (id: string) => book.compiled.rules.find((rule) => rule.id === id)?.family === 'contradiction',
  selectionKey: 'same-thing',
};

function found(texts: readonly string[]): string[] {
  const blocks = texts.map((text, at) => ({
    role: at === 0 ? ('title' as const) : ('description' as const),
    text,
  }));
  const listing = plainExtraction({ inLanguage: 'en', name: texts[0] ?? '', blocks }, 'page');
  return checkExtraction(listing, { uri: 'x' }, book, OPTIONS)
    .findings.map(({ ruleId, evidence = [] }) =>
      [ruleId, ...evidence.map(({ quote }) => quote).sort()].join(' '),
    )
    .sort();
}

const TITLE = 'Meadow kettle 1.7 L 2200 W';
const LINES = ['Capacity: 1.2 l', 'Power: 2200 W', 'Cable: 75 cm', 'Boils a full can in minutes.'];

describe('what is held to be the same thing', () => {
  it('does not depend on the order of the blocks', () => {
    const expected = found([TITLE, ...LINES]);
    expect(expected).toHaveLength(1);
    fc.assert(
      fc.property(fc.shuffledSubarray(LINES, { minLength: LINES.length }), (lines) => {
        expect(found([TITLE, ...lines])).toEqual(expected);
      }),
      { numRuns: 20 },
    );
  });

  it.each([
    ['Capacity: 1700 ml', 'Power: 2.2 kW'],
    ['Capacity: 57.5 fl oz', 'Power: 2200 watts'],
    ['Capacity: 170 cl', 'Power: 2200 W'],
  ])('is the same in other units: %s, %s', (...lines) => expect(found([TITLE, ...lines])).toEqual([]));

  it('is not changed by a statement said again', () => {
    const expected = found([TITLE, ...LINES]);
    for (const line of LINES) expect(found([TITLE, ...LINES, line])).toEqual(expected);
  });

  describe('where a row of the specification has several values', () => {
    const page = (told: string, cells: readonly string[], rows: readonly string[] = []) =>
      `<html lang="en"><body><main><h1>Meadow inverter</h1><p class="price">£189.00</p><button>Add to basket</button>${told}<table>${rows.join('')}<tr><th>AC output</th>${cells.map((cell) => `<td>${cell}</td>`).join('')}</tr></table></main></body></html>`;
    const said = (html: string) =>
      checkExtraction(extractPage({ html }), { uri: 'x' }, book, OPTIONS).findings.map(
        ({ ruleId, evidence = [] }) => [ruleId, ...evidence.map(({ quote }) => quote).sort()].join(' '),
      );
    const TOLD = ['<p>2600 watts AC.</p>', '<p>Quiet at night.</p>', '<p>Weighs 9 kg.</p>'];
    const CELLS = ['1500 W max., 1200 W rated'];
    const ROWS = [
      '<tr><th>DC output</th><td>96 W</td></tr>',
      '<tr><th>Weight</th><td>9 kg</td></tr>',
      '<tr><th>Fuel</th><td>Petrol</td></tr>',
    ];
    const WRONG = ['contradiction/stated-measure 1200 W 1500 W 2600 watts'];

    it('a measure that is none of them is found in any order', () => {
      fc.assert(
        fc.property(
          fc.shuffledSubarray(TOLD, { minLength: TOLD.length }),
          fc.shuffledSubarray(ROWS, { minLength: ROWS.length }),
          (told, rows) => {
            expect(said(page(told.join(''), CELLS, rows))).toEqual(WRONG);
          },
        ),
        { numRuns: 20 },
      );
    });

    it.each(['1200 W rated, 1500 W max.', '1.5 kW max., 1.2 kW rated', '1500 W max.<br>1200 W rated'])(
      'nor does it matter how they are written: %s',
      (cell) => expect(said(page(TOLD.join(''), [cell]))).toHaveLength(1),
    );

    it.each(['1500 W', '1.2 kW', '1200 watts', '1350 W', '1500 W, and again 1500 W'])(
      'one of them, and what lies between, is none: %s',
      (told) => expect(said(page(`<p>${told} AC.</p>`, CELLS))).toEqual([]),
    );

    it('is found once, though said again', () =>
      expect(said(page(TOLD.join('') + TOLD.join(''), CELLS))).toEqual(WRONG));

    it('the columns of a table are several values too', () => {
      const columns = ['1500 W', '1200 W', '1000 W', '900 W'];
      expect(said(page(TOLD.join(''), columns))).toHaveLength(1);
      expect(said(page('<p>1000 watts AC.</p>', columns))).toEqual([]);
    });
  });

  it('is not changed by a second offer with values of its own', () => {
    const page = (offers: string) =>
      `<html lang="en"><head><script type="application/ld+json">{"@type":"Product","name":"Meadow kettle","sku":"QA-48213","offers":[${offers}]}</script></head><body><main><h1>Meadow kettle</h1><p class="price">£30.00</p><p>SKU: QA-48213</p><p>In stock</p><button>Add to basket</button></main></body></html>`;
    const offer = (price: string, stock: string) =>
      `{"@type":"Offer","price":"${price}","priceCurrency":"GBP","availability":"https://schema.org/${stock}"}`;
    const own = offer('30.00', 'InStock');
    const other = offer('45.00', 'OutOfStock');
    for (const offers of [own, `${own},${other}`, `${other},${own}`])
      expect(
        checkExtraction(extractPage({ html: page(offers) }), { uri: 'x' }, book, OPTIONS).findings,
      ).toEqual([]);
    expect(
      checkExtraction(extractPage({ html: page(other) }), { uri: 'x' }, book, OPTIONS).findings,
    ).not.toEqual([]);
  });
});
