import { expect, it } from 'vitest';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { ColumnLayout, headingCounter } from '../../src/extract/row/column-layout.ts';

const book = loadShippedRules().columns;

it.each([
  ['商品名称（必填）', 'name'],
  ['Title [de]', 'name'],
  ['Beschreibung (HTML erlaubt)', 'description'],
  ['售价（元）', 'price'],
  ['Price (required)', 'price'],
  ['Price (before)', 'property'],
  ['Category (link)', 'property'],
  ['Note (de)', 'property'],
])('the heading %s is read as %s', (heading, target) => {
  expect(new ColumnLayout([heading], book).useOf(heading).target).toBe(target);
});

it('the heading without a note comes first', () => {
  const layout = new ColumnLayout(['Title [de]', 'Title'], book);
  expect(layout.useOf('Title').rank).toBeLessThan(layout.useOf('Title [de]').rank);
});

it('headings with notes count where the line of headings is looked for', () => {
  expect(headingCounter(book)(['标题（中文）', '品牌(选填)', '颜色图'])).toBe(2);
});
