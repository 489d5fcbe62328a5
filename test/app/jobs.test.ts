import { mkdtemp, readFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS, type Format } from '../../src/report/formats.ts';
import { runBin } from '../support/run-bin.ts';

/** All that a run leaves: its status, what it said, each format's file. */
async function outcome(name: string, formats: readonly Format[], ...flags: string[]): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'claimcheck-'));
  const outputs = formats.flatMap((format) => ['--output', `${format}:${join(folder, format)}`]);
  const what = ['check', `fixtures/catalogues/${name}`, '--no-cache', '--as-of', '2026-11-24'];
  const { status, stderr } = await runBin([...what, ...outputs, ...flags]);
  const files = formats.map((format) => readFile(join(folder, format), 'utf8'));
  return [`${status}`, stderr, ...(await Promise.all(files))];
}

describe('--jobs', () => {
  it.each(['shopify.csv', 'jd.csv', 'google-merchant.xml', 'plain.csv'])(
    '%s: every format is the same for any number',
    async (name) => {
      // Where the HTML report is asked for, reports come with more than the others show.
      const plain = FORMATS.filter((format) => format !== 'html');
      for (const formats of [FORMATS, plain]) {
        const one = await outcome(name, formats);
        const two = await outcome(name, formats, '--jobs', '2');
        // By name: the files are long.
        expect(['status', 'stderr', ...formats].filter((_, n) => one[n] !== two[n])).toEqual([]);
      }
    },
  );
});
