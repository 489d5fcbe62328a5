import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { analyse } from 'scslre';
import { expect, test } from 'vitest';
import { runBin } from '../support/run-bin.ts';
import { folderOf } from './folder.ts';

/** Packages' own: of the first 2,000 characters of a text, and of telephone numbers of up to 64 characters. */
const BOUNDED_BY_CALLER = /\[A-Za-z0-9-\]\+\\\.\)\+com|^\[\^A-Za-zªµº|0-9０-９٠-٩۰-۹/;

// The lint rule reads expressions that stand in the code; those made of parts are seen when the command runs.
test('expressions that are put together at run time take linear time', async () => {
  const folder = folderOf();
  const hook = new URL('record-expressions.mjs', import.meta.url).href;
  await runBin(
    ['check', 'fixtures/layouts', 'fixtures/pages', 'fixtures/catalogues', '--no-cache', '--format', 'jsonl'],
    {
      env: { NODE_OPTIONS: `--import ${hook}`, RECORD_EXPRESSIONS: folder },
    },
  );
  const threads = readdirSync(folder).map((name) => readFileSync(join(folder, name), 'utf8'));
  const all = threads.flatMap((text) => JSON.parse(text) as { source: string; flags: string }[]);
  const made = [...new Map(all.map((one) => [`${one.source}/${one.flags}`, one])).values()];
  expect(made.length).toBeGreaterThan(50);
  const slow = made
    .filter(({ source }) => !BOUNDED_BY_CALLER.test(source))
    .filter(
      (one) => analyse(one, { reportTypes: { Move: true, Self: true, Trade: true } }).reports.length > 0,
    );
  expect(slow.map(({ source }) => source)).toEqual([]);
});
