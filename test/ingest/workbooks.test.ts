import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { nameFrom } from '../../src/app/listing/listing-name.ts';
import { workbookOfSheets } from '../support/xlsx.ts';
import { plainRows, readAll, readOne, streamOf } from './read-all.ts';
import { inFolderOf } from './temp-folder.ts';

const KNOWN = new Set(['sku', 'title', 'price', 'condition', 'currency']);
const countHeadings = (cells: readonly string[]) => cells.filter((cell) => KNOWN.has(cell)).length;

const GOODS = [
  ['sku', 'title', 'price'],
  ['a1', 'Wool rug', '80.00'],
];
const SALE = [
  ['title', 'price', 'sku'],
  ['Felt rug', '20.00', 'b1'],
  ['Jute mat', '9.00', 'b2'],
];
const VALUES = [
  ['condition', 'currency'],
  ['new', 'EUR'],
];
const BOOK = workbookOfSheets({ Values: VALUES, Goods: GOODS, 'Sale 2': SALE, Empty: [] });

describe('a workbook', () => {
  it('is read sheet by sheet; each row has its sheet in its address', async () => {
    await inFolderOf({ 'stock.xlsx': BOOK });
    const unread: unknown[] = [];
    const read = await readAll(['stock.xlsx'], {
      countHeadings,
      onUnreadSheets: (path, names) => unread.push([path, names]),
    });
    expect(read.map(({ uri, rows }) => [uri, plainRows(rows)])).toEqual([
      ['stock.xlsx#Goods', [{ sku: 'a1', title: 'Wool rug', price: '80.00' }]],
      [
        'stock.xlsx#Sale 2',
        [
          { sku: 'b1', title: 'Felt rug', price: '20.00' },
          { sku: 'b2', title: 'Jute mat', price: '9.00' },
        ],
      ],
    ]);
    expect(unread).toEqual([['stock.xlsx', ['Values']]]);
  });

  it('with one listing table keeps its name', async () => {
    await inFolderOf({ 'stock.xlsx': workbookOfSheets({ Goods: GOODS, Values: VALUES }) });
    const read = await readAll(['stock.xlsx'], { countHeadings });
    expect(read.map(({ uri }) => uri)).toEqual(['stock.xlsx']);
  });

  it('is read whole from standard input too', async () => {
    const read = await readAll(['-'], { countHeadings, stdin: streamOf(BOOK) });
    expect(read.map(({ uri, rows = [] }) => [uri, rows.length])).toEqual([
      ['-#Goods', 1],
      ['-#Sale 2', 2],
    ]);
  });

  it('is one file for the baseline and the configuration', () => {
    expect(nameFrom('/shop', '/shop/in/stock.xlsx#Sale 2')).toBe('in/stock.xlsx');
    expect(nameFrom('/shop', '/shop/in/no#sheet.csv')).toBe('in/no#sheet.csv');
  });
});

describe('a packed table', () => {
  const table = gzipSync('sku\ttitle\tprice\na1\tWool rug\t80.00\nb1\tFelt rug\t20.00\n');

  it.each(['rugs.gz', 'rugs.bak', 'rugs.txt.gz'])('is told by its content: %s', async (name) => {
    await inFolderOf({ [name]: table });
    const { kind, rows } = await readOne(name, { countHeadings });
    expect([kind, rows?.length]).toEqual(['catalogue', 2]);
  });

  it('may come by standard input', async () => {
    const { kind, rows } = await readOne('-', { countHeadings, stdin: streamOf(table) });
    expect([kind, rows?.length]).toEqual(['catalogue', 2]);
  });

  it('is not mistaken for a packed page', async () => {
    const page = gzipSync('<!doctype html><title>Wool rug</title><p>title, price');
    await inFolderOf({ 'rug.gz': page });
    expect((await readOne('rug.gz', { countHeadings })).kind).toBe('html');
    expect((await readOne('-', { countHeadings, stdin: streamOf(page) })).kind).toBe('html');
  });
});
