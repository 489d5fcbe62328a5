import type { Log } from 'sarif';
import { describe, expect, it, vi } from 'vitest';
import { AppError } from '../../src/model/error/app-error.ts';
import type { Finding } from '../../src/model/report/finding.ts';
import type { Report } from '../../src/model/report/report.ts';
import { checkCatalogue, checkListing } from '../../src/index.ts';
import { collectReport } from '../support/collect-report.ts';
import { runHere } from '../support/run-command.ts';
import { sarifComplaints } from '../support/sarif-multitool.ts';

// The validator is a program of its own, slow to start on a busy machine.
vi.setConfig({ testTimeout: 120_000 });

const settings = { asOf: '2026-11-24', laws: ['cn'], uri: 'shop/净水器 1.html' };
const listing = (description: string) =>
  checkListing({ name: '净水器', inLanguage: 'zh', description }, settings);
const parse = (text: string) => (JSON.parse(text) as Log).runs[0] as Log['runs'][number];

describe('sarif of whole pages', () => {
  it.each(['en', 'zh'])('satisfies the validator of the format and of the host, in %s', async (lang) => {
    const { stdout, status } = await runHere([
      'check',
      'fixtures/pages',
      'no-such.html',
      '--format',
      'sarif',
      '--lang',
      lang,
    ]);
    expect(status).toBe(3);
    const complaints = sarifComplaints(stdout).filter((one) => !one.startsWith('warning SARIF2005'));
    expect(complaints).toEqual([]);
    const run = parse(stdout);
    const ids = run.tool.driver.rules?.map(({ id }) => id) ?? [];
    expect(new Set(ids).size).toBe(ids.length);
    for (const { ruleId, ruleIndex } of run.results ?? []) expect(ids[ruleIndex as number]).toBe(ruleId);
    for (const rule of run.tool.driver.rules ?? []) {
      expect(rule.help?.markdown).toMatch(/\*\*How to mend\*\*[^]*\*\*如何修改\*\*/);
      expect(rule.help?.text).toContain('法律依据');
    }
    expect(run.invocations?.[0]?.executionSuccessful).toBe(false);
    expect(
      run.invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text).join(),
    ).toContain('no-such.html');
  });

  it('names files as URI references', async () => {
    const { text } = await collectReport('sarif', [await listing('国家级品质')]);
    const [result] = parse(text).results ?? [];
    expect(result?.locations?.[0]?.physicalLocation?.artifactLocation?.uri).toBe(
      'shop/%E5%87%80%E6%B0%B4%E5%99%A8%201.html',
    );
  });

  it('marks what is known from before and what was set aside', async () => {
    const report = await listing('国家级品质');
    const [finding] = report.findings as [Finding];
    const marked: Finding[] = [
      { ...finding, baselineState: 'unchanged', fingerprint: '1' },
      {
        ...finding,
        baselineState: 'new',
        suppression: { kind: 'config', reason: 'agreed' },
        fingerprint: '2',
      },
      {
        ...finding,
        baselineState: 'new',
        suppression: { kind: 'inline', reason: 'quoted' },
        fingerprint: '3',
      },
    ];
    const { text } = await collectReport('sarif', [{ ...report, findings: marked }]);
    expect(
      parse(text).results?.map(({ baselineState, suppressions }) => [baselineState, suppressions]),
    ).toEqual([
      ['unchanged', undefined],
      ['new', [{ kind: 'external', status: 'accepted', justification: 'agreed' }]],
      ['new', [{ kind: 'inSource', status: 'accepted', justification: 'quoted' }]],
    ]);
    expect(sarifComplaints(text).filter((one) => one.startsWith('error'))).toEqual([]);
  });

  it('lets no listing put a link or a control character into a viewer', async () => {
    const report = await listing('国家级[点我](https://evil.example)\u001b[2J品质\u202e');
    const { text } = await collectReport('sarif', [
      {
        ...report,
        findings: report.findings.map((one) => ({
          ...one,
          message: '“[点我](https://evil.example)\u001b[2J”',
        })),
      },
    ]);
    const message = parse(text).results?.[0]?.message.text ?? '';
    expect(message).toContain('\\[点我\\](https');
    expect(message).toContain('\\u001b');
    expect(message).not.toMatch(new RegExp('[\\u001b\\u202e]'));
  });
});

describe('sarif of a catalogue', () => {
  const rows = async (descriptions: string[]) => {
    const records = descriptions.map((description, n) => ({ id: `p${n}`, name: `净水器${n}`, description }));
    const reports: Report[] = [];
    for await (const report of checkCatalogue(records, { ...settings, uri: 'feed.jsonl' }))
      reports.push(report);
    return reports;
  };

  it('says the same of many rows once, with their number and the first of them', async () => {
    const { text, warnings } = await collectReport(
      'sarif',
      await rows(Array.from({ length: 120 }, () => '国家级品质')),
    );
    const results = parse(text).results?.filter(({ ruleId }) => ruleId === 'superlative/absolute-term') ?? [];
    expect(results).toHaveLength(1);
    expect(results[0]).toMatchObject({ occurrenceCount: 120 });
    expect(results[0]?.relatedLocations).toHaveLength(50);
    expect(warnings).toEqual([]);
    expect(sarifComplaints(text).filter((one) => one.startsWith('error'))).toEqual([]);
  });

  it('keeps its fingerprint when other rows come and go', async () => {
    const print = async (descriptions: string[]) =>
      parse((await collectReport('sarif', await rows(descriptions))).text).results?.find(
        ({ ruleId }) => ruleId === 'superlative/absolute-term',
      )?.partialFingerprints;
    expect(await print(['国家级品质'])).toEqual(await print(['好用', '国家级品质', '国家级品质']));
  });

  it('leaves out the least pressing beyond the limits, and says so in the file and aloud', async () => {
    const [report] = (await rows(['国家级品质'])) as [Report];
    const [finding] = report.findings as [Finding];
    const many = function* (): Generator<Report> {
      for (let row = 1; row <= 26_000; row += 1) {
        const one = {
          ...finding,
          quote: `第${row}`,
          severity: row > 25_900 ? ('critical' as const) : finding.severity,
        };
        yield { ...report, input: { uri: 'feed.jsonl', row }, findings: [one] };
      }
    };
    const { text, warnings } = await collectReport('sarif', [...many()]);
    const run = parse(text);
    expect(run.results).toHaveLength(25_000);
    expect(run.results?.filter(({ properties }) => properties?.['severity'] === 'critical')).toHaveLength(
      100,
    );
    expect(run.results?.[0]?.properties?.['severity']).toBe('critical');
    expect(warnings).toEqual([
      expect.stringMatching(/^SARIF: 1000 findings were left out/),
      expect.stringMatching(/^SARIF: GitHub shows the gravest 5000 of the 25000 results/),
    ]);
    const notes = run.invocations?.[0]?.toolExecutionNotifications?.map(({ message }) => message.text) ?? [];
    expect(notes).toEqual(expect.arrayContaining([expect.stringContaining('1000 findings were left out')]));
  });

  it('tells of rows that could not be read', async () => {
    const { text } = await collectReport('sarif', [], {
      feed: (reporter) =>
        reporter.fail?.(
          { uri: 'feed.csv', row: 7 },
          new AppError('row-invalid', { path: 'feed.csv', row: 7, detail: 'x' }),
        ),
    });
    expect(parse(text).invocations?.[0]).toMatchObject({ executionSuccessful: false });
  });
});
