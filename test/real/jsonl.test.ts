import { existsSync, readdirSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { jsonLines, ROOT, runBin } from '../support/run-bin.ts';
import { schemaCheck } from '../support/schemas.ts';

const REAL = join('..', 'shared', 'data', 'pages');

describe('one line a listing over a whole folder', () => {
  it('fixtures: each fits the published schema', () => wholeRun(join('fixtures', 'pages')));

  it.skipIf(!existsSync(join(ROOT, REAL)))(
    `real pages in ${REAL}: each fits the published schema`,
    async () => expect(await wholeRun(REAL)).toBe(74),
  );
});

async function wholeRun(folder: string): Promise<number> {
  const { status, stdout, stderr } = await runBin(['check', folder, '--format', 'jsonl']);
  const reports = jsonLines<Report>(stdout);
  const pages = readdirSync(join(ROOT, folder), { recursive: true, encoding: 'utf8' }).filter((name) =>
    /\.html(\.gz)?$/.test(name),
  );
  expect(stderr).toBe('');
  expect([0, 1]).toContain(status);
  expect(reports.map(({ input }) => input.uri).sort()).toEqual(pages.map((page) => `${folder}/${page}`).sort());
  reports.forEach(schemaCheck('report'));
  return reports.length;
}
