import { mkdtempSync, readFileSync, readdirSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { jsonLines, runBin } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';
import { schemaCheck } from '../support/schemas.ts';

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-'));
const page = (name: string, body: string) => {
  const path = join(folder, name);
  writeFileSync(path, `<!doctype html><html lang="zh-CN"><title>${name}</title><body>${body}</body></html>`);
  return path;
};
const bad = page(
  'bad.html',
  '<h1>净水器</h1><p class="price">¥199.00</p><button>加入购物车</button><p>国家级品质，最佳选择</p>',
);
const good = page('good.html', '<h1>净水器</h1><p>最大承重150kg</p>');

describe('check', () => {
  it('exits 1 and quotes the words with their place', async () => {
    const { status, stdout, stderr } = await runBin(['check', bad, '--law', 'cn', '--only', 'superlative/*']);
    expect(stderr).toBe('');
    expect(status).toBe(1);
    expect(stdout).toContain('国家级');
    expect(stdout).toMatch(/\^\^\^\^/);
    expect(stdout).toMatch(/at {4}1:\d+ · description/);
    expect(stdout).not.toContain('\u001b[');
  });

  it('says the same in Chinese', async () => {
    const { stdout } = await runHere([
      'check',
      bad,
      '--law',
      'cn',
      '--only',
      'superlative/*',
      '--lang',
      'zh',
    ]);
    expect(stdout).toContain('广告法');
    expect(stdout).toContain('违规');
  });

  it('exits 0 on a clean page and with --fail-on none', async () => {
    expect((await runHere(['check', good, '--law', 'cn', '--only', 'superlative/*'])).status).toBe(0);
    expect((await runHere(['check', bad, '--law', 'cn', '--fail-on', 'none'])).status).toBe(0);
  });

  it('prints a line of JSON a listing that fits the schema', async () => {
    const { stdout } = await runHere(['check', bad, good, '--format', 'jsonl']);
    const reports = jsonLines<Report>(stdout);
    expect(reports.map((report) => report.input.uri)).toEqual([bad, good]);
    reports.forEach(schemaCheck('report'));
  });

  it('prints one JSON array', async () => {
    const { stdout } = await runHere(['check', bad, good, '--format', 'json']);
    expect(JSON.parse(stdout)).toHaveLength(2);
  });

  it('reads rows from standard input and goes on after a bad one', async () => {
    const input = '{"id":"a","name":"甲","description":"国家级品质"}\n{oops\n{"id":"b","name":"乙"}\n';
    const { status, stdout, stderr } = await runBin(
      ['check', '-', '--stdin-as', 'jsonl', '--format', 'jsonl', '--law', 'cn'],
      { input },
    );
    expect(jsonLines<Report>(stdout).map((report) => report.id)).toEqual(['a', 'b']);
    expect(stderr).toMatch(/row 2/);
    expect(status).toBe(3);
  });

  it('writes reports to files by their ending, and leaves no draft', async () => {
    const out = mkdtempSync(join(tmpdir(), 'claimcheck-out-'));
    const { stdout } = await runHere([
      'check',
      bad,
      '--output',
      join(out, 'r.jsonl'),
      '--output',
      join(out, 'r.txt'),
    ]);
    expect(stdout).toBe('');
    expect(readdirSync(out).sort()).toEqual(['r.jsonl', 'r.txt']);
    expect(jsonLines(readFileSync(join(out, 'r.jsonl'), 'utf8'))).toHaveLength(1);
  });

  it('colours only when told to', async () => {
    expect((await runHere(['check', bad], { env: { FORCE_COLOR: '1' } })).stdout).toContain('\u001b[');
    expect(
      (await runHere(['check', bad], { env: { FORCE_COLOR: '1', NO_COLOR: '1' } })).stdout,
    ).not.toContain('\u001b[');
  });

  it('fails a listing below --min-score', async () => {
    const flags = [
      'check',
      bad,
      '--law',
      'cn',
      '--only',
      'superlative/*',
      '--fail-on',
      'none',
      '--min-score',
    ];
    expect((await runHere([...flags, '99'])).status).toBe(1);
    expect((await runHere([...flags, '10'])).status).toBe(0);
  });

  it('prints the arithmetic of the score', async () => {
    const { stdout } = await runHere([
      'check',
      bad,
      '--law',
      'cn',
      '--only',
      'superlative/absolute-term',
      '--explain-score',
    ]);
    expect(stdout).toMatch(/× \(1 − \d+ %\) = +\d+\.\d {2}superlative\/absolute-term/);
  });
});

describe('wrong usage', () => {
  it.each([
    [['check'], /missing required argument/],
    [['check', 'x', '--format', 'xml'], /Allowed choices/],
    [['check', bad, '--law', 'mars'], /unknown jurisdiction “mars”/],
    [['check', bad, '--as-of', 'yesterday'], /not a date/],
    [['check', bad, '--only', 'nothing/*'], /no rule “nothing\/\*”/],
    [['check', bad, '--category', 'air'], /unknown category/],
    [['check', bad, '--rules', join(folder, 'absent')], /no folder of rules/],
    [['nonsense'], /unknown command/],
  ])('%j is refused', async (args, message) => {
    const { status, stdout, stderr } = await runHere(args);
    expect(stderr).toMatch(message);
    expect(stdout).toBe('');
    expect([2, 3]).toContain(status);
  });

  it('exits 2 for a bad rule file and names it', async () => {
    const rules = mkdtempSync(join(tmpdir(), 'claimcheck-rules-'));
    writeFileSync(join(rules, 'x.yaml'), 'ignored');
    const topic = join(rules, 'price');
    const { mkdirSync } = await import('node:fs');
    mkdirSync(topic);
    writeFileSync(join(topic, 'mine.yaml'), 'title: 3\n');
    const { status, stderr } = await runHere(['check', good, '--rules', rules]);
    expect(status).toBe(2);
    expect(stderr).toMatch(/price\/mine\.yaml.*line 1/);
  });
});

describe('--version and --help', () => {
  it('print to stdout and exit 0', async () => {
    expect(await runBin(['--version'])).toMatchObject({ status: 0, stderr: '' });
    expect((await runHere(['check', '--help'])).stdout).toContain('--fail-on');
  });
});
