import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { plainExtraction } from '../../src/app/check/plain-extraction.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { ReportLine } from '../../src/wire/report-line.ts';
import { Utf8Text } from '../../src/wire/utf8-text.ts';
import type { Report } from '../../src/model/report/report.ts';

const book = loadShippedRules();

function reportOf(description: string, inLanguage: string, row: number, uri = 'a.csv'): Report {
  const extraction = plainExtraction({ name: 'Desk lamp "A"', description, inLanguage }, 'feed');
  const options = { laws: 'auto', asOf: '2026-11-24', lang: 'en' } as const;
  return checkExtraction(extraction, { uri, row }, book, options);
}

const line = new ReportLine();
const same = (report: Report): void => {
  const out = new Utf8Text();
  line.write(report, out);
  expect(Buffer.from(out.view()).toString()).toBe(`${JSON.stringify(report)}\n`);
};

describe('a report as a line', () => {
  it('is its JSON, whatever was written before', () => {
    const description = fc.constantFrom(
      'A lamp.',
      'Cures arthritis.',
      'An eco-friendly lamp, "score":{',
      '灯。',
      '治疗失眠的灯，全国第一。',
      '棉 100%，羊毛 20%。',
      '\ud800 \u2028',
    );
    fc.assert(
      fc.property(
        description,
        fc.constantFrom('en', 'zh'),
        fc.nat(),
        fc.constantFrom('a.csv', 'b "1".csv'),
        (text, lang, row, uri) => {
          same(reportOf(text, lang, row + 1, uri));
        },
      ),
    );
  });

  it('is its JSON where rows begin at other lines than their number says', () => {
    const report = reportOf('Cures arthritis.', 'en', 3);
    const moved = report.claims.map(({ where: { row, ...rest }, ...claim }) => ({
      ...claim,
      where: { row, line: 7, ...rest },
    }));
    expect(moved).not.toEqual([]);
    same({ ...report, claims: moved });
  });

  it('says what is more than most have', () => {
    const report = reportOf('A lamp.', 'en', 1);
    same({ ...report, notes: ['one'] });
    const { listing, state, score, coverage, counts, claims, findings, notes, ...head } = report;
    const category = { id: 'lamp', confidence: 0.5, title: 'Lamps' };
    same({ ...head, category, listing, state, score, coverage, counts, claims, findings, notes });
    same({ ...report, counts: { ...report.counts, ignored: 1 } });
    same({ ...report, counts: { ...report.counts, error: 1 }, score: { ...report.score, undecided: 1 } });
    same({ ...report, score: { ...report.score, arithmetic: [] } });
    same({ ...report, input: { uri: 'page.html' } });
    same({ ...report, laws: ['eu', 'de'], lawsBecause: 'as asked for' });
    const { pageType } = report.listing;
    same({ ...report, listing: { pageType } });
    const goods = {
      url: 'https://a.example/?q="',
      name: 'a\\b\n',
      brand: '\u007f é 灯',
      sku: '1',
    };
    const price = { amount: 1e21, currency: null };
    same({ ...report, listing: { pageType, ...goods, price, seller: 'B' } });
    same({
      ...report,
      listing: { pageType, availability: 'InStock', inLanguage: 'en', price: { ...price, amount: -0.5 } },
    });
  });
});
