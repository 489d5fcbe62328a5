import { readdirSync } from 'node:fs';
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { FORMATS, type Format } from '../../src/report/formats.ts';
import { runBin } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';

const FOLDER = 'fixtures/catalogues';
const CATALOGUES = readdirSync(FOLDER).filter((name) => !name.endsWith('.golden.json'));

/** All that a run leaves: its status, what it said, each format's file. */
async function outcome(
  names: readonly string[],
  formats: readonly Format[],
  ...flags: string[]
): Promise<string[]> {
  const folder = await mkdtemp(join(tmpdir(), 'claimcheck-'));
  const outputs = formats.flatMap((format) => ['--output', `${format}:${join(folder, format)}`]);
  const inputs = names.map((name) => join(FOLDER, name));
  const what = ['check', ...inputs, '--no-cache', '--as-of', '2026-11-24'];
  const { status, stderr } = await runHere([...what, ...outputs, ...flags]);
  const files = formats.map((format) => readFile(join(folder, format), 'utf8'));
  return [`${status}`, stderr.replaceAll(folder, ''), ...(await Promise.all(files))];
}

/** What differs with two jobs, by name: the files are long. */
async function differing(
  names: readonly string[],
  formats: readonly Format[],
  ...flags: string[]
): Promise<string[]> {
  const one = await outcome(names, formats, ...flags);
  const two = await outcome(names, formats, ...flags, '--jobs', '2');
  return ['status', 'stderr', ...formats].filter((_, n) => one[n] !== two[n]);
}

// Where the HTML report is asked for, reports come with more than the others show.
const PLAIN = FORMATS.filter((format) => format !== 'html');

describe('--jobs', () => {
  it.each([
    ['all', FORMATS],
    ['all but HTML', PLAIN],
  ])('every format of every catalogue is the same for any number: %s', async (_, formats) => {
    expect(CATALOGUES.length).toBeGreaterThan(10);
    expect(await differing(CATALOGUES, formats)).toEqual([]);
  });

  it.each([
    ['--fail-on', 'review', '--min-score', '96', '--min-mean-score', '99'],
    ['--max-violations', '1', '--explain-score'],
    ['--quiet', '--config', 'ignores.yaml'],
    ['--baseline', 'known.json'],
  ])('%s %s: passes and fails for the same reasons', async (...flags) => {
    const folder = await mkdtemp(join(tmpdir(), 'claimcheck-'));
    await writeFile(
      join(folder, 'ignores.yaml'),
      'ignores:\n  - { rule: "*superlative*", reason: settled }\n',
    );
    await writeFile(join(folder, 'known.json'), '{"schemaVersion":1,"findings":{}}');
    const args = flags.map((flag) => (/\.(?:yaml|json)$/.test(flag) ? join(folder, flag) : flag));
    expect(await differing(['shopify.csv'], ['jsonl', 'sarif'], ...args)).toEqual([]);
  });

  it('says the same of pages, whoever checks them', async () => {
    const args = ['check', 'fixtures/pages', 'fixtures/layouts', '--no-cache', '--format', 'jsonl'];
    const all = [...args, '--as-of', '2026-11-24', '--jobs'];
    const one = await runHere([...all, '1']);
    const other = await runBin([...all, '3']);
    expect(one.stdout.split('\n').length).toBeGreaterThan(20);
    expect(other.stdout === one.stdout).toBe(true);
  });

  it('does not hold up the end: a wrong option is told at once', async () => {
    const args = ['check', 'fixtures/catalogues/plain.csv', '--jobs', '2', '--law', 'nowhere'];
    expect((await runHere(args)).status).toBe(2);
  });
});
