import iconv from 'iconv-lite';
import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { runCheck } from '../../src/app/run/run-check.ts';
import { eachOf } from '../support/checked.ts';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { escaped, workbookOf } from '../support/xlsx.ts';

const book = loadShippedRules();
const plan = {
  laws: ['cn', 'uk'], asOf: '2026-11-24', today: '2026-11-24', lang: 'en', explainScore: false, detail: false, only: [],
  skip: [], rules: {}, overrides: [], base: process.cwd(),
} as const; // prettier-ignore

const HEADINGS = [
  'id',
  'title',
  'description',
  'link',
  'availability',
  'price',
  'brand',
  'gtin',
  'condition',
];
const ROWS = [
  ['1', '玻璃杯 "大号", 500ml', '全网销量第一；可以治疗失眠\n第二行', 'https://a.example/1', 'in_stock', '29.00 CNY', '澄屿', '6927900410354', 'new'],
  ['2', 'Copper bracelet & chain', 'Clinically proven to cure arthritis. <b>100% eco-friendly</b>.', 'https://a.example/2', 'out_of_stock', '29.00 GBP', 'Harrow', '', 'new'],
  ['3', 'Oak shelf, 60 cm', 'Solid oak, oiled.', 'https://a.example/3', 'in_stock', '49.50 GBP', 'Harrow', '5050177330412', 'used'],
  ['4', '儿童保温杯', '国家级品质，顶级享受', 'https://a.example/4', 'preorder', '88.00 CNY', '澄屿', '', 'new'],
]; // prettier-ignore

const quoted = (text: string, mark: string) =>
  new RegExp(`["\n${mark}]`).test(text) ? `"${text.replace(/"/g, '""')}"` : text;
const table = (mark: string, end = '\n') =>
  [HEADINGS, ...ROWS].map((cells) => cells.map((cell) => quoted(cell, mark)).join(mark)).join(end) + end;
const records = ROWS.map((cells) => Object.fromEntries(cells.map((cell, i) => [HEADINGS[i] ?? '', cell])));
const json = records.map((record) => JSON.stringify(record));
const fields = (prefix: string) =>
  ROWS.map((cells) =>
    cells
      .map((cell, i) =>
        cell === '' ? '' : `<${prefix}${HEADINGS[i]}>${escaped(cell)}</${prefix}${HEADINGS[i]}>`,
      )
      .join(''),
  );
const xml = '<?xml version="1.0" encoding="UTF-8"?>';
const google = 'xmlns:g="http://base.google.com/ns/1.0"';

/** The same goods in each form that is read. */
const FORMS: Record<string, string | Buffer> = {
  'comma.csv': table(','),
  'semicolon.csv': table(';', '\r\n'),
  'marked.csv': `\ufeff${table(',')}`,
  'gbk.csv': iconv.encode(table(','), 'gb18030'),
  'utf16.csv': iconv.encode(table('\t'), 'utf-16le', { addBOM: true }),
  'tab.tsv': table('\t'),
  'packed.csv.gz': gzipSync(table(',')),
  'lines.jsonl': `${json.join('\n')}\n`,
  'array.json': `[\n${json.join(',\n')}\n]`,
  'wrapped.json': `{"products":[${json.join(',')}]}`,
  'rss.xml': `${xml}<rss version="2.0" ${google}><channel><title>Shop</title>${fields('g:').map((one) => `<item>${one}</item>`).join('')}</channel></rss>`,
  'atom.xml': `${xml}<feed xmlns="http://www.w3.org/2005/Atom" ${google}><title>Shop</title>${fields('g:').map((one) => `<entry>${one}</entry>`).join('')}</feed>`,
  'book.xlsx': workbookOf([HEADINGS, ...ROWS]),
  'numbers.xlsx': workbookOf([HEADINGS, ...ROWS.map((cells) => cells.map((cell) => (/^\d+$/.test(cell) ? Number(cell) : cell)))]),
}; // prettier-ignore

/** What was found, without the place in the file. */
async function findingsOf(path: string) {
  const found = [];
  for await (const one of eachOf(runCheck([path], book, {}, plan))) {
    if ('error' in one) found.push({ error: one.error.message });
    else {
      const { id, findings, listing, laws, category, score } = one.report;
      found.push({
        ...{ id, laws, category, score },
        listing: {
          name: listing.name,
          brand: listing.brand,
          price: listing.price,
          stock: listing.availability,
        },
        findings: findings.map(({ ruleId, outcome, quote, message, fingerprint }) => ({
          ...{ ruleId, outcome, quote, message, fingerprint },
        })),
      });
    }
  }
  return found;
}

describe('the same goods in another form', () => {
  it.each(Object.keys(FORMS))('%s: the same findings', async (name) => {
    const folder = await inFolderOf({ 'expected.jsonl': FORMS['lines.jsonl'] ?? '' });
    await writeFile(join(folder, name), FORMS[name] ?? '');
    const expected = await findingsOf('expected.jsonl');
    expect(expected).toHaveLength(ROWS.length);
    expect(expected.flatMap((one) => ('findings' in one ? one.findings : [])).length).toBeGreaterThan(4);
    expect(await findingsOf(name)).toEqual(expected);
  });
});
