import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { page, serve } from '../ingest/test-server.ts';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { jsonLines } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';

const CLAIM = '治疗高血压';
const PAGE = `<html lang="zh"><body><h1>玉竹茶</h1><p>每天一杯，${CLAIM}。</p></body></html>`;
const TEXT = `玉竹茶\n\n选用三年生玉竹。\n每天一杯，${CLAIM}。\n`;
const MARKDOWN = `# 玉竹茶\n\n选用三年生玉竹。\n\n- 每天一杯，**${CLAIM}**。\n`;

const check = (cwd: string, args: readonly string[], input = '') => {
  const all = ['check', ...args, '--format', 'jsonl', '--no-progress'];
  return runHere(all, { cwd, input });
};

describe('a claim in a draft is found at its line and column', () => {
  it.each([
    { name: 'a text file', files: { 'a.txt': TEXT }, args: ['a.txt'], at: [4, 6] },
    { name: 'a Markdown file', files: { 'a.md': MARKDOWN }, args: ['a.md'], at: [5, 10] },
    { name: 'HTML without tags', files: { 'a.html': TEXT }, args: ['a.html'], at: [4, 6] },
    { name: 'a file without an ending', files: { draft: TEXT }, args: ['draft'], at: [4, 6] },
    { name: 'text on stdin', files: {}, args: ['-', '--stdin-as', 'text'], input: TEXT, at: [4, 6] },
    {
      name: 'Markdown on stdin',
      files: {},
      args: ['-', '--stdin-as', 'markdown'],
      input: MARKDOWN,
      at: [5, 10],
    },
    {
      name: 'the command line',
      files: {},
      args: ['--title', '玉竹茶', '--text', `每天一杯，${CLAIM}。`],
      at: [3, 6],
    },
  ])('$name', async ({ files, args, input, at }) => {
    const cwd = await inFolderOf(files);
    const { stdout, status } = await check(cwd, args, input);
    const [report] = jsonLines<Report>(stdout);
    const finding = report?.findings.find(
      ({ quote, outcome }) => quote.includes('治疗') && outcome === 'violation',
    );
    expect(finding?.where).toMatchObject({ line: at[0], column: at[1] });
    expect(report).toMatchObject({ state: 'rated' });
    expect(report?.findings.filter(({ family }) => family === 'omission')).toEqual([]);
    expect(status).toBe(1);
  });
});

describe('a list of addresses: the claim of each page is found at its line and column', () => {
  it.each(['urls.txt', '@urls.txt', '@list'])('%s', async (input) => {
    const origin = await serve({ '/a': page(PAGE), '/b': page(PAGE) });
    const list = `# products\n${origin}/a\n\n${origin}/b\n`;
    const cwd = await inFolderOf({ 'urls.txt': list.replace('# products\n', ''), list });
    const { stdout } = await check(cwd, [input, '--allow-private']);
    const reports = jsonLines<Report>(stdout);
    expect(reports.map(({ input: { uri } }) => uri)).toEqual([`${origin}/a`, `${origin}/b`]);
    for (const { findings } of reports) {
      const finding = findings.find(
        ({ quote, outcome }) => quote.includes('治疗') && outcome === 'violation',
      );
      expect(finding?.where).toMatchObject({ line: 1, column: PAGE.indexOf(CLAIM) + 1 });
    }
  });
});

describe('nothing checked exits 3', () => {
  const LIST = `<html><body><nav><a href="/">A</a></nav><h1>Chairs</h1><ul>${Array.from({ length: 12 }, (_, n) => `<li><a href="/${n}"><img src="${n}.jpg">Chair ${n}</a><span>$${n}9.00</span></li>`).join('')}</ul></body></html>`;
  it.each([
    { name: 'a list', files: { 'a.html': LIST }, args: ['a.html'] },
    {
      name: 'an error page',
      files: { 'a.html': '<title>404 Not Found</title><h1>404 Not Found</h1>' },
      args: ['a.html'],
    },
    { name: 'no letters', files: { 'a.txt': '123 --- 456' }, args: ['a.txt'] },
    { name: 'an empty file', files: { 'a.txt': '' }, args: ['a.txt'] },
    { name: 'white space', files: { 'a.md': ' \n\n' }, args: ['a.md'] },
    { name: 'an empty folder', files: { 'a/none.bin': '' }, args: ['a'] },
    { name: 'no such file', files: {}, args: ['no-such.html'] },
    { name: 'an empty list of addresses', files: { 'urls.txt': '# none\n' }, args: ['@urls.txt'] },
    { name: 'headings without rows', files: { 'a.csv': 'id,title,description\n' }, args: ['a.csv'] },
    { name: 'nothing on stdin', files: {}, args: ['-'], input: '' },
    { name: 'an empty text', files: {}, args: ['--text', ' '] },
    {
      name: 'a shell that scripts fill',
      files: {
        'a.html': '<html><title>Chair</title><div id="root"></div><script src="app.js"></script></html>',
      },
      args: ['a.html'],
    },
    {
      name: 'a language that no rule knows',
      files: { 'a.txt': 'ይህ ወንበር ከጠንካራ እንጨት የተሠራ ነው። ቁመቱ ሰማንያ ሴንቲሜትር ነው።' },
      args: ['a.txt'],
    },
    { name: 'rows that cannot be read', files: { 'a.jsonl': '{"title":\n{"title":\n' }, args: ['a.jsonl'] },
    {
      name: 'bytes that are no text',
      files: { 'a.html': '\u0000\u0001\u0002\u0000'.repeat(100) },
      args: ['a.html'],
    },
    { name: 'a pattern that nothing matches', files: {}, args: ['*.html'] },
    { name: 'an address that nobody serves', files: {}, args: ['http://127.0.0.1:1/', '--allow-private'] },
  ])('$name', async ({ files, args, input }) => {
    const { status, stderr } = await check(await inFolderOf(files), args, input);
    expect(status).toBe(3);
    expect(stderr).not.toBe('');
  });

  it('a list fails a run with --fail-on unrated', async () => {
    const cwd = await inFolderOf({
      'a.html': LIST,
      'b.txt': 'Oak chair\n\nMade of oak, eighty centimetres high.\n',
    });
    expect((await check(cwd, ['a.html', 'b.txt', '--law', 'uk'])).status).toBe(0);
    expect((await check(cwd, ['a.html', 'b.txt', '--law', 'uk', '--fail-on', 'unrated'])).status).toBe(1);
  });
});

describe('a fragment of HTML', () => {
  const FRAGMENT =
    '<h1>Leinentuch</h1>\n<p>12,50 € inkl. MwSt., zzgl. <a href="/versand">Versand</a>. Gewebt in Zittau, 50 x 70 cm.</p>\n';
  const noted = async (files: Record<string, string>) => {
    const cwd = await inFolderOf(files);
    const [report] = jsonLines<Report>((await check(cwd, Object.keys(files))).stdout);
    const starts = report?.notes.map((note) => /^(?:This is a draft|The file has no <html>)/.exec(note)?.[0]);
    return { topics: report?.findings.map(({ topic }) => topic), how: starts?.filter(Boolean) };
  };

  it('is a draft with a link in its text', async () => {
    expect(await noted({ 'a.html': FRAGMENT })).toEqual({ topics: [], how: ['This is a draft'] });
  });

  it.each([
    ['a button', `${FRAGMENT}<button>In den Warenkorb</button>`],
    ['a header', `<header>Weberei</header>${FRAGMENT}`],
    ['little but links', `${FRAGMENT}<p>${'<a href="/x">Decken, Kissen und Tischtücher</a> '.repeat(4)}</p>`],
  ])('is no draft with %s, and its report says what was asked', async (_, html) => {
    const { how } = await noted({ 'a.html': html });
    expect(how).not.toContain('This is a draft');
  });

  it('is told to be read as a page', async () => {
    const { how, topics } = await noted({ 'a.html': `${FRAGMENT}<button>In den Warenkorb</button>` });
    expect(how).toEqual(['The file has no <html>']);
    expect(topics).toContain('disclosure');
  });

  it.each(['<!doctype html>', '<html lang="de">', '<head><title>Tuch</title></head>'])(
    'is a page behind %s',
    async (start) => {
      const { how } = await noted({ 'a.html': `${start}${FRAGMENT}` });
      expect(how).toEqual([]);
    },
  );
});
