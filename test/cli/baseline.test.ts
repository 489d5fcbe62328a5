import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { jsonLines } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';

let cwd = '';
const page = (name: string, ...texts: string[]) =>
  writeFileSync(
    join(cwd, name),
    `<!doctype html><html lang="zh-CN"><title>净水器</title><body><h1>净水器</h1>${texts.map((text) => `<p>${text}</p>`).join('\n')}</body></html>`,
  );
const check = (...args: string[]) =>
  runHere(['check', ...args, '--law', 'cn', '--only', 'superlative'], { cwd });
const BASE = ['--baseline', 'known.json'];
const known = () =>
  Object.values(
    (
      JSON.parse(readFileSync(join(cwd, 'known.json'), 'utf8')) as {
        findings: Record<string, { quote: string }>;
      }
    ).findings,
  ).map(({ quote }) => quote);

beforeEach(async () => {
  cwd = mkdtempSync(join(tmpdir(), 'claimcheck-baseline-'));
  page('a.html', '国家级品质');
  page('b.html', '国家级品质');
  const { status, stderr } = await check('.', ...BASE, '--write-baseline');
  expect(status).toBe(0);
  expect(stderr).toBe('baseline: 0 known, 2 new, 0 fixed; all are in it now\n');
});

describe('a baseline', () => {
  it('marks what is known, wherever it moved and however the file was named, and lets it pass', async () => {
    page('a.html', '好用', '安静', '国家级品质');
    const { status, stdout, stderr } = await check(
      join(cwd, 'a.html'),
      './b.html',
      ...BASE,
      '--format',
      'jsonl',
    );
    expect(status).toBe(0);
    const findings = jsonLines<Report>(stdout).flatMap((report) => report.findings);
    expect(findings.map(({ baselineState }) => baselineState)).toEqual(['unchanged', 'unchanged']);
    expect(stderr).toBe('baseline: 2 known, 0 new, 0 fixed\n');
  });

  it('fails what is new', async () => {
    page('a.html', '国家级品质', '最佳选择');
    const { status, stdout } = await check('.', ...BASE, '--format', 'jsonl');
    expect(status).toBe(1);
    const states = jsonLines<Report>(stdout).flatMap(({ findings }) =>
      findings.map(({ quote, baselineState }) => `${quote} ${baselineState}`),
    );
    expect(states.filter((state) => state.endsWith('new'))).toHaveLength(1);
    expect((await check('.', ...BASE)).stdout).toContain('in the baseline');
    for (const format of ['text', 'markdown'])
      expect((await check('.', ...BASE, '--format', format)).stdout).toContain(
        'of these 1 new and 2 known from the baseline',
      );
    expect((await check('.', ...BASE, '--lang', 'zh')).stdout).toContain('其中新增 1 项，基线已有 2 项');
  });

  it('counts what is fixed, in what was looked at, and takes it out when told to', async () => {
    page('a.html', '好用');
    expect((await check('b.html', ...BASE)).stderr).toContain('1 known, 0 new, 0 fixed\n');
    const { stderr } = await check('.', ...BASE, '--lang', 'zh');
    expect(stderr).toBe('基线：已知 1 项，新增 0 项，已修复 1 项（可用 --prune-baseline 移除）\n');
    expect(known()).toHaveLength(2);
    await check('.', ...BASE, '--prune-baseline');
    expect(known()).toHaveLength(1);
    rmSync(join(cwd, 'b.html'));
    expect((await check('a.html', ...BASE, '--prune-baseline')).stderr).toContain('1 fixed and taken out');
    expect(known()).toEqual([]);
  });

  it('keeps what was not looked at when it is written anew', async () => {
    page('a.html', '世界级享受');
    await check('a.html', ...BASE, '--write-baseline');
    expect(known().some((quote) => quote.includes('世界级'))).toBe(true);
    expect(known().some((quote) => quote.includes('国家级'))).toBe(true);
    expect(known()).toHaveLength(2);
  });

  it('does not take what could not be read for fixed', async () => {
    writeFileSync(join(cwd, 'b.html'), '');
    const { status, stderr } = await check('.', ...BASE, '--prune-baseline');
    expect(status).toBe(3);
    expect(stderr).toContain('0 fixed');
    expect(known()).toHaveLength(2);
  });

  it.each([
    ['{"findings": 3}', /cannot be used: .*schemaVersion/],
    ['{', /cannot be used: .*JSON/],
  ])('%j is refused', async (text, message) => {
    writeFileSync(join(cwd, 'known.json'), text);
    const { status, stderr } = await check('.', ...BASE);
    expect(status).toBe(2);
    expect(stderr).toMatch(message);
  });

  it('that is not there is refused', async () => {
    expect(await check('.', '--baseline', 'absent.json')).toMatchObject({ status: 2, stdout: '' });
  });
});

describe('rows of a catalogue', () => {
  it('are known by their goods, not by their place', async () => {
    const row = (id: string, description = '国家级品质') =>
      JSON.stringify({ sku: id, name: `净水器${id}`, description });
    writeFileSync(join(cwd, 'c.jsonl'), [row('1'), row('2')].join('\n'));
    await check('c.jsonl', '--baseline', 'rows.json', '--write-baseline');
    writeFileSync(join(cwd, 'c.jsonl'), [row('3'), row('2'), row('1')].join('\n'));
    const { status, stderr } = await check('c.jsonl', '--baseline', 'rows.json');
    expect(status).toBe(1);
    expect(stderr).toBe('baseline: 2 known, 1 new, 0 fixed\n');
  });
});

describe('what the run passes by', () => {
  it.each([
    [['--max-violations', '2'], 0, ''],
    [['--max-violations', '1'], 1, /^2 violations, 1 allowed\n$/],
    [['--fail-on', 'none', '--max-violations', '1'], 1, /2 violations/],
    [['--fail-on', 'none', '--min-mean-score', '99'], 1, /the mean score is [\d.]+, below 99/],
    [['--fail-on', 'none', '--min-mean-score', '10'], 0, ''],
    [['--fail-on', 'none', '--min-score', '99'], 1, /2 listings score below 99/],
  ] as const)('%j', async (args, status, message) => {
    const ran = await check('.', ...args);
    expect(ran.status).toBe(status);
    expect(ran.stderr).toMatch(message);
  });
});

describe('more of the same', () => {
  const shop = (name: string, ...rows: [id: string, text: string][]) =>
    writeFileSync(
      join(cwd, name),
      ['编号,商品名称,价格,商品描述', ...rows.map(([id, text]) => `${id},滤芯,20,${text}`)].join('\n'),
    );
  const SHOPS = ['north.csv', 'south.csv', '--baseline', 'shops.json'];
  const entries = () => {
    const text = readFileSync(join(cwd, 'shops.json'), 'utf8');
    return Object.values((JSON.parse(text) as { findings: Record<string, { found: object }> }).findings);
  };
  const CLAIM = '国家级净化';

  beforeEach(async () => {
    shop('north.csv', ['7', CLAIM]);
    shop('south.csv', ['7', '安静耐用']);
    await check(...SHOPS, '--write-baseline');
  });

  it('in another file is new, as one of both is', async () => {
    shop('south.csv', ['7', CLAIM]);
    const { status, stderr } = await check(...SHOPS);
    expect(stderr).toContain('baseline: 1 known, 1 new, 0 fixed');
    expect(status).toBe(1);
  });

  it('in another row of the same id is new, in any order', async () => {
    for (const rows of [
      [
        ['7', CLAIM],
        ['7', CLAIM],
      ],
      [
        ['7', CLAIM],
        ['8', '好'],
        ['7', CLAIM],
      ],
    ]) {
      // prettier-ignore
      shop('north.csv', ...(rows as [string, string][]));
      expect((await check(...SHOPS)).stderr).toContain('baseline: 1 known, 1 new, 0 fixed');
    }
  });

  it('is known once it was counted, and fixed one by one', async () => {
    shop('south.csv', ['7', CLAIM], ['7', CLAIM]);
    await check(...SHOPS, '--write-baseline');
    expect(entries().map(({ found }) => found)).toEqual([{ 'north.csv': 1, 'south.csv': 2 }]);
    shop('south.csv', ['7', CLAIM]);
    expect((await check(...SHOPS)).stderr).toContain('2 known, 0 new, 1 fixed');
    await check(...SHOPS, '--prune-baseline');
    expect(entries().map(({ found }) => found)).toEqual([{ 'north.csv': 1, 'south.csv': 1 }]);
  });

  it('in a part of the files takes nothing from the others', async () => {
    shop('south.csv', ['7', CLAIM]);
    await check('south.csv', '--baseline', 'shops.json', '--prune-baseline');
    expect(entries().map(({ found }) => found)).toEqual([{ 'north.csv': 1 }]);
  });

  it('of a file by another name is known', async () => {
    rmSync(join(cwd, 'north.csv'));
    shop('east.csv', ['7', CLAIM]);
    const { status, stderr } = await check('east.csv', '--baseline', 'shops.json', '--prune-baseline');
    expect([status, stderr]).toEqual([0, 'baseline: 1 known, 0 new, 0 fixed\n']);
    expect(entries().map(({ found }) => found)).toEqual([{ 'east.csv': 1 }]);
  });

  it('is known in any number to a baseline of version 1, which did not count', async () => {
    const file = JSON.parse(readFileSync(join(cwd, 'shops.json'), 'utf8')) as {
      findings: Record<string, Record<string, unknown>>;
    };
    const first = Object.entries(file.findings).map(([key, { rule, listing, outcome, quote }]) => [
      key,
      { rule, listing, outcome, quote, source: 'north.csv' },
    ]);
    const text = JSON.stringify({ schemaVersion: 1, findings: Object.fromEntries(first) as object });
    writeFileSync(join(cwd, 'shops.json'), text);
    shop('south.csv', ['7', CLAIM]);
    expect((await check(...SHOPS)).stderr).toContain('2 known, 0 new, 0 fixed');
    await check('south.csv', '--baseline', 'shops.json', '--prune-baseline');
    expect(entries().map(({ found }) => found)).toEqual([{ 'north.csv': null }]);
  });
});

it('no advice on folders where a clean file has its first finding', async () => {
  page('c.html', '好用');
  await check('b.html', ...BASE, '--prune-baseline');
  page('c.html', '全球首创');
  expect((await check('c.html', ...BASE)).stderr).not.toContain('start both runs');
});
