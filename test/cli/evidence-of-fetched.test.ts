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
      // A file is there to be looked at, and its report is the same each time.
      ['tea.html', undefined],
    ]);
    for (const { fetchedAt = '' } of found.slice(0, 2)) {
      expect(fetchedAt).toMatch(/^\d{4}-\d\d-\d\dT[\d:.]+Z$/);
      expect(Date.parse(fetchedAt)).toBeGreaterThanOrEqual(begun);
    }
    expect(found[2]).toEqual({ uri: 'tea.html' });
    const [head = '', first = ''] = (await readFile(join(cwd, 'r.csv'), 'utf8')).split('\r\n');
    expect(head).toMatch(/,sha256,fetchedAt,field,place$/);
    expect(first).toContain(`"${HASH}","${found[0]?.fetchedAt}"`);
    expect(await readFile(join(cwd, 'r.html'), 'utf8')).toContain(HASH);
  }
});
