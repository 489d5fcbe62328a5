import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Baseline } from '../../src/app/config/baseline.ts';
import { checkHtml, loadRules } from '../../src/index.ts';
import { decodePage } from '../../src/ingest/charset/decode-page.ts';
import type { Report } from '../../src/model/report/report.ts';
import type { Format } from '../../src/report/formats.ts';
import { tallyOf } from '../../src/wire/tally.ts';
import { collectReport } from '../support/collect-report.ts';
import { dataIn, makeHtml } from '../support/html-report.ts';

const SAVED = ['../shared/data/pages', '../shared/data/more-pages'].filter((folder) => existsSync(folder));
const pagesIn = (folder: string) =>
  readdirSync(folder)
    .filter((name) => name.endsWith('.html'))
    .map((name) => join(folder, name));
const FIXTURES = [
  ...pagesIn('fixtures/layouts'),
  ...pagesIn('fixtures/shops'),
  ...readdirSync('fixtures/pages').map((name) => join('fixtures/pages', name, 'page.html')),
];

async function reportsOf(paths: readonly string[]): Promise<Report[]> {
  const rules = await loadRules([]);
  const reports: Report[] = [];
  for (const path of paths) {
    const { text } = await decodePage(readFileSync(path));
    reports.push(await checkHtml({ html: text }, { asOf: '2026-11-24', uri: path, rules }));
  }
  return reports;
}

interface Sarif {
  runs: { results: { properties: { outcome: string } }[] }[];
}

const written = async (report: Report, format: Format) => (await collectReport(format, [report])).text;

/** "35 violations, 30 to review"; nothing is said where nothing was found. */
function saidOf(text: string, outcome: 'violation' | 'review'): number {
  const said = outcome === 'violation' ? /(\d+) violations?\b/ : /(\d+) to review\b/;
  return Number(said.exec(text)?.[1] ?? 0);
}

/** What is counted of findings with an outcome, in each place that counts them. */
async function countsOf(report: Report, outcome: 'violation' | 'review') {
  const { findings, counts } = report;
  const tally = tallyOf(report);
  const own = findings.filter((finding) => finding.outcome === outcome);
  const baseline = new Baseline(undefined, false);
  baseline.mark({ ...report, findings: own }, report.input.uri);
  const csv = (await collectReport('csv', [report])).text.split('\r\n');
  return {
    findings: own.length,
    json: counts[outcome],
    gate: outcome === 'violation' ? tally.violations : tally.reviews,
    baseline: baseline.fresh,
    html: dataIn(makeHtml([report]).html).run.findings[outcome],
    csv: csv.filter((line) => line.includes(`,"${outcome}",`)).length,
    sarif: (JSON.parse(await written(report, 'sarif')) as Sarif).runs
      .flatMap(({ results }) => results)
      .filter(({ properties }) => properties.outcome === outcome).length,
    text: saidOf(await written(report, 'text'), outcome),
    markdown: saidOf(await written(report, 'markdown'), outcome),
  };
}

async function holdsFor(paths: readonly string[]): Promise<void> {
  for (const report of await reportsOf(paths))
    for (const outcome of ['violation', 'review'] as const) {
      const counted = await countsOf(report, outcome);
      expect({
        page: report.input.uri,
        counted: new Set(Object.values(counted)).size,
        of: counted,
      }).toMatchObject({
        counted: 1,
      });
    }
}

describe('one finding, one count', () => {
  it('in all formats that count, gate and baseline, on all fixtures', () => holdsFor(FIXTURES));

  it.skipIf(SAVED.length === 0)('on the saved pages', () => holdsFor(SAVED.flatMap(pagesIn)));
});
