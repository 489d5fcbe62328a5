import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { jsonLines } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';
import { schemaCheck } from '../support/schemas.ts';

const PAGE = (comment = '') =>
  `<!doctype html><html lang="zh-CN"><title>净水器</title><body><h1>净水器</h1>\n${comment}<p>国家级品质</p><p>世界级享受</p></body></html>`;

function folder(files: Record<string, string>): string {
  const cwd = mkdtempSync(join(tmpdir(), 'claimcheck-ignores-'));
  for (const [name, text] of Object.entries(files)) writeFileSync(join(cwd, name), text);
  return cwd;
}
async function check(cwd: string, ...args: string[]) {
  const all = ['check', ...args, '--law', 'cn', '--only', 'superlative/absolute-term', '--format', 'jsonl'];
  const { status, stdout, stderr } = await runHere(all, { cwd });
  return { status, stderr, reports: jsonLines<Report>(stdout) };
}
const config = (ignores: string) => `ignores:\n${ignores}`;

const setAside = ({ findings }: Report) =>
  findings.filter(({ suppression }) => suppression !== undefined).length;

describe('an ignore of the configuration', () => {
  it('sets aside by rule, listing and quote, is told with its reason, and gives the score back', async () => {
    const cwd = folder({
      'a.html': PAGE(),
      'b.html': PAGE(),
      'claimcheck.config.yaml': config(
        '  - { rule: superlative, listing: a.html, quote: 国家级, reason: Grade of the standard }\n  - { rule: superlative, listing: "a.*", quote: 世界级, reason: Quoted }\n',
      ),
    });
    const { status, stderr, reports } = await check(cwd, 'a.html', 'b.html');
    const [a, b] = reports as [Report, Report];
    reports.forEach(schemaCheck('report'));
    expect(stderr).toBe('');
    expect(a.findings.map(({ suppression }) => suppression)).toEqual(
      expect.arrayContaining([{ kind: 'config', reason: 'Grade of the standard' }]),
    );
    expect(a.counts).toMatchObject({ violation: 0, ignored: setAside(a) });
    expect(a.score.value).toBe(100);
    expect(b.counts.violation).toBe(b.findings.filter(({ outcome }) => outcome === 'violation').length);
    expect(b.score.value).toBeLessThan(100);
    expect(status).toBe(1);
    expect((await check(cwd, 'a.html')).status).toBe(0);
  });

  it('that has ended or matches nothing is told of, in both languages', async () => {
    const cwd = folder({
      'a.html': PAGE(),
      'claimcheck.config.yaml': config(
        '  - { rule: superlative, reason: old, until: 2020-01-01 }\n  - { rule: superlative, quote: 宇宙级, reason: typo }\n',
      ),
    });
    const { status, stderr } = await check(cwd, 'a.html');
    expect(status).toBe(1);
    expect(stderr).toMatch(
      /ignore superlative ended on 2020-01-01: .*\nignore superlative · “宇宙级” matches no finding/,
    );
    expect((await check(cwd, 'a.html', '--lang', 'zh')).stderr).toMatch(
      /已于 2020-01-01 到期[^]*没有匹配的结果/,
    );
  });
});

describe('a comment on a page', () => {
  const comment =
    '<!-- claimcheck-ignore superlative/absolute-term: quoted from the standard (until 2999-01-01) -->';

  it('silences nothing unless the user honours comments', async () => {
    const cwd = folder({ 'a.html': PAGE(comment) });
    expect(await check(cwd, 'a.html')).toMatchObject({ status: 1, stderr: '' });
    const { status, reports } = await check(cwd, 'a.html', '--inline-ignores');
    expect(status).toBe(0);
    expect(reports[0]?.findings[0]?.suppression).toEqual({
      kind: 'inline',
      reason: 'quoted from the standard',
      until: '2999-01-01',
    });
    expect(reports[0]?.counts.ignored).toBe(setAside(reports[0] as Report));
  });

  it('of a fetched page is honoured only where that is said', async () => {
    const server = createServer((_, response) =>
      response.setHeader('content-type', 'text/html; charset=utf-8').end(PAGE(comment)),
    );
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
    try {
      const cwd = folder({});
      expect((await check(cwd, url, '--allow-private', '--inline-ignores')).status).toBe(1);
      expect((await check(cwd, url, '--allow-private', '--inline-ignores', 'all')).status).toBe(0);
    } finally {
      server.close();
    }
  });

  it.each([
    ['<!-- claimcheck-ignore superlative -->', /line 2: it gives no reason/],
    ['<!-- claimcheck-ignore superlative: -->', /gives no reason/],
    ['<!-- claimcheck-ignore : because -->', /names no rule/],
    ['<!-- claimcheck-ignore superlative: old（至 2020-01-01） -->', /it ended on 2020-01-01/],
    ['<!-- claimcheck-ignore pressure: other -->', /it matches no finding/],
  ])('%s does not hold, and the report says why', async (text, note) => {
    const { status, reports } = await check(folder({ 'a.html': PAGE(text) }), 'a.html', '--inline-ignores');
    expect(status).toBe(1);
    expect(reports[0]?.notes.join()).toMatch(note);
  });

  it('inside a script is no comment', async () => {
    const cwd = folder({ 'a.html': PAGE(`<script>"${comment}"</script>`) });
    expect((await check(cwd, 'a.html', '--inline-ignores')).status).toBe(1);
  });
});

describe('a last day that no calendar has', () => {
  it.each(['2026-13-05', '9999-00-01', '2027-02-29'])(
    '%s is refused in the configuration, with its line',
    async (until) => {
      const cwd = folder({
        'a.html': PAGE(),
        'claimcheck.config.yaml': config(`  - rule: superlative\n    reason: quoted\n    until: ${until}\n`),
      });
      const { status, stderr } = await check(cwd, 'a.html');
      expect(status).toBe(2);
      expect(stderr).toMatch(/claimcheck\.config\.yaml.*line 4: ignores\.0\.until: .*date/s);
    },
  );

  it.each(['2026-17-02', '2027-2-3', '2027-02-30'])(
    '%s has no effect in a comment, and a note says so',
    async (until) => {
      const cwd = folder({
        'a.html': PAGE(`<!-- claimcheck-ignore superlative: quoted (until ${until}) -->`),
      });
      const [report] = (await check(cwd, 'a.html', '--inline-ignores')).reports;
      expect(report?.counts.ignored ?? 0).toBe(0);
      expect(report?.notes.join()).toContain(`on line 2: “${until}” is not a date`);
    },
  );
});
