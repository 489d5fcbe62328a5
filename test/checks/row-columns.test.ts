// What columns of catalogues say beside the texts of their rows: the variant, the charge for delivery, the stock.
import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { extractRow } from '../../src/extract/extract-row.ts';
import { ColumnLayout } from '../../src/extract/row/column-layout.ts';
import { book } from '../support/source-rules.ts';

function sides(record: Record<string, string>): string[][] {
  const extraction = extractRow({ row: 1, record }, new ColumnLayout(Object.keys(record), book.columns));
  return checkExtraction(extraction, { uri: 'x', row: 1 }, book, {
    laws: ['uk', 'cn'],
    asOf: '2026-11-28',
    lang: 'en',
    selects: (id) => id.startsWith('contradiction/'),
    selectionKey: 'contradictions',
  }).findings.map(({ evidence = [] }) => evidence.map(({ quote }) => quote));
}

const ROW = { 商品编号: 'K1', 价格: '88' };

describe('the column that names the variant', () => {
  it.each([
    ['网线 3米', '3米', '线长：5米。', '3米', '5米'],
    ['网线', '3米', '线长：5米。', '3米', '5米'],
    ['小米', '2kg', '净含量：1kg', '2kg', '1kg'],
    ['卡片套装 40套', '40套', '内含25套。', '40套', '25套'],
  ])('“%s” of %s: %s', (标题, 规格, 详情, left, right) => {
    const [found = []] = sides({ ...ROW, 标题, 规格, 详情 });
    expect(found[0]).toContain(left);
    expect(found[1]).toContain(right);
  });

  it.each([
    ['网线 3米', '3米', '线长：3米。'],
    ['网线 3米', '黑色', '线长：3米。'],
    ['小米', '2kg', '净含量：2kg'],
    ['卡片套装 40套', '40套', '内含40套。'],
  ])('“%s” of %s: %s', (标题, 规格, 详情) => {
    expect(sides({ ...ROW, 标题, 规格, 详情 })).toEqual([]);
  });
});

describe('the column for delivery', () => {
  it.each([
    ['全国包邮。', '12'],
    ['满59包邮。', '12元'],
  ])('%s %s', (详情, 运费) => {
    expect(sides({ ...ROW, 标题: '台灯', 详情, 运费 })).toHaveLength(1);
  });

  it.each([
    ['全国包邮。', '0'],
    ['全国包邮。', '偏远地区12元'],
    ['满99包邮。', '12元'],
    ['两天内发出。', '12'],
  ])('%s %s', (详情, 运费) => {
    expect(sides({ ...ROW, 标题: '台灯', 详情, 运费 })).toEqual([]);
  });
});

describe('the column for the stock', () => {
  it.each([
    ['仅剩5件！', '640', 1],
    ['仅剩5件！', '5', 0],
    ['每天只上新5件。', '640', 0],
  ])('%s %s', (详情, 库存, many) => {
    expect(sides({ ...ROW, 标题: '台灯', 详情, 库存 })).toHaveLength(many);
  });
});

describe('the column that tells what is in the pack', () => {
  it('is counted', () => {
    expect(sides({ ...ROW, 标题: '黑豆茶 40包', 详情: '每天一包。', 净含量: '175g(5g×35包)' })).toHaveLength(
      1,
    );
    expect(sides({ ...ROW, 标题: '黑豆茶 35包', 详情: '每天一包。', 净含量: '175g(5g×35包)' })).toEqual([]);
  });
});

describe('a column of texts', () => {
  const list = 'oats, sugar, rice syrup, raisins, salt, '.repeat(14);
  it.each([
    ['almonds', 1],
    ['dates', 0],
  ])('“nut-free” beside a long list that ends with %s', (last, found) => {
    const record = { title: 'Oat cookies', description: 'Nut-free and crunchy.', price: '3.50 GBP' };
    expect(sides({ ...record, ingredients: list + last })).toHaveLength(found);
  });
});
