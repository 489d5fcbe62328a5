import { describe, expect, it } from 'vitest';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { runBin } from '../support/run-bin.ts';

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

describe('a finding names the line that its item begins in', () => {
  it.each([
    ['feed.xml', feed(Array.from({ length: MANY }, (_, n) => item(n)).join('')), '<item>'],
    ['two.xml', feed(item(1) + item(97)), '<item>'],
    ['one-line.xml', feed(item(1) + item(97)).replaceAll('\n', ' '), '<item>'],
    [
      'wide.json',
      JSON.stringify({ products: records }, undefined, 2).replaceAll('},', `},${GAP}`),
      '{\n      "id"',
    ],
    ['lines.json', `[\n${records.map((one) => JSON.stringify(one)).join(`,${GAP}`)}\n]\n`, '{"id"'],
  ])('%s', async (name, text, begins) => {
    const cwd = await inFolderOf({ [name]: text });
    const expected = linesOf(text, begins);
    for (const jobs of ['1', '2']) {
      const args = ['check', name, '--law', 'uk', '--only', 'health/*', '--no-cache', '--jobs', jobs];
      const { stdout } = await runBin([...args, '--format', 'unix'], { cwd });
      const lines = stdout
        .split('\n')
        .filter(Boolean)
        .map((line) => Number(line.split(':')[1]));
      expect([...new Set(lines)]).toEqual(expected);
    }
  });

  it('in each format that names lines', async () => {
    const cwd = await inFolderOf({ 'two.xml': feed(item(1) + item(97)) });
    const run = async (format: string) =>
      (await runBin(['check', 'two.xml', '--law', 'uk', '--only', 'health/*', '--format', format], { cwd }))
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
    const { stdout } = await runBin(['check', 'cut.json', 'cut.xml', '--format', 'unix'], { cwd });
    expect(stdout).toMatch(/cut\.json:8:1: error/);
    expect(stdout).toMatch(/cut\.xml:411:1: error/);
  });
});
