import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import type { Report } from '../../src/model/report/report.ts';
import { inFolderOf } from '../ingest/temp-folder.ts';
import { jsonLines } from '../support/run-bin.ts';
import { runHere } from '../support/run-command.ts';

const PAGE = '<h1>玉竹茶</h1><p>每天一杯，治疗高血压。</p>';

describe('what is asked wrongly is refused', () => {
  it.each([
    { args: ['check', 'a.html', '--min-score', '200'], says: /0 to 100/ },
    { args: ['extract', 'a.html', '--explain', 'foo'], says: /no field “foo”.*price/s },
    { args: ['check', 'a.html', '--law', 'xx'], says: /“xx”/ },
    { args: ['check', 'a.html', '--category', 'xx'], says: /“xx”/ },
    { args: ['check', 'a.html', '--config', 'none.yaml'], says: /There is no configuration .*none\.yaml/ },
    { args: ['check'], says: /input/ },
    { args: ['explain', 'superlative/absolut-term'], says: /Did you mean superlative\/absolute-term/ },
    { args: ['explain', 'absolut-term'], says: /superlative\/absolute-term/ },
  ])('$args', async ({ args, says }) => {
    const cwd = await inFolderOf({ 'a.html': PAGE });
    const { status, stderr } = await runHere(args, { cwd });
    expect(status).toBe(2);
    expect(stderr).toMatch(says);
  });
});

describe('a run says what it did', () => {
  it('which files it wrote', async () => {
    const cwd = await inFolderOf({ 'a.html': PAGE });
    const { stderr } = await runHere(['check', 'a.html', '--output', 'r.json', '--no-progress'], { cwd });
    expect(existsSync(join(cwd, 'r.json'))).toBe(true);
    expect(stderr).toContain('r.json is written');
  });

  it('with --quiet, only what the baseline does not know', async () => {
    const cwd = await inFolderOf({ 'a.html': PAGE });
    await runHere(['check', 'a.html', '--write-baseline'], { cwd });
    const args = ['check', 'a.html', '--baseline', 'claimcheck.baseline.json', '--quiet'];
    expect((await runHere(args, { cwd })).stdout).toBe('');
  });

  it('which columns it read by their length, and reads claims in them', async () => {
    const text =
      '每天一杯，治疗高血压。选用三年生玉竹，自然晾晒，无添加，适合全家人在任何时候饮用，口感清甜回甘。';
    const cwd = await inFolderOf({
      'a.csv': `id,name,卖点文案甲,价格\n1,玉竹茶,${text},39\n2,菊花茶,${text},29\n`,
    });
    const { stdout, stderr, status } = await runHere(
      ['check', 'a.csv', '--format', 'jsonl', '--no-progress'],
      { cwd },
    );
    expect(stderr).toContain('卖点文案甲');
    const [first] = jsonLines<Report>(stdout);
    expect(first?.findings.map(({ quote }) => quote).join()).toContain('治疗');
    expect(first?.findings.find(({ quote }) => quote.includes('治疗'))?.where).toMatchObject({
      field: '卖点文案甲',
    });
    expect(status).toBe(1);
  });
});
