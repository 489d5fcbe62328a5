import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { gzipSync } from 'node:zlib';
import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { page, redirect, serve } from '../ingest/test-server.ts';
import { jsonLines } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';

const PAGE = '<html lang="en"><h1>Tea</h1><p>9 GBP</p><p>Cures arthritis.</p></html>';
const HASH = createHash('sha256').update(PAGE).digest('hex');

it('reports on fetched pages hold what was read, when and from where', async () => {
  const origin = await serve({
    '/tea': redirect('/goods/tea'),
    '/goods/tea': page(PAGE),
    '/packed': page(gzipSync(PAGE), { 'content-encoding': 'gzip' }),
  });
  const cwd = await inFolderOf({ 'tea.html': PAGE });
  const outputs = ['r.csv', 'r.html'].flatMap((name) => ['--output', name]);
  const inputs = [`${origin}/tea`, `${origin}/packed`, 'tea.html'];
  const begun = Date.now();
  for (const jobs of ['1', '2']) {
    const args = ['check', ...inputs, '--law', 'uk', '--allow-private', '--jobs', jobs, '--format', 'jsonl'];
    const { stdout } = await runHere([...args, ...outputs], { cwd });
    const found = jsonLines<Report>(stdout).map(({ input }) => input);
    expect(found.map(({ uri, sha256 }) => [uri, sha256])).toEqual([
      [`${origin}/goods/tea`, HASH],
      [`${origin}/packed`, HASH],
      ['tea.html', HASH],
    ]);
    for (const { fetchedAt = '' } of found.slice(0, 2)) {
      expect(fetchedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect(Date.parse(fetchedAt)).toBeGreaterThanOrEqual(begun);
    }
    // The report of a file is the same each time.
    expect(found[2]).toEqual({ uri: 'tea.html', sha256: HASH });
    const [head = '', first = ''] = (await readFile(join(cwd, 'r.csv'), 'utf8')).split('\r\n');
    expect(head).toMatch(/,sha256,fetchedAt,field,place,lawsSince$/);
    expect(first).toContain(`"${HASH}","${found[0]?.fetchedAt}"`);
    expect(await readFile(join(cwd, 'r.html'), 'utf8')).toContain(HASH);
  }
});

const hashOf = (bytes: string | Uint8Array) => createHash('sha256').update(bytes).digest('hex');

it('reports on files have the hash of their bytes, as they stand on disk', async () => {
  const packed = gzipSync(PAGE);
  const latin = Buffer.from('Thé vert\n\nUn thé de 100 g.\n', 'latin1');
  const mail = 'From: a@tea.example\nSubject: Tea\n\nGreen tea\n\n100 g of leaves.\n';
  const cwd = await inFolderOf({
    'tea.html.gz': packed,
    'tea.txt': latin,
    'tea.md': '# Tea\n\n100 g\n',
    'tea.eml': mail,
  });
  const files = ['tea.html.gz', 'tea.txt', 'tea.md', 'tea.eml'];
  const run = async (...args: string[]) => {
    const { stdout } = await runHere(['check', ...files, '--law', 'uk', '--format', 'jsonl', ...args], {
      cwd,
    });
    return jsonLines<Report>(stdout).map(({ input }) => input.sha256);
  };
  const expected = [hashOf(packed), hashOf(latin), hashOf('# Tea\n\n100 g\n'), hashOf(mail)];
  expect(await run('--cache', 'kept')).toEqual(expected);
  expect(await run('--cache', 'kept')).toEqual(expected);
});

it('rows of a catalogue, and several files as one listing, have no hash', async () => {
  const cwd = await inFolderOf({
    'a.csv': 'title,description\nTea,Leaves\nRice,Grains\n',
    'b/title.txt': 'Tea\n',
    'b/text.txt': 'Green leaves.\n',
  });
  for (const inputs of [['a.csv'], ['b', '--one-listing']]) {
    const { stdout } = await runHere(['check', ...inputs, '--law', 'uk', '--format', 'jsonl'], { cwd });
    for (const { input } of jsonLines<Report>(stdout)) expect(input.sha256).toBeUndefined();
  }
});

it('a page from standard input has the hash of its bytes', async () => {
  const { stdout } = await runHere(['check', '-', '--law', 'uk', '--format', 'jsonl'], { input: PAGE });
  expect(jsonLines<Report>(stdout)[0]?.input).toEqual({ uri: '-', sha256: HASH });
});
