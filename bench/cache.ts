// Measures how much faster a second, unchanged run is with the cache. It runs the built command on a folder
// of pages:
//   node dist/bench/cache.js FOLDER [COPIES]    (default: ten copies of the project's fixtures)
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { median, timeOf } from './measure.ts';

const [folder = 'fixtures/pages', copies = folder === 'fixtures/pages' ? '10' : '1'] = process.argv.slice(2);
const ROUNDS = 5;

const work = mkdtempSync(join(tmpdir(), 'claimcheck-bench-'));
for (let copy = 0; copy < Number(copies); copy += 1)
  cpSync(folder, join(work, 'pages', String(copy)), { recursive: true });
const run = (...flags: string[]) =>
  timeOf(() => {
    const { status } = spawnSync(
      process.execPath,
      ['bin/claimcheck.js', 'check', join(work, 'pages'), '--format', 'jsonl', ...flags],
      { maxBuffer: 2 ** 30 },
    );
    if (status !== 0 && status !== 1) throw new Error(`status ${status}`);
  });
const times = { none: [] as number[], first: [] as number[], second: [] as number[] };
for (let round = 0; round < ROUNDS; round += 1) {
  const cache = ['--cache', join(work, `cache-${round}`)];
  times.none.push(run('--no-cache'));
  times.first.push(run(...cache));
  times.second.push(run(...cache));
}
rmSync(work, { recursive: true });
const ratio = (a: number[], b: number[]) => median(a.map((time, i) => time / (b[i] as number))).toFixed(1);
console.log(`${folder} × ${copies}`);
console.log(`without a cache        ${median(times.none).toFixed(0)} ms`);
console.log(`first run ÷ without    ${ratio(times.first, times.none)}`);
console.log(`first run ÷ second     ${ratio(times.first, times.second)}   (at least 10)`);
