import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { expect, test } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { runHere } from '../support/run-command.ts';

const page = join(mkdtempSync(join(tmpdir(), 'claimcheck-within-')), 'page.html');
writeFileSync(
  page,
  `<html lang="zh-CN"><title>云纹马克杯</title><body>
  <div id="goods"><h1>云纹马克杯</h1><p>￥39.00</p><p>高温烧制的白瓷杯，容量350毫升。</p></div>
  <div class="more"><p>国家级品质，根治皮肤病，三天见效。</p></div></body></html>`,
);

const check = (...args: string[]) => runHere(['check', page, '--law', 'cn', '--format', 'jsonl', ...args]);

const inputOf = (stdout: string) => (JSON.parse(stdout) as Report).input;

test('without it the whole page is the listing', async () => {
  const { stdout, status } = await check();
  expect(status).toBe(1);
  expect(stdout).toContain('国家级品质');
});

test('only the named parts are the listing', async () => {
  const { stdout, status } = await check('--within', '#goods');
  expect(stdout).not.toContain('国家级品质');
  expect(stdout).toContain('云纹马克杯');
  expect(status).toBe(0);
});

test('a page without such a part is read whole, and says so', async () => {
  const { stdout, stderr, status } = await check('--within', '.nowhere');
  expect(status).toBe(1);
  expect(stderr).toContain('“.nowhere” names no part of 1 of the pages');
  expect(stdout).toContain('--within');
  expect(inputOf(stdout).readWhole).toBe(true);
  const named = await check('--within', '#goods');
  expect(inputOf(named.stdout).readWhole).toBeUndefined();
});

test('pages are counted by what happened, not by words that stand in them', async () => {
  const alike = join(dirname(page), 'alike.html');
  const told = 'No part of the page is named by --within: all of it was read.';
  writeFileSync(alike, `<html lang="en"><title>Mug</title><body><h1>Mug</h1><p>${told}</p></body></html>`);
  const { stderr } = await runHere(['check', alike, page, '--format', 'jsonl', '--within', '#goods, h1']);
  expect(stderr).not.toContain('names no part');
});

test('every language of the interface and every page of a run is counted', async () => {
  const { stderr } = await runHere([
    'check',
    page,
    page,
    '--lang',
    'zh',
    '--format',
    'jsonl',
    '--within',
    'nav',
  ]);
  expect(stderr).toContain('2 个页面');
});

test('what is no selector is a wrong usage', async () => {
  const { stderr, status } = await check('--within', '##');
  expect(status).toBe(2);
  expect(stderr).toContain('CSS selector');
});
