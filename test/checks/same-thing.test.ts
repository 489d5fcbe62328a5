import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { plainExtraction } from '../../src/app/check/plain-extraction.ts';
import { loadRules } from '../../src/app/rules/load-rules.ts';
import { extractPage } from '../../src/extract/extract-page.ts';

const { book } = await loadRules([], true);
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
