import { cp } from 'node:fs/promises';
import { join } from 'node:path';
import { spawnSync } from 'node:child_process';
import { expect, it } from 'vitest';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { ROOT } from '../support/run-bin.ts';

it('without the packages that read pictures, --images says which command installs them', async () => {
  const cwd = await inFolderOf({ 'tea.html': '<h1>玉竹茶</h1><p>治疗高血压</p>' });
  const isOwn = (path: string) => !/dist[\\/](?:bench|tools|types)/.test(path);
  for (const part of ['bin', 'dist', 'package.json'])
    await cp(join(ROOT, part), join(cwd, part), { recursive: true, filter: isOwn });
  const args = ['bin/claimcheck.js', 'check', 'tea.html', '--images', '--lang', 'en'];
  const { stdout, stderr, status } = spawnSync(process.execPath, args, { cwd, encoding: 'utf8' });
  expect(stderr).toContain('Text in pictures cannot be read');
  expect(stderr).toContain('npm install paddleocr@');
  expect([stdout, status]).toEqual(['', 3]);
});
