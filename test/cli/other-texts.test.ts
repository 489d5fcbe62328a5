import { expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { jsonLines } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';

const COMPLAINT = `Dear Sir or Madam,

I bought your balm last month because you say that it cures arthritis. I would like my money back.

Yours faithfully,
P. Dunn
`;
const THANKS = `Dear Mr Field,

I thank you for your help with the roof. You were right about the tiles, and I shall tell my neighbours.

Kind regards,
P. Dunn
`;
const SOAP = 'Olive soap\n\nThree bars of 100 g, £6.\n';

const check = async (files: Record<string, string>, ...args: string[]) => {
  const cwd = await inFolderOf(files);
  return runHere(['check', ...Object.keys(files), '--law', 'uk', ...args], { cwd });
};

it('a letter gets no grade, and the run says so', async () => {
  const { stdout, stderr, status } = await check({ 'thanks.txt': THANKS });
  expect(stdout).toContain('not rated: a letter');
  expect(stderr).toContain('Nothing could be rated.');
  expect(status).toBe(3);
});

it('what it says of goods is shown for review', async () => {
  const { stdout, status } = await check({ 'complaint.txt': COMPLAINT }, '--format', 'jsonl');
  const [report] = jsonLines<Report>(stdout);
  expect(report).toMatchObject({
    state: 'not-rated',
    notRated: { reason: 'not-a-listing', kind: 'letter' },
    score: { value: null, grade: null },
  });
  const cure = report?.findings.find(({ quote }) => quote.includes('cures arthritis'));
  expect(cure).toMatchObject({ outcome: 'review', reasonCode: 'no-listing' });
  expect(report?.findings.filter(({ family }) => family === 'omission')).toEqual([]);
  expect(status).toBe(3);
});

it('reports show its findings and how many there are', async () => {
  const text = await check({ 'complaint.txt': COMPLAINT });
  expect(text.stdout).toMatch(/not rated: a letter · 0 violations, [1-9]\d* to review/);
  const markdown = await check({ 'complaint.txt': COMPLAINT }, '--format', 'markdown');
  expect(markdown.stdout).toContain('cures arthritis');
  const junit = await check({ 'complaint.txt': COMPLAINT }, '--format', 'junit', '--fail-on', 'review');
  expect(junit.stdout).toContain('<failure');
  const zh = await check({ 'complaint.txt': COMPLAINT }, '--lang', 'zh');
  expect(zh.stdout).toContain('未评分：书信');
});

it('is a listing where the user says so', async () => {
  const { stdout } = await check({ 'complaint.txt': COMPLAINT }, '--one-listing', '--format', 'jsonl');
  const [report] = jsonLines<Report>(stdout);
  expect(report?.state).toBe('rated');
  expect(report?.findings.find(({ quote }) => quote.includes('cures arthritis'))?.outcome).toBe('violation');
});

it('a listing beside it is rated', async () => {
  const { stdout, status } = await check({ 'thanks.txt': THANKS, 'soap.txt': SOAP }, '--format', 'jsonl');
  expect(jsonLines<Report>(stdout).map(({ state }) => state)).toEqual(['not-rated', 'rated']);
  expect(status).toBe(0);
});
