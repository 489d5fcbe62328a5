import { expect, test } from 'vitest';
import { availabilityOf, stockOf, wordedAvailability } from '../../src/extract/facts/stock-words.ts';

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

test.each([
  ['本品只有一件，售出即下架', undefined],
  ['数量有限，售完即止', undefined],
  ['若缺货，店家会联系您', undefined],
  ['売り切れ次第終了', undefined],
  ['Sold until the shelf is out of stock', undefined],
  ['Falls ausverkauft, melden wir uns. Größe 42 ausverkauft', undefined],
  ['Colour teal – sold out', undefined],
  ['Taille 38 épuisée', undefined],
  ['Sorry, out of stock', 'OutOfStock'],
  ['Dieser Artikel ist ausverkauft', 'OutOfStock'],
  ['该商品已下架', 'OutOfStock'],
])('words about the stock: %s', (text, wanted) => {
  expect(wordedAvailability(text)?.value).toBe(wanted);
});
