import { describe, expect, it } from 'vitest';
import { openRows } from '../../src/ingest/rows/open-rows.ts';
import { listRows, plainRows, rowsOf, streamOf } from './read-all.ts';

const settings = { maxBytes: 10_000, signal: undefined, countHeadings: undefined };

async function read(content: unknown, space?: number) {
  const text = typeof content === 'string' ? content : JSON.stringify(content, undefined, space);
  return plainRows(await listRows(rowsOf(await openRows('answer', streamOf(text), settings))));
}

const RUGS = [
  { title: 'Wool rug', price: 80 },
  { title: 'Felt rug', price: 20 },
];
const variants = { edges: [{ node: { sku: 'r1' } }, { node: { sku: 'r2' } }] };

describe('a list of products within an answer', () => {
  it.each<[string, unknown]>([
    ['edges', { data: { products: { edges: RUGS.map((node) => ({ cursor: 'a', node })) } } }],
    ['nodes', { data: { products: { pageInfo: {}, nodes: RUGS } } }],
    ['products', { meta: { page: 1 }, data: { products: RUGS } }],
    ['hits', { took: 3, hits: { total: 2, hits: RUGS.map((_source) => ({ _id: '1', _source })) } }],
    ['docs', { responseHeader: { status: 0 }, response: { numFound: 2, docs: RUGS } }],
    ['product list', { code: 0, result: { total: 2, product_list: RUGS } }],
    ['wrapped', { products: RUGS.map((product) => ({ product })) }],
  ])('%s', async (_name, content) => {
    expect(await read(content)).toEqual(RUGS);
    expect(await read(content, 2)).toEqual(RUGS);
  });

  it('is not the list of one product’s variants', async () => {
    const rug = { title: 'Wool rug', variants };
    expect(await read(rug)).toEqual([rug]);
    expect(await read([rug])).toEqual([rug]);
    expect(await read({ products: [rug] })).toEqual([rug]);
  });
});

describe('a price of an XML feed', () => {
  const feed = (price: string) =>
    read(`<?xml version="1.0"?><feed><item><title>Rug</title>${price}</item></feed>`);

  it('has the currency of its attribute', async () => {
    expect(await feed('<price currency="SEK">80,00</price>')).toEqual([{ title: 'Rug', price: '80,00 SEK' }]);
    expect(await feed('<price currencyCode="SEK">80 kr</price>')).toEqual([{ title: 'Rug', price: '80 kr' }]);
    expect(await feed('<pricing><now currency="SEK">80</now></pricing>')).toEqual([
      { title: 'Rug', pricing: '80 SEK' },
    ]);
  });
});

describe('a catalogue that is cut off', () => {
  const open = async (name: string, text: string) =>
    (await listRows(rowsOf(await openRows(name, streamOf(text), settings)))).map((one) =>
      'error' in one ? [one.row, one.error.where?.line, one.error.describe('en').message] : one.record,
    );
  const rug = (title: string) => ({ title });
  const why = (name: string, row: number): unknown =>
    expect.stringMatching(`${name}.*${row}.*the file ends within it: it was cut off`);

  it('within a row of JSON', async () => {
    const json = '[\n{"title":"Wool rug"},\n{"title":"Felt r';
    expect(await open('rugs.json', json)).toEqual([rug('Wool rug'), [2, 3, why('rugs.json', 2)]]);
  });

  it('between two rows of JSON', async () => {
    const json = '[\n{"title":"Wool rug"},\n';
    expect(await open('rugs.json', json)).toEqual([rug('Wool rug'), [2, 3, why('rugs.json', 2)]]);
  });

  it('within a row of XML, and between two', async () => {
    const xml = '<rugs>\n<item><title>Wool rug</title></item>\n';
    const cut = [rug('Wool rug'), [2, 3, why('rugs.xml', 2)]];
    expect(await open('rugs.xml', `${xml}<item><title>Felt r`)).toEqual(cut);
    expect(await open('rugs.xml', xml)).toEqual(cut);
    expect(await open('rugs.xml', `${xml}</rugs>`)).toEqual([rug('Wool rug')]);
  });

  it('after its headings has no rows', async () => {
    expect(await open('rugs.csv', 'title,price\n')).toEqual([
      [1, undefined, 'rugs.csv has headings and no row below them.'],
    ]);
  });
});
