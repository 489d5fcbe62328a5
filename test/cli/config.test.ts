import { existsSync, mkdirSync, mkdtempSync, readFileSync, realpathSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { jsonLines } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';
import { schemaCheck } from '../support/schemas.ts';

const PAGE = `<!doctype html><html lang="zh-CN"><title>净水器</title><body><h1>净水器</h1><p class="price">¥199.00</p>
<button>加入购物车</button><p>国家级品质，最佳选择</p></body></html>`;

/** A folder with these files, `page.html` among them. */
function project(files: Record<string, string> = {}): string {
  const folder = realpathSync(mkdtempSync(join(tmpdir(), 'claimcheck-config-')));
  for (const [name, text] of Object.entries({ 'page.html': PAGE, ...files })) {
    mkdirSync(dirname(join(folder, name)), { recursive: true });
    writeFileSync(join(folder, name), text);
  }
  return folder;
}
const check = (cwd: string, ...args: string[]) => runHere(['check', ...args], { cwd });
const reportsOf = async (cwd: string, ...args: string[]) =>
  jsonLines<Report>((await check(cwd, ...args, '--format', 'jsonl')).stdout);

describe('a configuration', () => {
  it('is found upward from the input, and the command line beats it', async () => {
    const cwd = project({
      'claimcheck.config.yaml': 'laws: [cn]\nrules: { superlative: minor }\nonly: superlative\n',
      'a/b/page.html': PAGE,
    });
    const [report] = await reportsOf(cwd, 'a/b/page.html');
    expect(report?.laws).toEqual(['cn']);
    expect(new Set(report?.findings.map(({ topic, severity }) => `${topic} ${severity}`))).toEqual(
      new Set(['superlative minor']),
    );
    expect((await reportsOf(cwd, 'a/b/page.html', '--law', 'eu'))[0]?.laws).toEqual(['eu']);
    expect((await reportsOf(cwd, 'a/b/page.html', '--no-config'))[0]?.findings.length).toBeGreaterThan(
      report?.findings.length ?? 0,
    );
  });

  it('of JSON and of JavaScript serve alike', async () => {
    for (const [name, text] of [
      ['claimcheck.config.json', '{\n\t"laws": ["eu"]\n}'],
      ['claimcheck.config.mjs', 'export default { laws: ["eu"] };'],
    ] as const) {
      expect((await reportsOf(project({ [name]: text }), 'page.html'))[0]?.laws).toEqual(['eu']);
    }
  });

  it('switches rules for some files only', async () => {
    const cwd = project({
      'claimcheck.config.yaml':
        'laws: [cn]\nonly: superlative\noverrides:\n  - { files: "de/**", laws: [de], rules: { superlative: off } }\n',
      'de/page.html': PAGE,
    });
    const reports = await reportsOf(cwd, 'page.html', 'de');
    expect(reports.map(({ laws, findings }) => [laws, findings.length > 0])).toEqual([
      [['cn'], true],
      [['eu', 'de'], false],
    ]);
  });

  it('extends files and packages, nearer ones last', async () => {
    const cwd = project({
      'claimcheck.config.yaml':
        'extends: [claimcheck-config-shop, ./team.yaml]\nrules: { superlative: critical }\n',
      'team.yaml': 'laws: [cn]\nrules: { superlative: minor, pressure: off }\n',
      'node_modules/claimcheck-config-shop/package.json': '{"main":"base.json"}',
      'node_modules/claimcheck-config-shop/base.json': '{"laws":["eu"],"failOn":"none"}',
    });
    const { stdout, stderr } = await check(cwd, 'page.html', '--print-config');
    const printed = JSON.parse(stdout) as object;
    expect(printed).toEqual({
      laws: ['cn'],
      lang: 'en',
      failOn: 'none',
      format: 'text',
      rules: { pressure: 'off', superlative: 'critical' },
    });
    schemaCheck('config')(printed);
    expect(stderr).toBe(`${join(cwd, 'claimcheck.config.yaml')}\n`);
    expect((await check(cwd, 'page.html')).status).toBe(0);
  });

  it('brings rules of its own, from a folder and from a package', async () => {
    const rule = (word: string) => `title: { en: Word, zh: 词 }
severity: minor
family: statement
laws: [cn/advertising-9-3]
asserts: { expr: '!listing.name.contains("${word}")', quote: name }
message: { en: "“{quote}” has the word.", zh: "“{quote}”含该词。" }
fix: { en: Delete it., zh: 删除。 }
examples:
  - { expect: violation, lang: zh, name: ${word}, quote: ${word} }
  - { expect: violation, lang: zh, name: 好${word} }
  - { expect: pass, lang: zh, name: 茶 }
  - { expect: pass, lang: zh, name: 杯 }
`;
    const cwd = project({
      'claimcheck.config.yaml':
        'laws: [cn]\nplugins: [./mine, claimcheck-rules-x]\nonly: [word/one, word/two]\n',
      'mine/word/one.yaml': rule('净水'),
      'node_modules/claimcheck-rules-x/package.json': '{}',
      'node_modules/claimcheck-rules-x/rules/word/two.yaml': rule('水器'),
    });
    const [report] = await reportsOf(cwd, 'page.html');
    const told = report?.findings.flatMap(({ ruleId, also = [] }) => [ruleId, ...also]);
    expect(told?.sort()).toEqual(['word/one', 'word/two']);
  });

  it('names its reports, and standard output still has one', async () => {
    const cwd = project({
      'claimcheck.config.yaml': 'output: out/a.sarif\nlang: zh\n',
      'sub/page.html': PAGE,
    });
    const { stdout } = await check(join(cwd, 'sub'), 'page.html');
    expect(stdout).toContain('违规');
    expect(existsSync(join(cwd, 'out/a.sarif'))).toBe(true);
  });
});

describe('a wrong configuration', () => {
  it.each([
    [
      'laws: [cn]\nfailOn: sometimes\n',
      /config\.yaml is not valid: line 2: failOn: .*"violation"/,
      /第 2 行：failOn: /,
    ],
    [
      'failsOn: none\n',
      /line 1: failsOn: there is no such setting, did you mean failOn\?/,
      /没有这个设置，是否指 failOn？/,
    ],
    ['ignores:\n  - rule: pressure\n', /line 2: ignores\.0\.reason: /, /第 2 行：ignores\.0\.reason: /],
    ['laws: [cn\n', /line \d: /, /第 \d 行：/],
    ['rules: { nothing/here: off }\n', /no rule “nothing\/here”/, /没有名为“nothing\/here”的规则/],
    ['laws: [mars]\n', /mars/, /mars/],
    ['extends: ./absent.yaml\n', /no file or installed package “\.\/absent\.yaml”/, /找不到文件或已安装的包/],
    ['extends: ./claimcheck.config.yaml\n', /extends itself/, /循环引用/],
    ['rules: { "*": off }\n', /leave none to run/, /没有可运行的规则/],
  ])('%j is refused with its place and what to do', async (text, en, zh) => {
    const cwd = project({ 'claimcheck.config.yaml': text });
    const english = await check(cwd, 'page.html');
    expect(english).toMatchObject({ status: 2, stdout: '' });
    expect(english.stderr).toMatch(en);
    expect(english.stderr.trim().split('\n').length).toBeGreaterThan(0);
    expect((await check(cwd, 'page.html', '--lang', 'zh')).stderr).toMatch(zh);
  });
});

describe('a configuration that came with the inputs', () => {
  const evil = 'import { writeFileSync } from "node:fs"; writeFileSync("ran", ""); export default {};';

  it('is never run as a program, unless it is named', async () => {
    const cwd = project({
      'seized/claimcheck.config.js': evil,
      'seized/package.json': '{"type":"module"}',
      'seized/page.html': PAGE,
    });
    const { stderr, status } = await check(cwd, 'seized/page.html', '--law', 'cn');
    expect(stderr).toMatch(/came with the inputs: it is not obeyed/);
    expect(status).toBe(1);
    expect(existsSync(join(cwd, 'ran'))).toBe(false);
    await check(cwd, 'seized/page.html', '--config', 'seized/claimcheck.config.js');
    expect(existsSync(join(cwd, 'ran'))).toBe(true);
  });

  it.each([
    ['writes nothing', 'output: ../stolen.txt\n'],
    ['runs nothing', 'extends: ./x.mjs\n'],
    ['hides nothing', 'rules: { "*": off }\n'],
  ])('%s, and is named aloud', async (_, content) => {
    const cwd = project({
      'seized/claimcheck.config.yaml': content,
      'seized/x.mjs': evil,
      'seized/page.html': PAGE,
    });
    const { stderr, status } = await check(cwd, 'seized', '--law', 'cn');
    expect(stderr).toMatch(/seized.claimcheck.config.yaml came with the inputs: it is not obeyed/);
    expect(status).toBe(1);
    expect(existsSync(join(cwd, 'stolen.txt'))).toBe(false);
    expect(existsSync(join(cwd, 'ran'))).toBe(false);
  });
});

describe('init', () => {
  it.each(['en', 'zh'])(
    'writes a commented configuration that holds, in %s, and not over another',
    async (lang) => {
      const cwd = project();
      expect(await runHere(['init', '--lang', lang], { cwd })).toMatchObject({ status: 0, stderr: '' });
      const file = join(cwd, 'claimcheck.config.yaml');
      expect((await check(cwd, 'page.html', '--print-config')).status).toBe(0);
      writeFileSync(file, 'laws: [eu]\n');
      const again = await runHere(['init', '--lang', lang], { cwd });
      expect(again.status).toBe(2);
      expect(again.stderr).toContain('--force');
      expect(readFileSync(file, 'utf8')).toBe('laws: [eu]\n');
      expect((await runHere(['init', '--force', '--lang', lang], { cwd })).status).toBe(0);
      // Every setting it shows is one that holds.
      const shownToo = readFileSync(file, 'utf8')
        .replace(/^(rules: \{\}|laws: auto)$/gm, '')
        .replace(/^# (?=[a-zA-Z]+:(?: |$)| {2})/gm, '')
        .replace(/^(extends|plugins|baseline):.*$/gm, '');
      writeFileSync(file, shownToo);
      const shown = await check(cwd, 'page.html', '--print-config');
      expect(shown.stderr.trim()).toBe(file);
      expect(Object.keys(JSON.parse(shown.stdout) as object)).toEqual(
        expect.arrayContaining(['overrides', 'ignores', 'mapping', 'minScore', 'output']),
      );
    },
  );
});

it.each([
  ['failon: none', 'failOn'],
  ['fail-on: none', 'failOn'],
  ['MAXVIOLATIONS: 3', 'maxViolations'],
])('of %s the setting of that name alone is offered', async (text, name) => {
  const { status, stderr } = await check(project({ 'claimcheck.config.yaml': `${text}\n` }), 'page.html');
  expect(status).toBe(2);
  expect(stderr).toContain(name);
  expect(stderr).not.toMatch(/ or /);
});
