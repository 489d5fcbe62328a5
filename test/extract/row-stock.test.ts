import { expect, it } from 'vitest';
import { shippedColumns } from '../../src/app/rules/shipped-rules.ts';
import { extractRow } from '../../src/extract/extract-row.ts';
import { ColumnLayout } from '../../src/extract/row/column-layout.ts';

const stockOf = (record: Record<string, unknown>, ...variants: Record<string, unknown>[]) =>
  extractRow({ row: 1, record, variants }, new ColumnLayout(Object.keys(record), shippedColumns.columns))
    .listing.availability;

const TAOBAO = { 宝贝名称: '充电宝', 宝贝价格: '99', 宝贝描述: '小巧' };
const JD = { 商品编号: '1', 商品名称: '枸杞', 京东价: '99', 商品介绍: '宁夏产' };
const SHOPIFY = { 'Handle': 'mug', 'Title': 'Mug', 'Body (HTML)': 'A mug', 'Vendor': 'Fen', 'Variant SKU': 'M1', 'Variant Price': '9' }; // prettier-ignore

it.each<[string, Record<string, unknown>, string | undefined]>([
  ['宝贝数量 0', { ...TAOBAO, 宝贝数量: '0' }, 'OutOfStock'],
  ['宝贝数量 5', { ...TAOBAO, 宝贝数量: '5' }, 'InStock'],
  ['库存 0', { ...JD, 库存: '0' }, 'OutOfStock'],
  ['Variant Inventory Qty 0', { ...SHOPIFY, 'Variant Inventory Qty': '0' }, 'OutOfStock'],
  ['sold on without stock', { ...SHOPIFY, 'Variant Inventory Qty': '0', 'Variant Inventory Policy': 'continue' }, undefined],
  ['counted', { ...SHOPIFY, 'Variant Inventory Qty': '0', 'Variant Inventory Tracker': 'shopify' }, 'OutOfStock'],
  ['counted by nobody', { ...SHOPIFY, 'Variant Inventory Qty': '0', 'Variant Inventory Tracker': '' }, undefined],
  ['Stock quantity', { 'title': 'Mug', 'Stock quantity': '0' }, 'OutOfStock'],
  ['Inventory', { title: 'Mug', Inventory: '3' }, 'InStock'],
])('%s', (_, record, availability) => {
  expect(stockOf(record)).toBe(availability);
}); // prettier-ignore

it('goods of which one variant is left are in stock', () => {
  const sold = { ...SHOPIFY, 'Variant Inventory Qty': '0' };
  expect(stockOf(sold, { ...sold, 'Variant SKU': 'M2', 'Variant Inventory Qty': '4' })).toBe('InStock');
  expect(stockOf(sold, { ...sold, 'Variant SKU': 'M2' })).toBe('OutOfStock');
});
