import { describe, expect, it } from 'vitest';
import { checkListing } from '../../src/index.ts';
import type { Report } from '../../src/model/report/report.ts';
import type { Format } from '../../src/report/formats.ts';
import { widthOf } from '../../src/report/parts/width.ts';
import { collectReport } from '../support/collect-report.ts';

const report = (description: string, uri = 'a.html') =>
  checkListing({ name: '净水器', inLanguage: 'zh', description }, { asOf: '2026-11-24', laws: ['cn'], uri });

const print = async (
  reports: Report[],
  format: Format,
  options: { lang?: 'en' | 'zh'; columns?: number; quiet?: boolean } = {},
) => (await collectReport(format, reports, options)).text;

describe('text report', () => {
  it('marks the words beneath their sentence', async () => {
    const lines = (await print([await report('我们的净水器采用国家级工艺制造')], 'text')).split('\n');
    const at = lines.findIndex((line) => line.includes('│ ') && line.includes('国家级'));
    const quote = lines[at] ?? '';
    const carets = lines[at + 1] ?? '';
    expect(widthOf(carets.slice(0, carets.indexOf('^')))).toBe(
      widthOf(quote.slice(0, quote.indexOf('国家级'))),
    );
  });

  it.each([60, 80, 120])('keeps within %i columns', async (columns) => {
    const text = await print(
      [await report(`${'这款净水器非常好用而且安静，'.repeat(9)}国家级品质`)],
      'text',
      {
        columns,
      },
    );
    for (const line of text.split('\n')) expect(widthOf(line)).toBeLessThanOrEqual(columns + 1);
  });

  it('sums many listings up in a table', async () => {
    const text = await print([await report('国家级品质', 'a.html'), await report('好用', 'b.html')], 'text');
    expect(text).toMatch(/a\.html +\d+ [A-E] +1 +0/);
    expect(text).toContain('2 listings, 1 violation');
  });

  it('leaves clean listings out with --quiet', async () => {
    expect(await print([await report('好用')], 'text', { quiet: true })).toBe('');
  });

  it('leaves them out of the table too, and counts them', async () => {
    const reports = [await report('国家级品质', 'a.html'), await report('好用', 'b.html')];
    const text = await print(reports, 'text', { quiet: true });
    expect(text).toMatch(/a\.html +\d+ [A-E] +1 +0/);
    expect(text).not.toContain('b.html');
    expect(text).toContain('2 listings, 1 violation');
    const clean = [await report('好用', 'b.html'), await report('耐用', 'c.html')];
    expect(await print(clean, 'text', { quiet: true })).toBe('\n2 listings, 0 violations, 0 to review\n');
  });

  it('strips what could steer a terminal', async () => {
    const hostile = await report('国家级\u001b[2J\u202e品质', 'a\u001b]0;x\u0007.html');
    const text = await print([hostile], 'text');
    expect(text).not.toContain('\u001b');
    expect(text).not.toContain('\u202e');
  });

  it('speaks Chinese throughout', async () => {
    const { findings } = await report('国家级品质');
    expect(findings).not.toHaveLength(0);
    const zh = await checkListing(
      { name: '净水器', inLanguage: 'zh', description: '国家级品质' },
      { asOf: '2026-11-24', laws: ['cn'], lang: 'zh' },
    );
    const text = (await print([zh], 'text', { lang: 'zh' })).replace(/· [a-z]+\/[a-z-]+/g, '');
    expect(text.match(/[a-z]{5,}/gi)?.filter((word) => word !== 'listing') ?? []).toEqual([]);
  });
});

describe('machine formats', () => {
  it('jsonl prints a line each, json one array', async () => {
    const reports = [await report('国家级品质'), await report('好用')];
    expect((await print(reports, 'jsonl')).trimEnd().split('\n')).toHaveLength(2);
    expect(JSON.parse(await print(reports, 'json'))).toHaveLength(2);
    expect(JSON.parse(await print([], 'json'))).toEqual([]);
  });
});
