import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { dataIn, fixtureReport, makeHtml } from '../support/html-report.ts';

describe('what one HTML file holds', () => {
  const run = async (): Promise<Report[]> => {
    const [grave, clean] = await Promise.all(
      ['zh-misleading-food', 'zh-honest-appliance'].map(fixtureReport),
    );
    return Array.from({ length: 50 }, (_, i) => (i % 10 === 3 ? grave : clean) as Report);
  };

  it('keeps the gravest listings and counts all, saying what it left out', async () => {
    const { html, warnings } = makeHtml(await run(), 'en', { listings: 6, findings: 1e6, texts: 1e9 });
    const data = dataIn(html);
    expect(data.run.listings).toBe(50);
    expect(data.run.violation).toBe(5);
    expect(data.listings.map(({ n }) => n)).toEqual([4, 14, 24, 34, 44, 1]);
    expect(data.run.leftOut).toEqual({ listings: 44, findings: 0, texts: 0 });
    expect(warnings.join()).toContain('--format jsonl');
    expect(html).toContain('leaves out 44 listings');
  });

  it('leaves out findings and texts beyond their limits', async () => {
    const reports = await run();
    const each = reports[3]?.findings.length ?? 0;
    const { html } = makeHtml(reports, 'en', { listings: 100, findings: 2 * each, texts: 1 });
    const data = dataIn(html);
    expect(data.listings.filter(({ findings }) => findings.length > 0)).toHaveLength(2);
    expect(data.run.leftOut).toEqual({ listings: 0, findings: 3 * each, texts: 50 });
  });

  it('leaves nothing out of a small run, and warns of nothing', async () => {
    const { html, warnings } = makeHtml(await run());
    expect(dataIn(html).run.leftOut).toEqual({ listings: 0, findings: 0, texts: 0 });
    expect(warnings).toEqual([]);
  });
});
