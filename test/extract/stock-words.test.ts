import { expect, test } from 'vitest';
import { availabilityOf, stockOf } from '../../src/extract/facts/stock-words.ts';

test.each([
  ['http://schema.org/InStock', 'InStock'],
  ['https://schema.org/OutOfStock/', 'OutOfStock'],
  ['schema:PreOrder', 'PreOrder'],
  ['SoldOut', 'OutOfStock'],
  ['OnlineOnly', 'InStock'],
  ['in_stock', 'InStock'],
  ['Instok', 'InStock'],
  ['out_of_stcok', 'OutOfStock'],
  ['Back-Order', 'BackOrder'],
  ['preorder', 'PreOrder'],
  ['discontinued', 'Discontinued'],
  ['limited stock', 'LimitedAvailability'],
  ['in store only', 'InStoreOnly'],
  ['unavailable', 'OutOfStock'],
  ['0', 'OutOfStock'],
  ['true', 'InStock'],
  ['notebook', undefined],
])('a value of the markup: %s', (text, wanted) => {
  expect(availabilityOf(text)).toBe(wanted);
});

test.each([
  ['0', 'OutOfStock'],
  ['0.5 kg', undefined],
  ['14 szt.', 'InStock'],
  ['◎', 'InStock'],
  ['✕', 'OutOfStock'],
  ['10 left', 'InStock'],
])('a row about the stock: %s', (text, wanted) => {
  expect(stockOf(text)).toBe(wanted);
});
