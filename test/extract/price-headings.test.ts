import { expect, it } from 'vitest';
import { extractRecord } from '../support/common-layout.ts';

it.each<[string, string, string | null]>([
  ['Price (GBP)', '19.99', 'GBP'],
  ['Preis (EUR)', '19,99', 'EUR'],
  ['Preis [€, inkl. MwSt.]', '19.99', 'EUR'],
  ['Price GBP', '19.99', 'GBP'],
  ['price_eur', '19.99', 'EUR'],
  ['Price £', '19.99', 'GBP'],
  ['价格（元）', '19.99', 'CNY'],
  ['販売価格(税込)', '19.99', null],
  ['Price (incl. VAT)', '19.99', null],
])('%s is a price', (heading, cell, currency) => {
  expect(extractRecord({ title: 'Mug', [heading]: cell }, 1).listing.price).toEqual({ amount: 19.99, currency }); // prettier-ignore
});

it.each(['Price (excl. VAT)', 'Price (per kg)', 'Price old', 'Weight (EUR)'])('%s is none', (heading) => {
  expect(extractRecord({ title: 'Mug', [heading]: '19.99' }, 1).listing.price).toBeUndefined();
});

it('a currency in the row or the cell goes before that of the heading', () => {
  const priceOf = (record: Record<string, unknown>) => extractRecord(record, 1).listing.price?.currency;
  expect(priceOf({ 'Price (GBP)': '9.99 EUR' })).toBe('EUR');
  expect(priceOf({ 'Price (GBP)': '9.99', currency: 'EUR' })).toBe('EUR');
});
