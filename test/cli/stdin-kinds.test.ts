import { gzipSync } from 'node:zlib';
import { encode } from 'iconv-lite';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { jsonLines } from '../support/run-bin.ts';
import { NO_WORKER, runHere } from '../support/run-command.ts';

const CLAIM = 'Cures arthritis.';
const record = (id: number) => ({ id: `t${id}`, title: `Tea ${id}`, price: '9 GBP', description: CLAIM });
const both = [record(1), record(2)];

async function names(input: string | Buffer, ...args: string[]) {
  const { stdout, stderr } = await runHere(['check', '-', '--law', 'uk', '--format', 'jsonl', ...NO_WORKER, ...args], { input });
  expect(stderr).toBe('');
  return jsonLines<Report>(stdout).map(({ listing, findings }) => [
    listing.name,
    findings.some(({ quote }) => quote === 'Cures arthritis'),
  ]);
} // prettier-ignore

const ROWS = [
  ['Tea 1', true],
  ['Tea 2', true],
];

describe('standard input of which nothing is said', () => {
  it.each([
    ['JSON Lines', both.map((one) => JSON.stringify(one)).join('\n')],
    ['JSON', JSON.stringify(both)],
    ['JSON over lines', JSON.stringify({ products: both }, undefined, 2)],
    ['CSV', `id,title,price,description\nt1,Tea 1,9 GBP,${CLAIM}\nt2,Tea 2,9 GBP,${CLAIM}\n`],
    [
      'a feed in XML',
      `<rss xmlns:g="http://base.google.com/ns/1.0"><channel>${both.map((one) => `<item><g:id>${one.id}</g:id><g:title>${one.title}</g:title><g:price>${one.price}</g:price><g:description>${CLAIM}</g:description></item>`).join('')}</channel></rss>`,
    ],
  ])('%s is read row by row', async (_, input) => {
    expect(await names(input)).toEqual(ROWS);
  });

  it.each([
    ['a page', `<!doctype html><html><h1>Tea 1</h1><p>${CLAIM}</p></html>`, 'Tea 1'],
    ['a packed page', gzipSync(`<html><h1>Tea 1</h1><p>${CLAIM}</p></html>`), 'Tea 1'],
    ['a text', `Tea 1\n\n${CLAIM}\n`, 'Tea 1'],
    ['a text with commas in its lines', `Tea, green, loose\n\nSweet, mild, ${CLAIM}\n`, 'Tea, green, loose'],
    ['a text that begins with a bracket', `[New] Tea\n\n${CLAIM}\n`, '[New] Tea'],
    ['a text in braces', `{Tea}\n\n${CLAIM}\n`, '{Tea}'],
  ])('%s is one listing', async (_, input, name) => {
    expect(await names(input)).toEqual([[name, true]]);
  });

  const CHINESE = '商品编号,商品标题,价格,商品描述\nt1,毛巾 甲,12.8,柔软吸水。\nt2,毛巾 乙,12.8,柔软吸水。\n';
  const JAPANESE =
    '商品ID,商品名,価格,商品説明\nt1,急須 甲,1980,丈夫な急須です。\nt2,急須 乙,1980,丈夫な急須です。\n';
  it.each([
    ['GB18030', encode(CHINESE, 'gb18030'), ['毛巾 甲', '毛巾 乙']],
    ['GB18030, packed', gzipSync(encode(CHINESE, 'gb18030')), ['毛巾 甲', '毛巾 乙']],
    ['Shift_JIS', encode(JAPANESE, 'shift_jis'), ['急須 甲', '急須 乙']],
    ['GB18030, a text', encode('毛巾 甲\n\n柔软，吸水，结实。\n', 'gb18030'), ['毛巾 甲']],
  ])('is read row by row in its own encoding: %s', async (_, input, expected) => {
    expect((await names(input)).map(([name]) => name)).toEqual(expected);
  });

  it('is what it is said to be, where something is said', async () => {
    expect(await names(`id,title,price,description\n1,Tea,9 GBP,${CLAIM}\n`, '--stdin-as', 'text')).toHaveLength(1);
  }); // prettier-ignore
});
