import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, runBin } from '../support/run-bin.ts';

const SAMPLE = /```\n\$ node bin\/claimcheck\.js (.+)\n([\s\S]+?)```/;

it('README.md shows output as it really is, but for what “…” stands for', async () => {
  const [, command = '', sample = ''] = SAMPLE.exec(readFileSync(join(ROOT, 'README.md'), 'utf8')) ?? [];
  const [, day = ''] = /as of (\d{4}-\d\d-\d\d)/.exec(sample) ?? [];
  const { stdout } = await runBin([...command.split(' '), '--as-of', day, '--no-cache'], {
    env: { COLUMNS: '100' },
  });
  const lines = sample.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '…');
  expect(lines.length).toBeGreaterThan(20);
  let printed = stdout.split('\n');
  for (const line of lines) {
    expect(printed).toContain(line);
    printed = printed.slice(printed.indexOf(line) + 1);
  }
});
