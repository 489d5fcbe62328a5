import { existsSync, readFileSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { Baseline } from '../../src/app/config/baseline.ts';
import { checkHtml, loadRules } from '../../src/index.ts';
import { decodePage } from '../../src/ingest/charset/decode-page.ts';
import type { Report } from '../../src/model/report/report.ts';
import { FORMATS, type Format } from '../../src/report/formats.ts';
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

type Outcome = 'violation' | 'review';
const OUTCOMES: readonly Outcome[] = ['violation', 'review'];

/** How many of an outcome a report in this format names. */
const COUNT: Record<Exclude<Format, 'html'>, (text: string, outcome: Outcome) => number> = {
  text: saidOf,
  markdown: saidOf,
  json: (text, outcome) => named(text, `"outcome":"${outcome}"`),
  jsonl: (text, outcome) => named(text, `"outcome":"${outcome}"`),
  sarif: (text, outcome) =>
    (JSON.parse(text) as Sarif).runs
      .flatMap(({ results }) => results)
      .filter(({ properties }) => properties.outcome === outcome).length,
  csv: (text, outcome) => text.split('\r\n').filter((line) => line.includes(`,"${outcome}",`)).length,
  checkstyle: (text, outcome) =>
    named(withoutReason(text), `severity="${outcome === 'violation' ? 'error' : 'info'}"`),
  unix: (text, outcome) => text.split('\n').filter((line) => line.includes(`: ${outcome}: `)).length,
  junit: (text, outcome) => {
    const word = outcome === 'violation' ? 'violation' : 'to review';
    return (text.match(/(?<=^|>)[a-z ]+, (?:critical|serious|moderate|minor) · /gm) ?? []).filter((head) =>
      head.startsWith(`${word},`),
    ).length;
  },
  github: (text, outcome) =>
    withoutReason(text).match(outcome === 'violation' ? /^::error /gm : /^::notice /gm)?.length ?? 0,
};
const TEXT_FORMATS = FORMATS.filter((format) => format !== 'html');

/** Leaves out the lines that say why a listing was not rated: their source is no rule. */
const withoutReason = (text: string) =>
  text
    .split('\n')
    .filter((line) => !/source="claimcheck\.[a-z-]+"|title=claimcheck [a-z-]+::/.test(line))
    .join('\n');

const named = (text: string, words: string) => text.replaceAll(/: /g, ':').split(words).length - 1;

/** "35 violations, 30 to review"; nothing is said where nothing was found. */
function saidOf(text: string, outcome: Outcome): number {
  const said = outcome === 'violation' ? /(\d+) violations?\b/ : /(\d+) to review\b/;
  return Number(said.exec(text)?.[1] ?? 0);
}

/** What is counted of findings of each outcome, in each place that counts them. */
async function countsOf(report: Report): Promise<Record<Outcome, Record<string, number>>> {
  const written = new Map<Exclude<Format, 'html'>, string>();
  for (const format of TEXT_FORMATS) written.set(format, (await collectReport(format, [report])).text);
  const { run } = dataIn(makeHtml([report]).html);
  const tally = tallyOf(report);
  const counts = (outcome: Outcome) => {
    const own = report.findings.filter((finding) => finding.outcome === outcome);
    const baseline = new Baseline(undefined, false);
    baseline.mark({ ...report, findings: own }, report.input.uri);
    const counted: Record<string, number> = {
      findings: own.length,
      counts: report.counts[outcome],
      gate: outcome === 'violation' ? tally.violations : tally.reviews,
      baseline: baseline.fresh,
      html: run.findings[outcome],
    };
    for (const [format, text] of written) {
      // JUnit cuts texts and GitHub shows ten of a kind: both say so, and the rest cannot be counted there.
      if (format === 'junit' && own.length > FEW) continue;
      if (format === 'github' && own.length > 10) continue;
      counted[format] = COUNT[format](text, outcome);
    }
    return counted;
  };
  return { violation: counts('violation'), review: counts('review') };
}

/** Findings whose texts JUnit shows whole. */
const FEW = 15;

async function holdsFor(paths: readonly string[]): Promise<void> {
  for (const report of await reportsOf(paths)) {
    const counted = await countsOf(report);
    for (const outcome of OUTCOMES) {
      const of = counted[outcome];
      const apart = Object.entries(of).filter(([, count]) => count !== of.findings);
      expect({ page: report.input.uri, outcome, findings: of.findings, apart }).toMatchObject({ apart: [] });
    }
  }
}

describe('one finding, one count', () => {
  it('in all formats that count, gate and baseline, on all fixtures', () => holdsFor(FIXTURES), 240_000);

  it.skipIf(SAVED.length === 0)('on the saved pages', () => holdsFor(SAVED.flatMap(pagesIn)), 600_000);
});
