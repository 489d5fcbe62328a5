import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { validateXML } from 'xmllint-wasm';
import { AppError } from '../../src/model/error/app-error.ts';
import type { Finding } from '../../src/model/report/finding.ts';
import type { Report } from '../../src/model/report/report.ts';
import { checkListing } from '../../src/index.ts';
import type { Format } from '../../src/report/formats.ts';
import { collectReport } from '../support/collect-report.ts';
import { ROOT } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';

const HOSTILE = '国家级"><script>&]]>\u0000\u001b[2J\ud800\u202e\n::error::品质';
const report = async (description: string, uri = 'a.html') =>
  checkListing(
    { name: description.slice(0, 40), inLanguage: 'zh', description },
    { asOf: '2026-11-24', laws: ['cn'], uri },
  );
const textOf = async (format: Format, reports: Report[]) => (await collectReport(format, reports)).text;

async function schemaErrors(xml: string, schema?: string): Promise<string[]> {
  const { errors } = await validateXML({
    xml: [{ fileName: 'report.xml', contents: xml }],
    ...(schema === undefined ? {} : { schema: [{ fileName: 'schema.xsd', contents: schema }] }),
  } as Parameters<typeof validateXML>[0]);
  return errors.map(({ message }) => message);
}
const JUNIT = readFileSync(join(ROOT, 'test', 'support', 'junit.xsd'), 'utf8');

describe('junit', () => {
  it.each(['en', 'zh'])('of whole pages fits its schema, a suite a file, in %s', async (lang) => {
    const { stdout } = await runHere([
      'check',
      'fixtures/pages',
      'gone.html',
      '--format',
      'junit',
      '--lang',
      lang,
    ]);
    expect(await schemaErrors(stdout, JUNIT)).toEqual([]);
    const suites = stdout.match(/<testsuite /g) ?? [];
    expect(suites.length).toBeGreaterThan(15);
    expect(stdout.match(/<testcase /g)).toHaveLength(suites.length);
    expect(stdout).toMatch(
      /<testcase name="gone.html" classname="gone.html"><error message="[^"]+" type="input-missing"\/>/,
    );
  });

  it('survives hostile texts', async () => {
    const xml = await textOf('junit', [await report(HOSTILE, 'a"<\u0001.html')]);
    expect(await schemaErrors(xml, JUNIT)).toEqual([]);
    expect(xml).not.toContain('<script>');
  });

  it('cuts a long catalogue into suites with counts of their own', async () => {
    const one = await report('国家级品质');
    const rows = Array.from({ length: 7000 }, (_, n) => ({
      ...one,
      input: { uri: 'feed.csv', row: n + 1 },
      findings: n % 2 ? [] : one.findings,
    }));
    const xml = await textOf('junit', rows);
    expect(xml.match(/<testsuite [^>]+>/g)).toEqual([
      '<testsuite name="feed.csv 1–5000" tests="5000" failures="2500" errors="0" skipped="0">',
      '<testsuite name="feed.csv 5001–7000" tests="2000" failures="1000" errors="0" skipped="0">',
    ]);
  });

  it('fails no case for what is known from before or set aside', async () => {
    const one = await report('国家级品质');
    const findings = one.findings.map((finding): Finding => ({ ...finding, baselineState: 'unchanged' }));
    const { text } = await collectReport('junit', [{ ...one, findings }], {
      fails: ({ baselineState }) => baselineState !== 'unchanged',
    });
    expect(text).not.toContain('<failure');
    expect(text).toContain('in the baseline');
  });

  it('has the counts of all suites in its root, where these can be held', async () => {
    const rows = [await report('国家级品质', 'a.html'), await report('国家级品质', 'b.html')];
    expect(await textOf('junit', rows)).toContain(
      '<testsuites name="claimcheck" tests="2" failures="2" errors="0">',
    );
    const [first] = rows as [Report];
    const many = Array.from({ length: 5001 }, (_, n) => ({ ...first, input: { uri: 'c.csv', row: n + 1 } }));
    expect(await textOf('junit', many)).toContain('<testsuites name="claimcheck">\n');
  });
});

describe('unix', () => {
  it('shows what is known as a note', async () => {
    const one = await report('国家级品质');
    const findings = one.findings.map((finding): Finding => ({ ...finding, baselineState: 'unchanged' }));
    const lines = (await textOf('unix', [{ ...one, findings }])).trimEnd().split('\n');
    expect(lines).toHaveLength(findings.length);
    for (const line of lines) expect(line).toMatch(/^a\.html:\d+:\d+: note: .*in the baseline/);
  });

  it('has one line a finding, with its place and rule', async () => {
    const lines = (await textOf('unix', [await report('国家级品质', 'b.html')])).trimEnd().split('\n');
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines)
      expect(line).toMatch(/^[^:\n]+:\d+:\d+: (?:violation|review): .+ \[[a-z-]+\/[a-z-]+\]$/);
    expect(await textOf('unix', [await report(HOSTILE)])).not.toMatch(/[\u0000-\u0009\u001b]/);
  });
});

it('unix names the line of the file where rows of one listing are joined', async () => {
  const rows =
    'Handle,Title,Body (HTML),Vendor,Option1 Name,Option1 Value,Variant SKU,Variant Price\n' +
    'pot,Pot,"<p>One</p>\n<p>two</p>",Own,Size,S,P1,9.00\npot,,,,,L,P2,11.00\n' +
    'pan,Pan,<p>Cures eczema.</p>,Own,Title,Default Title,N1,9.00\n';
  const { stdout } = await runHere(['check', '-', '--stdin-as', 'csv', '--law', 'uk', '--format', 'unix'], {
    input: rows,
  });
  expect(stdout).toMatch(/^-:5:1: violation: .*health\/cures-disease/m);
});

it.each(['unix', 'github', 'checkstyle'])(
  '%s names the line of the file, also where cells before it hold line breaks',
  async (format) => {
    const rows =
      'title,description,price\nPot,"one\ntwo\n\nthree",9 GBP\nPan,Cures eczema.,9 GBP\nLid,one,9 GBP,more\n';
    const { stdout } = await runHere(['check', '-', '--stdin-as', 'csv', '--law', 'uk', '--format', format], {
      input: rows,
    });
    const lines = [...stdout.matchAll(/(?:^[^:]+:|,line=|\bline=")(\d+)/gm)].map(([, line]) => Number(line));
    expect(new Set(lines)).toEqual(new Set([6, 7]));
  },
);

it.each(['unix', 'github', 'checkstyle'])('%s says why a listing was not rated', async (format) => {
  const input = 'id,title,description,price\n1,,Soap,3 GBP\n';
  const run = ['check', '-', '--stdin-as', 'csv', '--law', 'uk', '--format', format];
  const { stdout, status } = await runHere(run, { input });
  expect(status).toBe(3);
  expect(stdout).toContain('not rated');
  expect(stdout).toMatch(/no-name/);
});

describe('checkstyle', () => {
  it('is well-formed, hostile texts and all', async () => {
    const xml = await textOf('checkstyle', [await report(HOSTILE), await report('国家级品质', 'b.html')]);
    expect(
      await schemaErrors(
        xml,
        '<xs:schema xmlns:xs="http://www.w3.org/2001/XMLSchema"><xs:element name="checkstyle"/></xs:schema>',
      ),
    ).toEqual([]);
    expect(xml.match(/<file /g)).toHaveLength(2);
    const named = await textOf('checkstyle', [await report('国家级品质', 'goods & 商品.csv')]);
    expect(named).toContain('<file name="goods &amp; 商品.csv">');
    expect(await textOf('checkstyle', [])).toContain('<checkstyle version="4.3">\n</checkstyle>');
  });
});

describe('github', () => {
  it('prints one command a line, and no listing can add one', async () => {
    const text = await textOf('github', [await report(HOSTILE)]);
    for (const line of text.trimEnd().split('\n'))
      expect(line).toMatch(/^::(error|warning|notice) file=a\.html,line=\d+,/);
  });

  it('keeps to what GitHub shows, the gravest first to stay, and says what it left out', async () => {
    const one = await report('国家级品质');
    const [finding] = one.findings as [Finding];
    const reports = Array.from({ length: 30 }, (_, n) => ({
      ...one,
      input: { uri: `${n}.html` },
      findings: [{ ...finding, severity: n === 29 ? ('critical' as const) : ('minor' as const) }],
    }));
    const lines = (await textOf('github', reports)).trimEnd().split('\n');
    expect(lines).toHaveLength(11);
    expect(lines.some((line) => line.includes('file=29.html'))).toBe(true);
    expect(lines.at(-1)).toBe('claimcheck: 20 more are not shown: GitHub shows 10 of each kind in a step.');
  });
});

describe('csv', () => {
  it.each(['=1+1', '+1', '-1', '@x', '\t=1', '\r=1', ' \u200b=1', '＝1'])(
    'makes a text of the formula %j',
    async (start) => {
      const one = await report('国家级品质');
      const [finding] = one.findings as [Finding];
      const csv = await textOf('csv', [
        { ...one, findings: [{ ...finding, quote: `${start}"a,b\u0007`, message: 'plain' }] },
      ]);
      const cells = /"('[^]*?)",/.exec(csv)?.[1] ?? '';
      expect(cells).toMatch(/^'[\s\p{Cf}]*[=+\-@＝]/u);
      expect(cells).toContain('""a,b');
      expect(csv).not.toContain('\u0007');
      expect(csv).toContain('"plain"');
    },
  );

  it('is a line a finding, with the unread among them', async () => {
    const { text } = await collectReport('csv', [await report('国家级品质')], {
      feed: (reporter) =>
        reporter.fail?.(
          { uri: 'x.csv', row: 3 },
          new AppError('row-invalid', { path: 'x.csv', row: 3, detail: 'cut off' }),
        ),
    });
    const lines = text.trimEnd().split('\r\n');
    expect(lines[0]).toMatch(/^file,row,line/);
    expect(lines.at(-1)).toMatch(/^"x\.csv",3,.*"row-invalid","error"/);
    expect((await collectReport('csv', [], { lang: 'zh' })).text.charCodeAt(0)).toBe(0xfeff);
  });

  it('has words for those who open it, and ids for scripts, where a language asks for a mark', async () => {
    const one = await report('国家级品质');
    const unread = new AppError('row-invalid', { path: 'x.csv', row: 3, detail: '断了' });
    const { text } = await collectReport('csv', [withDoubt(one)], {
      lang: 'zh',
      feed: (reporter) => reporter.fail?.({ uri: 'x.csv', row: 3 }, unread),
    });
    const [head = '', first = '', last = ''] = text.slice(1).trimEnd().split('\r\n');
    expect(head).toMatch(/^文件,行号,文件行,列,.*,规则,结论,严重程度,主题,.*,outcome,severity,topic$/);
    expect(first).toMatch(/"superlative\/absolute-term","违规","严重","绝对化用语",/);
    expect(first).toMatch(/,"violation","serious","superlative"$/);
    expect(first).toContain('（引自二手资料）');
    expect(last).toMatch(/"row-invalid","无法读取",.*,"error","",""$|"row-invalid","无法读取",.*,"error",,$/);
    const plain = await textOf('csv', [one]);
    expect(plain).toMatch(/^file,row,line,.*,fetchedAt,field,place,lawsSince\r\n/);
    expect(plain).toMatch(/"violation","serious","superlative",/);
  });
});

describe('the certainty of a citation', () => {
  it.each(['csv', 'junit'] as const)('stands in %s', async (format) => {
    const text = await textOf(format, [withDoubt(await report('国家级品质'))]);
    expect(text).toContain('art. 7 (cited from a secondary source)');
  });
});

/** The report with its citations taken from elsewhere. */
function withDoubt(one: Report): Report {
  const findings = one.findings.map((finding) => ({
    ...finding,
    laws: finding.laws.map((law) => ({ ...law, article: 'art. 7', confidence: 'secondary' as const })),
  }));
  return { ...one, findings };
}
