import { describe, expect, it } from 'vitest';
import { AnswersByPath, pathsOf } from '../../src/engine/expression/expression-cache.ts';
import { parseExpression } from '../../src/engine/expression/expressions.ts';
import { wordsOf } from '../../src/model/error/said.ts';

describe('pathsOf', () => {
  it.each<[string, string[][] | undefined]>([
    ["has(listing.price.currency) && listing.price.currency == 'CNY'", [['price', 'currency']]],
    ["listing.name.matches('listing.sku|listing')", [['name']]],
    [
      'listing.price.amount >= listing.priceRange.low',
      [
        ['price', 'amount'],
        ['priceRange', 'low'],
      ],
    ],
    ['asOf >= "2026-01-07"', []],
    ["listing['sku'] == 'A'", undefined],
    ['size(listing) > 3', undefined],
  ])('%s', (source, paths) => expect(pathsOf(source)).toEqual(paths));
});

describe('answers by path', () => {
  const answers = new AnswersByPath([['price', 'currency']]);
  const listings = [{}, { price: {} }, { price: { currency: null } }, { price: { currency: 'CNY' } }];

  it('are told apart by every value, by what is missing and by the day', () => {
    for (const listing of listings) {
      expect(answers.get(listing, '2026-01-01')).toBeUndefined();
      answers.keep(listing === listings[3]);
    }
    for (const listing of listings)
      expect(answers.get(structuredClone(listing), '2026-01-01')).toBe(listing === listings[3]);
    expect(answers.get({ price: { currency: 'CNY' } }, '2026-01-02')).toBeUndefined();
    expect(answers.get({ price: { currency: 'USD' } }, '2026-01-01')).toBeUndefined();
  });

  it('are not kept for what is no plain value', () => {
    const all = new AnswersByPath([['offers']]);
    const offers = [{}];
    expect(all.get({ offers }, '')).toBeUndefined();
    all.keep(true);
    expect(all.get({ offers }, '')).toBeUndefined();
  });

  it('are what the expression gives, however often it is asked', () => {
    const isYuan = parseExpression(
      "!has(listing.price.currency) || listing.price.currency == 'CNY'",
      (detail) => {
        throw new Error(wordsOf(detail, 'en'));
      },
    );
    const ask = (listing: object) => isYuan({ listing, claims: {}, asOf: '2026-01-01' });
    for (let time = 0; time < 3; time += 1)
      expect(
        ['USD', 'CNY', 'EUR', 'JPY', 'GBP', 'CNY'].map((currency) => ask({ price: { currency } })),
      ).toEqual([false, true, false, false, false, true]);
  });
});
