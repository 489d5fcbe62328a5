import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { expect, it } from 'vitest';
import { ROOT, runBin } from '../support/run-bin.ts';

/** A command that checks a file of the repository, and what it prints. */
const SAMPLE = /```\n\$ (?:node bin\/claimcheck\.js|claimcheck) (check (\S+).*)\n([\s\S]+?)```/g;

const samples = [...readFileSync(join(ROOT, 'README.md'), 'utf8').matchAll(SAMPLE)]
  .map(([, command = '', file = '', sample = '']) => ({ command, file, sample }))
  .filter(({ file }) => existsSync(join(ROOT, file)));

it('README.md has samples of a page and of a catalogue', () => {
  expect(samples).toHaveLength(2);
});

it.each(samples)('README.md: $command prints what it shows, but for “…”', async ({ command, sample }) => {
  const [, day = ''] = /as of (\d{4}-\d\d-\d\d)/.exec(sample) ?? [];
  const { stdout } = await runBin([...command.split(' '), '--as-of', day, '--no-cache'], {
    env: { COLUMNS: '100' },
  });
  const lines = sample.split('\n').filter((line) => line.trim() !== '' && line.trim() !== '…');
  expect(lines.length).toBeGreaterThan(8);
  let printed = stdout.split('\n');
  for (const line of lines) {
    expect(printed).toContain(line);
    printed = printed.slice(printed.indexOf(line) + 1);
  }
});
