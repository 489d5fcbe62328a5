// Measures a check relative to parsing alone, in one run over a folder of saved pages:
//   npm run bench -- FOLDER            (default: the project's fixtures)
import { spawnSync } from 'node:child_process';
import { cpSync, mkdtempSync, readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseDocument } from 'htmlparser2';
import { checkExtraction } from '../src/app/check/check-extraction.ts';
import { resolveLanguage } from '../src/app/listing/resolve-language.ts';
import { loadShippedRules } from '../src/app/rules/shipped-rules.ts';
import { scanListing } from '../src/claims/listing/scan-listing.ts';
import { keepListingsYoung } from '../src/cli/process/heap-settings.ts';
import { extractPage } from '../src/extract/extract-page.ts';
import { decodePage } from '../src/ingest/charset/decode-page.ts';
import { matcherGrowth } from './matcher-growth.ts';
import { median, timeOf } from './measure.ts';

// The same setting as in the command. It does not affect parsing alone.
keepListingsYoung();

const folder = process.argv[2] ?? 'fixtures/pages';
const ROUNDS = 7;

const files = readdirSync(folder, { recursive: true, encoding: 'utf8' })
  .map((name) => join(folder, name))
  .filter((path) => path.endsWith('.html') && statSync(path).isFile())
  .sort();
const pages = await Promise.all(
  files.map(async (path) => ({ path, html: (await decodePage(readFileSync(path))).text })),
);
const book = loadShippedRules();
const options = { laws: 'auto', asOf: '2026-11-24', lang: 'en' } as const;

function check(path: string, html: string) {
  const extraction = extractPage({ html });
  void resolveLanguage(extraction.listing);
  return checkExtraction(extraction, { uri: path }, book, options);
}

const times = { tree: [] as number[], extract: [] as number[], check: [] as number[], scan: [] as number[] };
for (let round = -2; round < ROUNDS; round += 1) {
  // Each round measures all parts, so that a slow moment of the machine affects all of them.
  const tree = timeOf(() => pages.forEach(({ html }) => parseDocument(html)));
  const extract = timeOf(() => pages.forEach(({ html }) => extractPage({ html })));
  const whole = timeOf(() => pages.forEach(({ path, html }) => check(path, html)));
  const listings = pages.map(({ html }) => extractPage({ html }).listing);
  const scan = timeOf(() => listings.forEach((listing) => scanListing(listing, book.scanners)));
  if (round < 0) continue;
  times.tree.push(tree);
  times.extract.push(extract);
  times.check.push(whole);
  times.scan.push(scan);
}
const perPage = (list: number[]) => median(list) / pages.length;
const ratio = (list: number[], base: number[]) => median(list.map((time, i) => time / (base[i] as number)));
console.log(`${pages.length} pages, ${book.compiled.rules.length} rules`);
console.log(`bare htmlparser2 tree        ${perPage(times.tree).toFixed(2)} ms a page`);
console.log(`extraction ÷ tree            ${ratio(times.extract, times.tree).toFixed(2)}`);
console.log(`whole check ÷ tree           ${ratio(times.check, times.tree).toFixed(2)}   (at most 2.2)`);
console.log(
  `scanning for concepts        ${perPage(times.scan).toFixed(2)} ms a page, ${(100 * ratio(times.scan, times.check)).toFixed(0)} % of a check`,
);

console.log('\nthe matcher on the same text, by number of terms (ms for 1 M characters)');
for (const { terms, ms } of matcherGrowth(ROUNDS))
  console.log(`${String(terms).padStart(7)} terms  ${ms.toFixed(1)}`);

const [onePage] = files;
const cold = (args: string[]) =>
  median(Array.from({ length: ROUNDS }, () => timeOf(() => spawnSync(process.execPath, args))));
const bare = cold(['-e', '0']);
console.log(`\nnode -e 0                    ${bare.toFixed(0)} ms`);
console.log(
  `--version ÷ node -e 0        ${(cold(['bin/claimcheck.js', '--version']) / bare).toFixed(2)}   (at most 1.5)`,
);
console.log(
  `one page ÷ node -e 0         ${(cold(['bin/claimcheck.js', 'check', onePage ?? '']) / bare).toFixed(2)}   (at most 4)`,
);

// Time to load the rules before the first listing, in a new process, where nothing is compiled yet.
const loading = `
  const { loadRules } = await import(${JSON.stringify(pathToFileURL(resolve('dist/index.js')).href)});
  const start = performance.now();
  const book = await loadRules([]);
  book.rulesFor(['cn', 'eu', 'uk', 'us'], { asOf: '2026-11-24', lang: 'zh' });
  for (const lang of ['zh', 'en']) book.scanners.scanner(lang);
  console.log(performance.now() - start);`;
const loads = Array.from({ length: ROUNDS }, () =>
  Number(spawnSync(process.execPath, ['--input-type=module', '-e', loading]).stdout.toString()),
);
console.log(
  `loading all rules, and the words of Chinese and English   ${median(loads).toFixed(0)} ms   (at most 30)`,
);

// Cost of the HTML report on top of JSON Lines, the cheapest format. Measured in CPU time, which a busy
// machine affects little.
const out = mkdtempSync(join(tmpdir(), 'claimcheck-bench-'));
const tellCpu =
  'data:text/javascript,process.on("exit",()=>console.error(process.cpuUsage().user+process.cpuUsage().system))';
const cpuOf = (...args: string[]) => {
  const { stderr } = spawnSync(process.execPath, ['--import', tellCpu, ...args]);
  return Number(stderr.toString().trim().split('\n').at(-1));
};
const cpuOfRun = (name: string, from = folder) =>
  cpuOf('bin/claimcheck.js', 'check', from, '--no-cache', '--jobs', '1', '--output', join(out, name));
const pairs = Array.from(
  { length: ROUNDS },
  () => [cpuOfRun('report.jsonl'), cpuOfRun('report.html')] as const,
);
const onTop = median(pairs.map(([plain, html]) => html / plain)) - 1;
console.log(
  `\nHTML report of ${pages.length} pages   ${(100 * onTop).toFixed(1)} % on top of the run   (at most 10)`,
);

// Cost of one more page in a warm process: a run over five copies of the folder minus a run over one.
const COPIES = 5;
const copies = join(out, 'pages');
for (let copy = 0; copy < COPIES; copy += 1) cpSync(folder, join(copies, `${copy}`), { recursive: true });
const parsing = `
  import { readdirSync, readFileSync } from 'node:fs';
  import { parseDocument } from ${JSON.stringify(import.meta.resolve('htmlparser2'))};
  const folder = process.argv[1];
  for (const name of readdirSync(folder, { recursive: true }))
    if (name.endsWith('.html')) parseDocument(readFileSync(folder + '/' + name, 'utf8'));`;
const cpuOfTrees = (from: string) => cpuOf('--input-type=module', '-e', parsing, from);
const perCopy = (cpuOfAll: (from: string) => number) =>
  median(Array.from({ length: 3 }, () => cpuOfAll(copies) - cpuOfAll(folder))) / (COPIES - 1);
const onePageMore = perCopy((from) => cpuOfRun('report.jsonl', from)) / perCopy(cpuOfTrees);
console.log(`one page more in whole processes ÷ bare tree   ${onePageMore.toFixed(2)}   (at most 3.0)`);
rmSync(out, { recursive: true });
