// Compares one job with two on a folder of pages, in separate processes: wall time, CPU time, and whether the
// reports are equal.
//   node dist/bench/jobs.js FOLDER [ROUNDS]
import { spawnSync } from 'node:child_process';
import { readdirSync } from 'node:fs';
import { median } from './measure.ts';

const [folder, rounds = '3'] = process.argv.slice(2);
if (folder === undefined) throw new Error('usage: node dist/bench/jobs.js FOLDER [ROUNDS]');

interface Run {
  seconds: number;
  processor: number;
  reports: string;
}

/** Code that prints the CPU time of a process in seconds when it exits. */
const TELL =
  'data:text/javascript,process.on("exit",()=>{const{user,system}=process.cpuUsage();console.error((user+system)/1e6)})';
const OPTIONS = ['--no-cache', '--no-config', '--no-progress', '--quiet', '--fail-on', 'none'];

function run(folder: string, jobs: number): Run {
  const start = performance.now();
  const args = ['--import', TELL, 'bin/claimcheck.js', 'check', folder, ...OPTIONS];
  const { stdout, stderr } = spawnSync(
    process.execPath,
    [...args, '--format', 'jsonl', '--jobs', String(jobs)],
    { encoding: 'utf8', maxBuffer: 1 << 30 },
  );
  return {
    seconds: (performance.now() - start) / 1000,
    processor: Number(stderr.trim().split('\n').at(-1)),
    reports: stdout,
  };
}

const pairs = Array.from({ length: Number(rounds) }, () => [run(folder, 1), run(folder, 2)] as const);
console.log(`${readdirSync(folder).length} pages, Node ${process.version}`);
for (const [one, two] of pairs)
  console.log(
    `one job ${one.seconds.toFixed(1)} s, ${one.processor.toFixed(1)} s processor; ` +
      `two jobs ${two.seconds.toFixed(1)} s, ${two.processor.toFixed(1)} s processor`,
  );
const byClock = median(pairs.map(([one, two]) => two.seconds / one.seconds));
const isSame = pairs.every(([one, two]) => one.reports === two.reports);
console.log(`two jobs ÷ one job   ${byClock.toFixed(2)}   (at most 0.7 from 200 pages on)`);
console.log(`the same reports     ${isSame ? 'yes' : 'NO'}`);
