import { describe, expect, it } from 'vitest';
import { extractRecord } from '../support/common-layout.ts';

describe('a price that is an object', () => {
  it.each<[unknown, number, string | null]>([
    [{ amount: 48, currency: 'SEK' }, 48, 'SEK'],
    [{ amount: '48.50', currencyCode: 'sek' }, 48.5, 'SEK'],
    [{ value: '48.50', currency: 'SEK' }, 48.5, 'SEK'],
    [{ value: 48.5, currencyCode: 'SEK' }, 48.5, 'SEK'],
    [{ amountMicros: '48500000', currencyCode: 'SEK' }, 48.5, 'SEK'],
    [{ type: 'centPrecision', currencyCode: 'JPY', centAmount: 4850, fractionDigits: 0 }, 4850, 'JPY'],
    [{ centAmount: 4850, currencyCode: 'SEK' }, 48.5, 'SEK'],
    [{ amount: 48 }, 48, null],
  ])('%j', (price, amount, currency) => {
    expect(extractRecord({ title: 'Rug', price }).listing.price).toEqual({ amount, currency });
  });

  it('is quoted as an amount with its currency', () => {
    const { evidence } = extractRecord({ title: 'Rug', price: { amount: 48, currency: 'SEK' } });
    expect(evidence.price?.[0]?.quote).toBe('48 SEK');
  });

  it('may be reduced or struck', () => {
    const list_price = { value: '60', currency: 'SEK' };
    const sale_price = { value: '40', currency: 'SEK' };
    const { listing } = extractRecord({ title: 'Rug', price: 48, sale_price, list_price });
    expect(listing.price).toEqual({ amount: 40, currency: 'SEK' });
    expect(listing.listPrice).toEqual({ amount: 60, currency: 'SEK' });
  });

  it('is no measure: a value without a currency stays one', () => {
    const { listing } = extractRecord({ title: 'Rug', weight: { value: 3, unit: 'kg' } });
    expect(listing.additionalProperty).toContainEqual(expect.objectContaining({ value: '3' }));
  });
});

describe('variants in a record', () => {
  const node = (sku: string, price: string) => ({ node: { sku, price, barcode: '4006381333931' } });

  it('give the product its price and codes', () => {
    const { listing } = extractRecord({ title: 'Rug', variants: { edges: [node('r1', '48.00')] } });
    expect(listing).toMatchObject({ price: { amount: 48 }, sku: 'r1', gtin: '4006381333931', offers: [] });
  });

  it('are offers where there are several', () => {
    const variants = { nodes: [node('r1', '48.00').node, node('r2', '52.00').node] };
    const { listing } = extractRecord({ title: 'Rug', currency: 'SEK', variants });
    expect(listing.price).toEqual({ amount: 48, currency: 'SEK' });
    expect(listing.offers.map(({ sku, price }) => [sku, price?.amount])).toEqual([
      ['r1', 48],
      ['r2', 52],
    ]);
  });

  it('and pairs of a connection are properties', () => {
    const metafields = { edges: [{ node: { key: 'pile', value: 'wool' } }] };
    const { listing } = extractRecord({ title: 'Rug', metafields });
    expect(listing.additionalProperty).toMatchObject([{ name: 'pile', value: 'wool' }]);
  });
});
