// Measures generated catalogues of 10^4, 10^5 and 10^6 rows: rows per second, threads, memory and growth.
//   node dist/bench/catalogue.js [ROWS,ROWS,...]        (default: 10000,100000,1000000)
import { spawnSync } from 'node:child_process';
import { appendFileSync, createReadStream, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { availableParallelism, tmpdir } from 'node:os';
import { join } from 'node:path';
import { openRows } from '../src/ingest/rows/open-rows.ts';
import { readBatches } from '../src/ingest/rows/read-rows.ts';
import { catalogueRecord, type CatalogueShape } from './catalogue-rows.ts';
import { matcherGrowth } from './matcher-growth.ts';

const sizes = (process.argv[2] ?? '10000,100000,1000000').split(',').map(Number);
const folder = mkdtempSync(join(tmpdir(), 'catalogue-'));
process.on('exit', () => rmSync(folder, { recursive: true, force: true }));

const ROUNDS = 3;

const seconds = (ms: number) => (ms / 1000).toFixed(1).padStart(7);

/** Two more catalogues with as many rows, with their names. */
const OTHERS: readonly (readonly [name: string, shape: CatalogueShape])[] = [
  ['with 4 colours to an article, one description for all', { variants: 4 }],
  ['with no sentence that comes back', { unlike: true }],
];

function generate(rows: number, shape: CatalogueShape = {}): string {
  const path = join(folder, `${rows}-${JSON.stringify(shape).replaceAll(/\W+/g, '')}.jsonl`);
  writeFileSync(path, '');
  let text = '';
  for (let n = 0; n < rows; n += 1) {
    text += `${JSON.stringify(catalogueRecord(n, shape))}\n`;
    if (text.length < 1e6 && n < rows - 1) continue;
    appendFileSync(path, text);
    text = '';
  }
  return path;
}

/** Measures reading alone: cutting the file into rows, decoding and parsing them. */
async function bareRead(path: string): Promise<number> {
  const start = performance.now();
  const stream = createReadStream(path, { highWaterMark: 256 * 1024 }) as AsyncIterable<Buffer>;
  const opened = await openRows(path, stream, {
    maxBytes: 2 ** 26,
    signal: undefined,
    countHeadings: undefined,
  });
  let rows = 0;
  for await (const batch of readBatches(opened.batches, opened.reader)) rows += batch.length;
  await opened.close();
  return rows > 0 ? performance.now() - start : NaN;
}

/** Runs the command once. Returns wall and CPU time in ms, and peak memory in MB. */
function run(path: string, format: string, jobs: number) {
  const usage = join(folder, 'usage.json');
  const measure = `data:text/javascript,${encodeURIComponent(
    `import { writeFileSync } from 'node:fs'; process.on('exit', () => writeFileSync(${JSON.stringify(usage)}, JSON.stringify(process.resourceUsage())));`,
  )}`;
  const start = performance.now();
  const args = [
    '--import',
    measure,
    'bin/claimcheck.js',
    'check',
    path,
    '--no-cache',
    '--no-progress',
    '--quiet',
    '--no-config',
  ];
  const output = [
    '--output',
    `${format}:${join(folder, 'report')}`,
    '--jobs',
    String(jobs),
    '--fail-on',
    'none',
  ];
  const { status, stderr } = spawnSync(process.execPath, [...args, ...output], { encoding: 'utf8' });
  const wall = performance.now() - start;
  if (status !== 0) throw new Error(`the run ended with ${status}: ${stderr.slice(0, 500)}`);
  const { userCPUTime, systemCPUTime, maxRSS } = JSON.parse(
    readFileSync(usage, 'utf8'),
  ) as NodeJS.ResourceUsage;
  return { wall, cpu: (userCPUTime + systemCPUTime) / 1000, megabytes: maxRSS / 1024 };
}

type Run = ReturnType<typeof run>;

function quickest(runs: readonly Run[]): Run {
  return runs.reduce((best, one) => (one.wall < best.wall ? one : best));
}

console.log(`${availableParallelism()} processors, Node ${process.version}`);
const peaks = new Map<string, number[]>();
for (const rows of sizes) {
  const path = generate(rows);
  // Rounds alternate between the variants and the fastest counts, because other programs use the machine at
  // times.
  const bares: number[] = [];
  const ones: Run[] = [];
  const twos: Run[] = [];
  for (let round = 0; round < ROUNDS; round += 1) {
    bares.push(await bareRead(path));
    ones.push(run(path, 'jsonl', 1));
    twos.push(run(path, 'jsonl', 2));
  }
  const bare = Math.min(...bares);
  const one = quickest(ones);
  const two = quickest(twos);
  console.log(`\n${rows} rows`);
  console.log(`bare read               ${seconds(bare)} s`);
  console.log(
    `one job                 ${seconds(one.wall)} s wall, ${seconds(one.cpu)} s processor: ${Math.round(rows / (one.wall / 1000))} rows a second   (at least 25000)`,
  );
  console.log(`whole run ÷ bare read   ${(one.wall / bare).toFixed(1).padStart(7)}   (at most 8)`);
  for (const [name, shape] of OTHERS) {
    const other = generate(rows, shape);
    const bareOther = await bareRead(other);
    const { wall } = run(other, 'jsonl', 1);
    rmSync(other);
    console.log(
      `${name}\n  one job               ${seconds(wall)} s wall: ${Math.round(rows / (wall / 1000))} rows a second; ÷ bare read ${(wall / bareOther).toFixed(1)}`,
    );
  }
  console.log(`two jobs                ${seconds(two.wall)} s wall, ${seconds(two.cpu)} s processor`);
  console.log(
    `two jobs ÷ one job      ${(one.wall / two.wall).toFixed(2).padStart(7)} × the rows a second   (at least 1.5)`,
  );
  for (const format of ['jsonl', 'text', 'sarif']) {
    // The lowest of several runs: on a busy machine the garbage collector marks later.
    const runs = format === 'jsonl' ? ones : [run(path, format, 1), run(path, format, 1)];
    const megabytes = Math.min(...runs.map((each) => each.megabytes));
    peaks.set(format, [...(peaks.get(format) ?? []), megabytes]);
    console.log(`peak memory, ${format.padEnd(10)} ${megabytes.toFixed(0).padStart(7)} MB   (at most 350)`);
  }
}
for (const [format, list] of peaks) {
  const [last = NaN, before = NaN] = [list.at(-1), list.at(-2)];
  console.log(`peak at most rows ÷ at a tenth, ${format}: ${(last / before).toFixed(2)}   (at most 1.3)`);
}
console.log('\nthe matcher on the same text, by number of terms (ms for 1 M characters)');
for (const { terms, ms } of matcherGrowth(3))
  console.log(`${String(terms).padStart(7)} terms  ${ms.toFixed(1)}`);
