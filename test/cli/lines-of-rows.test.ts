import { describe, expect, it } from 'vitest';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { runHere } from '../support/run-command.ts';

const CLAIM = 'Cures arthritis within a week.';
/** With the gaps more than is read at once, so that items are cut in two. */
const MANY = 1000;
const GAP = '\n'.repeat(400);

const item = (n: number) =>
  `  <item>\n    <g:id>${n}</g:id><g:title>Tea ${n}</g:title>\n    <g:price>9 GBP</g:price>\n    <g:description>${n % 97 === 0 ? CLAIM : 'Green tea,\nin a tin.'}</g:description>${GAP}  </item>\n`;
const feed = (items: string) =>
  `<?xml version="1.0"?>\n<rss xmlns:g="http://base.google.com/ns/1.0">\n<channel>\n<title>Tea\nshop</title>\n${items}</channel></rss>\n`;
const record = (n: number) => ({
  id: n,
  title: `Tea ${n}`,
  price: '9 GBP',
  description: n % 97 === 0 ? CLAIM : 'Green tea in a tin.',
});
const records = Array.from({ length: MANY }, (_, n) => record(n));

/** The lines at which items with the claim begin: `begins` is what stands there. */
function linesOf(text: string, begins: string): number[] {
  const parts = text.split(begins);
  let line = 1;
  const found: number[] = [];
  for (let n = 1; n < parts.length; n += 1) {
    line += ((n > 1 ? begins : '') + parts[n - 1]!).split('\n').length - 1;
    if (parts[n]!.includes(CLAIM)) found.push(line);
  }
  return found;
}

const FILES: Readonly<Record<string, { text: string; begins: string }>> = {
  'feed.xml': { text: feed(Array.from({ length: MANY }, (_, n) => item(n)).join('')), begins: '<item>' },
  'two.xml': { text: feed(item(1) + item(97)), begins: '<item>' },
  'one-line.xml': { text: feed(item(1) + item(97)).replaceAll('\n', ' '), begins: '<item>' },
  'wide.json': {
    text: JSON.stringify({ products: records }, undefined, 2).replaceAll('},', `},${GAP}`),
    begins: '{\n      "id"',
  },
  'lines.json': {
    text: `[\n${records.map((one) => JSON.stringify(one)).join(`,${GAP}`)}\n]\n`,
    begins: '{"id"',
  },
};

describe('a finding names the line that its item begins in', () => {
  it.each(['1', '2'])('with %s jobs', async (jobs) => {
    const files = Object.entries(FILES);
    const cwd = await inFolderOf(Object.fromEntries(files.map(([name, { text }]) => [name, text])));
    const args = ['--law', 'uk', '--only', 'health/*', '--no-cache', '--jobs', jobs, '--format', 'unix'];
    const { stdout } = await runHere(['check', ...files.map(([name]) => name), ...args], { cwd });
    const found = stdout
      .split('\n')
      .filter(Boolean)
      .map((line) => line.split(':'));
    for (const [name, { text, begins }] of files) {
      const lines = found.filter(([file]) => file === name).map(([, line]) => Number(line));
      expect([name, ...new Set(lines)]).toEqual([name, ...linesOf(text, begins)]);
    }
  });

  it('in each format that names lines', async () => {
    const cwd = await inFolderOf({ 'two.xml': feed(item(1) + item(97)) });
    const run = async (format: string) =>
      (await runHere(['check', 'two.xml', '--law', 'uk', '--only', 'health/*', '--format', format], { cwd }))
        .stdout;
    expect(await run('github')).toContain('file=two.xml,line=411,');
    expect(await run('checkstyle')).toContain('line="411"');
    expect(await run('sarif')).toContain('"startLine":411');
    expect(await run('csv')).toMatch(/two\.xml",2,411,/);
  });

  it('also where the item cannot be read', async () => {
    const cwd = await inFolderOf({
      'cut.json': `[\n${JSON.stringify(record(1), undefined, 1)},\n{ "id": }\n]\n`,
      'cut.xml': feed(`${item(1)}<item>\n<g:id>2<g:title>Tea</g:title></item>\n`),
    });
    const { stdout } = await runHere(['check', 'cut.json', 'cut.xml', '--format', 'unix'], { cwd });
    expect(stdout).toMatch(/cut\.json:8:1: error/);
    expect(stdout).toMatch(/cut\.xml:411:1: error/);
  });
});
