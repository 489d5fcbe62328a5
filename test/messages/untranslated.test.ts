import { mkdtempSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { loadShippedRules } from '../../src/app/rules/shipped-rules.ts';
import { LANGUAGES } from '../../src/messages/languages.ts';
import { configSchema } from '../../src/model/config/config.ts';
import { COLUMN_TARGETS } from '../../src/model/listing/column-mapping.ts';
import { emptyListing } from '../../src/model/listing/empty-listing.ts';
import { FORMATS } from '../../src/report/formats.ts';
import { NO_WORKER } from '../support/run-command.ts';
import { plainWords } from './pseudo.ts';

// A made-up language, `qps`: every text of the tables is marked, and so are the texts of the rules, as they would be
// in a language whose rules are translated. Whatever then comes out in plain letters stands in the code.
type Tables = Record<'en' | 'zh', Record<string, Record<string, string>>>;

vi.mock('../../src/messages/languages.ts', async (load) => {
  const { pseudoTable } = await import('./pseudo.ts');
  const { LANGUAGES } = await load<{ LANGUAGES: Tables }>();
  return { LANGUAGES: { ...LANGUAGES, qps: pseudoTable(LANGUAGES.en) } };
});
vi.mock('../../src/model/text/in-language.ts', async () => {
  const { pseudo } = await import('./pseudo.ts');
  return { inLanguage: ({ en }: { en: string }, lang: string) => (lang === 'qps' ? pseudo(en) : en) };
});

const folder = mkdtempSync(join(tmpdir(), 'claimcheck-texts-'));

/** Writes a file and gives its path. What listings say is Chinese here, so that no letter of it is plain. */
function file(name: string, text: string | Buffer): string {
  const path = join(folder, name);
  writeFileSync(path, text);
  return path;
}

const PAGE = file(
  'page.html',
  `<!doctype html><html lang="zh"><title>净水器</title><h1>净水器</h1><p class="price">¥199.00</p>
<button>加入购物车</button><p>国家级品质，全网销量第一，三天治愈关节炎</p><p>最终解释权归本店所有</p>
<table><tr><th>重量</th><td>2千克</td></tr></table><p>重量：3千克</p>
<!-- claimcheck-ignore -->`,
);
const ROWS = file(
  'rows.csv',
  '标题,描述,价格\n净水器,国家级品质,19\n水壶,全网销量第一,29\n水杯,好用\n"水壶,坏\n',
);
const CONFIG = file(
  'settings.yaml',
  "ignores:\n  - { rule: 'price/*', reason: 甲, until: 2020-01-01 }\n  - { rule: 'food/*', reason: 乙 }\n",
);

/** What has one name in every language: commands, formats, fields, jurisdictions, kinds of goods, topics, attributes. */
const { categories, attributes = {} } = loadShippedRules().compiled;
const titles = [...Object.values(attributes)].map(({ title }) => title.en);
const NAMES = [
  ...[
    'claimcheck',
    'check',
    'extract',
    'explain',
    'complete',
    'word',
    'shell',
    'bash',
    'zsh',
    'fish',
    'pwsh',
    'serve',
    'catalogue',
    'columns',
    'rules',
    'list',
    'new',
    'test',
    'init',
  ],
  ...[
    'help',
    'input',
    'file',
    'rule',
    'glob',
    'kg',
    'id',
    'utf',
    'ItemPage',
    'full',
    'zh',
    'English',
    'feed',
    'null',
  ],
  ...[
    ...FORMATS,
    ...COLUMN_TARGETS,
    ...Object.keys(emptyListing('page')),
    ...Object.keys(LANGUAGES.en.fields),
    ...Object.keys(categories),
    ...titles,
    ...Object.keys(configSchema.shape),
  ],
  ...[
    ...Object.keys(LANGUAGES.en.jurisdictions),
    ...Object.keys(LANGUAGES.en.topics),
    ...Object.keys(LANGUAGES.en.errors),
  ],
];

let printed = '';
beforeEach(() => {
  printed = '';
  for (const stream of [process.stdout, process.stderr])
    vi.spyOn(stream, 'write').mockImplementation((text) => {
      printed += typeof text === 'string' ? text : Buffer.from(text).toString('utf8');
      return true;
    });
});
afterEach(() => vi.restoreAllMocks());

async function run(...args: string[]): Promise<string> {
  const { runCommandLine } = await import('../../src/cli/command-line.ts');
  process.setMaxListeners(0); // Each run tidies up at the end of the process.
  await runCommandLine([
    'node',
    'claimcheck',
    ...args,
    ...(args.includes('--lang') ? [] : ['--lang', 'qps']),
  ]);
  return printed;
}

// Rows stay in this thread, where the tables are replaced.
const CHECK = ['--law', 'cn', '--as-of', '2026-11-24', '--no-cache', '--no-progress', ...NO_WORKER];

const COMMANDS: readonly (readonly string[])[] = [
  ...['check', 'extract', 'catalogue', 'init', 'explain', 'rules', 'serve'].map((name) => [name, '--help']),
  ...['list', 'new', 'test'].map((name) => ['rules', name, '--help']),
  ['catalogue', 'columns', '--help'],
  ['--help'],
  ['chekc', 'a'],
  ['check', '--fromat', 'text', 'a'],
  ['complete', 'tcsh'],
  ['check', '--format', 'word', 'a'],
  ['check', '--min-score', 'many', 'a'],
  ['check', 'a', '--law'],
  ['explain', 'a/b', 'c/d'],
  ['explain'],
  ['explain', 'no/such'],
  ['check', 'a', '--as-of', '2026'],
  ['check', 'a', '--within', '<<', '--no-config'],
  ['check', 'a', '--law', 'xx'],
  ['check', 'a', '--category', 'xx'],
  ['check', 'a', '--only', 'xx'],
  ['check', 'a', '--skip', '*'],
  ['check', 'a', '--output', '報告'],
  ['check', 'a', '--baseline', join(folder, 'none.json')],
  ['check', join(folder, 'none.html'), ...CHECK],
  ['check', file('empty.html', ''), ...CHECK],
  ['check', file('pdf.html', '%PDF-1.4'), ...CHECK],
  ['check', file('nul.html', Buffer.from([60, 0, 0, 62])), ...CHECK],
  ['check', file('list.csv', '<!doctype html><html><p>甲'), ...CHECK],
  ['check', 'http://127.0.0.1:1/', ...CHECK],
  ['check', 'ftp://甲/', ...CHECK],
  [
    'check',
    PAGE,
    ...CHECK,
    '--explain-score',
    '--inline-ignores',
    '--min-score',
    '99',
    '--max-violations',
    '1',
  ],
  ['check', PAGE, ROWS, ...CHECK, '--config', CONFIG],
  ['check', PAGE, ROWS, ...CHECK, '--baseline', join(folder, 'base.json'), '--write-baseline'],
  ...['markdown', 'github', 'csv', 'html', 'junit'].map((format) => [
    'check',
    PAGE,
    ROWS,
    ...CHECK,
    '--format',
    format,
  ]),
  ['extract', ROWS],
  ['rules', 'list', '--law', 'cn', '--topic', 'food'],
  ['rules', 'new', 'a'],
  ['rules', 'list', '--topic', 'xx'],
  ['catalogue', 'columns', ROWS],
  ['catalogue', 'columns', PAGE],
  ...[
    'laws: 5\n',
    'lawz: [cn]\n',
    'failOn: never\n',
    'minScore: 200\n',
    'baseline: ""\n',
    'extends: ./none.yaml\n',
    'plugins: ./none\n',
    'ignores: [{ rule: a, reason: b, until: x }]\n',
    'overrides: [{ files: a, more: 1 }]\n',
  ].map((text) => ['check', PAGE, '--config', file(`${text.replace(/\W+/g, '-')}.yaml`, text)]),
];

describe('in a made-up language', () => {
  it.each(COMMANDS.map((args) => [args.join(' ').replaceAll(folder, '.'), args] as const))(
    '%s says nothing in English',
    async (_, args) => {
      const names = new Set([...NAMES, ...args].flatMap((name) => name.match(/[A-Za-z]+/g) ?? []));
      const words = plainWords((await run(...args)).replaceAll(folder, ''), names);
      expect(printed).toContain('⟦');
      expect(words).toEqual([]);
    },
  );
});
