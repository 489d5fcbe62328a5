import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { jsonLines } from '../support/run-bin.ts';
import { NO_WORKER, runHere } from '../support/run-command.ts';

const ROWS =
  'id,title,description,price\n' +
  '1,Tea,Cures arthritis.,9 GBP\n' +
  '2,Mug,A white mug. No refunds.,9 GBP\n';
const check = async (...args: string[]) => {
  const cwd = await inFolderOf({ 'tea.csv': ROWS, 'c.yaml': 'severity: [critical]\n', 'f.yaml': 'failOn: serious\n' });
  return runHere(['check', 'tea.csv', '--law', 'uk', '--no-cache', ...NO_WORKER, ...args], { cwd });
}; // prettier-ignore
const found = (stdout: string) => jsonLines<Report>(stdout);

describe('--severity', () => {
  it.each([
    ['named once', ['--severity', 'critical']],
    ['twice', ['--severity', 'critical', '--severity', 'critical']],
    ['in a configuration', ['--config', 'c.yaml']],
    ['with workers', ['--severity', 'critical', '--jobs', '2']],
  ])('%s shows only findings of these', async (_, args) => {
    const all = found((await check('--format', 'jsonl')).stdout);
    const some = found((await check('--format', 'jsonl', ...args)).stdout);
    expect(new Set(some.flatMap(({ findings }) => findings.map(({ severity }) => severity)))).toEqual(
      new Set(['critical']),
    );
    expect(some.map(({ counts }) => counts.violation + counts.review)).toEqual(
      some.map(({ findings }) => findings.length),
    );
    expect(some.map(({ score }) => score.value)).toEqual(all.map(({ score }) => score.value));
    expect(some[0]?.findings).toEqual(all[0]?.findings.filter(({ severity }) => severity === 'critical'));
  });

  it('lets pass what it does not show', async () => {
    expect((await check('--severity', 'critical,serious')).status).toBe(1);
    expect((await check('--severity', 'minor', '--format', 'jsonl')).status).toBe(0);
  });

  it('takes the names that `rules list` knows', async () => {
    const { status, stderr } = await check('--severity', 'grave');
    expect(status).toBe(2);
    expect(stderr).toContain('minor, moderate, serious, critical');
    expect(stderr).toContain('Run `claimcheck check --help` for help.');
  });
});

describe('--fail-on with a severity', () => {
  it.each([
    [['--fail-on', 'critical'], 1],
    [['--fail-on', 'minor'], 1],
    [['--fail-on', 'critical', '--skip', 'health/*'], 0],
    [['--fail-on', 'minor', '--skip', 'health/*'], 1],
    [['--config', 'f.yaml'], 1],
    [['--fail-on', 'critical', '--skip', 'health/*', '--jobs', '2', '--format', 'jsonl'], 0],
    [['--fail-on', 'minor', '--skip', 'health/*', '--jobs', '2', '--format', 'jsonl'], 1],
  ])('%j exits %d', async (args, status) => {
    expect((await check(...args)).status).toBe(status);
  });

  it('is what annotations are errors by', async () => {
    const { stdout } = await check('--fail-on', 'critical', '--format', 'github');
    expect(stdout).toMatch(/^::error .*health\//m);
    expect(stdout).toMatch(/^::warning .*returns\//m);
  });
});
