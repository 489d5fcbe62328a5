import { describe, expect, it } from 'vitest';
import { Environment } from '@marcbachmann/cel-js';
import { AnswersByPath } from '../../src/engine/expression/expression-cache.ts';
import { expressionInputs } from '../../src/engine/expression/expression-inputs.ts';
import { parseExpression } from '../../src/engine/expression/expressions.ts';
import { messagePartText } from '../../src/model/error/message-part.ts';

const environment = new Environment({ unlistedVariablesAreDyn: true });

describe('what an expression looks at', () => {
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
    ['listing.offers.exists(o, o.name == listing.name)', [['offers'], ['name']]],
    ['asOf >= "2026-01-07"', []],
    ["origin in ['', 'US']", [['countryOfOrigin']]],
    ["listing['sku'] == 'A'", undefined],
    ['size(listing) > 3', undefined],
  ])('%s', (source, paths) =>
    expect(expressionInputs(environment.parse(source).ast)).toEqual({ paths, readsClaims: false }),
  );

  it('claims, by name and not by a text', () => {
    const asks = (source: string) => expressionInputs(environment.parse(source).ast).readsClaims;
    expect(["'a' in claims", "listing.name == 'claims'"].map(asks)).toEqual([true, false]);
  });
});

describe('answers by path', () => {
  it('are told apart by every value, by what is missing and by the day', () => {
    const answers = new AnswersByPath([['price', 'currency']]);
    const listings = [{}, { price: {} }, { price: { currency: null } }, { price: { currency: 'CNY' } }];
    let computed = 0;
    const ask = (listing: object, asOf = '2026-01-01') =>
      answers.answerFor(structuredClone(listing), asOf, () => {
        computed += 1;
        return listing === listings[3];
      });
    for (const time of [1, 2]) {
      expect(listings.map((listing) => ask(listing))).toEqual([false, false, false, true]);
      expect({ time, computed }).toEqual({ time, computed: 4 });
    }
    ask({ price: { currency: 'CNY' } }, '2026-01-02');
    ask({ price: { currency: 'USD' } });
    expect(computed).toBe(6);
  });

  it('are not kept for what is no plain value', () => {
    const all = new AnswersByPath([['offers']]);
    const offers = [{}];
    expect(all.answerFor({ offers }, '', () => true)).toBe(true);
    expect(all.answerFor({ offers }, '', () => false)).toBe(false);
  });

  it('are what the expression gives, however often it is asked', () => {
    const isYuan = parseExpression(
      "!has(listing.price.currency) || listing.price.currency == 'CNY'",
      (detail) => {
        throw new Error(messagePartText(detail, 'en'));
      },
    );
    const ask = (listing: object) => isYuan({ listing, claims: {}, origin: '', asOf: '2026-01-01' });
    for (let time = 0; time < 3; time += 1)
      expect(
        ['USD', 'CNY', 'EUR', 'JPY', 'GBP', 'CNY'].map((currency) => ask({ price: { currency } })),
      ).toEqual([false, true, false, false, false, true]);
  });
});
