import { expect, test } from 'vitest';
import { wordedAvailability } from '../../src/extract/facts/stock-words.ts';
import { BUY, listingOf, productPage } from './page.ts';

const held = (script: string, box = '<p>$48.00</p>') =>
  listingOf(productPage({ box, after: `<script>${script}/* written by the shop's system */</script>` }))
    .availability;

test.each([
  [`var page = { name: 'Brass desk lamp', stock: 0 };`, 'OutOfStock'],
  [`var page = { product_in_stock: ['0'], product_name: ['Brass desk lamp'] };`, 'OutOfStock'],
  [`var item = { title: 'Brass desk lamp', isOutOfStock: true };`, 'OutOfStock'],
])('what a script holds of the stock: %s', (script, wanted) => {
  expect(held(script)).toBe(wanted);
});

test.each([
  `var page = { soonAvailable: false, lowStock: false, advancedStockManagement: 0 };`,
  `var words = { OUT_OF_STOCK: 'Out of stock', notAvailable: 'Not available' };`,
  `var sizes = [{ stock: 0 }, { stock: 14 }, { stock: 0 }];`,
  `var pay = { isAvailable: false, method: 'wallet' };`,
  `var shop = { out_of_stock: 1, low_stock_alert: 0 };`,
])('what is no state of the stock: %s', (script) => {
  expect(held(script, `<p>$48.00</p>${BUY}`)).toBe('InStock');
});

test.each([
  'Verfügbarkeit',
  'Disponibilità',
  'Disponibilité',
  'Dostępność',
  'Beschikbaarheid',
  'Disponibilitate',
  'Pieejamība',
  'Dostupnosť',
])('the label alone tells no stock: %s', (label) => {
  expect(wordedAvailability(label)).toBeUndefined();
});

test('what is said of other orders is no pre-order', () => {
  expect(wordedAvailability('Cancel single pre-orders in your account')).toBeUndefined();
  expect(wordedAvailability('Pre-order now')?.value).toBe('PreOrder');
});
