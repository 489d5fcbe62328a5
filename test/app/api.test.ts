import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkCatalogue, checkHtml, checkListing, extractListing, type Report } from '../../src/index.ts';
import { schemaCheck } from '../support/schemas.ts';

const AS_OF = { asOf: '2026-11-24' };

describe('the library', () => {
  it('checks a page', async () => {
    const report = await checkHtml(
      { html: '<html lang="zh"><h1>净水器</h1><p>国家级品质</p></html>', url: 'https://shop.example.cn/1' },
      AS_OF,
    );
    expect(report.laws).toEqual(['cn']);
    expect(report.findings.map((finding) => finding.quote)).toContain('国家级');
  });

  it('checks a listing given as fields', async () => {
    const report = await checkListing(
      { name: 'Kettle', description: 'It boils.', inLanguage: 'en' },
      { ...AS_OF, laws: ['uk'] },
    );
    expect(report.counts.violation).toBe(0);
  });

  it('takes a few words in no language that shows for English, however often the name stands there', async () => {
    const report = await checkListing(
      { name: 'Copper bracelet', description: 'Cures arthritis.' },
      { ...AS_OF, laws: ['uk'] },
    );
    expect(report.listing.inLanguage).toBe('en');
    expect(report.counts.violation).toBe(1);
  });

  it('checks a catalogue row by row, in order', async () => {
    const reports: Report[] = [];
    const rows = Array.from({ length: 50 }, (_, i) => ({
      id: `r${i}`,
      name: '净水器',
      description: i % 2 ? '好用' : '国家级品质',
      inLanguage: 'zh',
    }));
    for await (const report of checkCatalogue(rows, { ...AS_OF, laws: ['cn'], uri: 'feed' }))
      reports.push(report);
    expect(reports.map((report) => report.id)).toEqual(rows.map((row) => row.id));
    expect(reports.map((report) => report.input.row)).toEqual(rows.map((_, i) => i + 1));
    expect(reports.filter((report) => report.counts.violation > 0)).toHaveLength(25);
  });

  it('gives every quote as the listing writes it', async () => {
    const words = fc.constantFrom(
      '国家级',
      '国*家*级',
      '國家級',
      '最 佳',
      '治疗失眠',
      ' ',
      '，',
      '。',
      '好用',
      'ＮＯ．１',
      '🔥',
      '\u200b',
    );
    const validate = schemaCheck('report');
    await fc.assert(
      fc.asyncProperty(fc.array(words, { maxLength: 30 }), async (parts) => {
        const description = parts.join('');
        const report = await checkListing({ inLanguage: 'zh', description }, { ...AS_OF, laws: ['cn'] });
        validate(report);
        for (const { quote, where } of [...report.findings, ...report.claims]) {
          if (where.start !== undefined) expect(description.slice(where.start, where.end)).toBe(quote);
        }
      }),
      { numRuns: 60 },
    );
  });

  it('never throws on any page', async () => {
    await fc.assert(
      fc.asyncProperty(fc.string({ unit: 'binary', maxLength: 400 }), async (html) => {
        await checkHtml({ html }, AS_OF);
        await extractListing({ html });
      }),
      { numRuns: 60 },
    );
  });
});
