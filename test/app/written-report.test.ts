import { describe, expect, it } from 'vitest';
import { checkExtraction } from '../../src/app/check/check-extraction.ts';
import { plainExtraction } from '../../src/app/check/plain-extraction.ts';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { WrittenReport } from '../../src/wire/serialized-report.ts';

const book = loadShippedRules();

function written(description: string) {
  const extraction = plainExtraction({ name: 'Desk lamp', description, inLanguage: 'en' }, 'feed');
  const input = { uri: 'a.csv', row: 2 };
  const report = checkExtraction(extraction, input, book, { laws: ['uk'], asOf: '2026-11-24', lang: 'en' });
  const checked = WrittenReport.checkedOf(report);
  return {
    report,
    read: new WrittenReport(Buffer.from(`${JSON.stringify(report)}\n`), input, checked ?? -1),
    checked,
  };
}

describe('a report as a worker wrote it', () => {
  it('is left unread where nothing was found, and says the same when it is read', () => {
    const { report, read } = written('A lamp with a "score":{ and ,"findings":[], in its text.');
    expect(report.findings).toEqual([]);
    expect(read).toBeInstanceOf(WrittenReport);
    expect(read.score).toEqual(report.score);
    const keys = Object.keys(report) as (keyof WrittenReport & keyof typeof report)[];
    for (const key of keys) expect(read[key]).toEqual(report[key]);
    expect(JSON.stringify(read)).toBe(JSON.stringify(report));
  });

  it('is no report with findings', () => {
    const { report, checked } = written('Cures arthritis in 7 days.');
    expect(report.findings).not.toEqual([]);
    expect(checked).toBeUndefined();
  });
});
