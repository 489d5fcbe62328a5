import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { jsonLines } from '../support/run-bin.ts';
import { NO_WORKER, runHere } from '../support/run-command.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-markets-'));
afterAll(() => {
  rmSync(folder, { recursive: true, force: true });
});

async function check(name: string, content: string, ...flags: string[]) {
  const path = join(folder, name);
  writeFileSync(path, content);
  const { status, stdout, stderr } = await runHere([
    'check',
    path,
    '--format',
    'jsonl',
    '--no-config',
    ...NO_WORKER,
    ...flags,
  ]);
  return { status, stderr, laws: jsonLines<Report>(stdout).map((report) => report.laws) };
}

const ROW = 'Willow bark drops,Cures gout for good.';

it('a row without a price is sold where the others are', async () => {
  const rows = `id,title,description,price\n1,Oak spoon,Hand carved.,9 GBP\n2,${ROW},\n3,${ROW},ask us\n`;
  const { status, laws, stderr } = await check('drops.csv', rows);
  expect(laws).toEqual([['uk'], ['uk'], ['uk']]);
  expect(status).toBe(1);
  expect(stderr).toBe('');
});

it('where rows are sold in several countries each speaks for itself', async () => {
  const rows = `id,title,description,price\n1,Oak spoon,Hand carved.,9 GBP\n2,Oak bowl,Hand carved.,9 USD\n3,${ROW},\n`;
  expect((await check('both.csv', rows)).laws).toEqual([['uk'], ['us'], ['icc']]);
});

it('says that no market could be told, once, and only where nobody named the law', async () => {
  const rows = `id,title,description,price\n1,${ROW},9\n2,${ROW},12\n`;
  const { status, laws, stderr } = await check('untold.csv', rows);
  expect(laws).toEqual([['icc'], ['icc']]);
  expect(status).toBe(3);
  expect(stderr.match(/no row names a market or a currency/g)).toHaveLength(1);
  expect((await check('named.csv', rows, '--law', 'uk')).stderr).toBe('');
  expect((await check('code.csv', rows, '--law', 'icc')).status).toBe(0);
});

it('currencies of nested offers are seen', async () => {
  const record = { '@type': 'Product', name: 'Oak spoon', description: 'Hand carved.', offers: { price: 9, priceCurrency: 'GBP' } }; // prettier-ignore
  const { status, laws, stderr } = await check('spoons.jsonl', `${JSON.stringify(record)}\n`);
  expect([status, laws, stderr]).toEqual([0, [['uk']], '']);
});
