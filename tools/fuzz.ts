// Fuzzes the readers of all input formats: npm run fuzz
import fc from 'fast-check';
import { spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, readFileSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { docxOf, docxWith, draftLines, pdfOf } from '../test/support/draft-forms.ts';
import { workbookWith } from '../test/support/xlsx.ts';
import { damaged, damages } from './fuzz/damages.ts';

/**
 * Feeds damaged fixtures to each reader through the command, and counts crashes, hangs and differing outputs.
 */
const { values } = parseArgs({
  options: {
    seconds: { type: 'string', default: '300' },
    seed: { type: 'string', default: '1' },
    only: { type: 'string' },
  },
});

const BATCH = 40;
/** Timeout of a batch; single listings time out after ten seconds. */
const BATCH_MS = 15 * 60 * 1000;
const CATALOGUES = 'fixtures/catalogues';

const endingIn = (folder: string, ending: RegExp) =>
  readdirSync(folder, { recursive: true, encoding: 'utf8' })
    .filter((name) => ending.test(name) && !name.includes('golden'))
    .map((name) => readFileSync(join(folder, name)));

const rows = '<row r="1"><c r="A1" t="inlineStr"><is><t>id</t></is></c><c r="B1" t="s"><v>0</v></c></row>';
const lines = JSON.stringify({ id: 1, title: '净水器', description: '国家级品质' });

const drafts = endingIn('fixtures/drafts', /\.md$/).map((bytes) => draftLines(bytes.toString('utf8')));

const paragraphs =
  '<w:p><w:r><w:t>净水器 国家级品质</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p/></w:tc></w:tr></w:tbl>'.repeat(
    8,
  );

const SEEDS: Readonly<Record<string, readonly Buffer[]>> = {
  html: endingIn('fixtures/pages', /\.html$/),
  csv: endingIn(CATALOGUES, /\.csv$/),
  json: endingIn(CATALOGUES, /\.json$/),
  jsonl: [Buffer.from(`${lines}\n`.repeat(20))],
  xml: endingIn(CATALOGUES, /\.xml$/),
  xlsx: [workbookWith(rows, ['title', '净水器'])],
  docx: drafts.map(docxOf),
  pdf: drafts.map(pdfOf),
};

/**
 * Compressed formats. Half of the inputs are damaged before compression, because otherwise only unpacking is
 * tested.
 */
const PACKED: Readonly<Record<string, { inner: readonly Buffer[]; pack: (inner: Buffer) => Buffer }>> = {
  xlsx: { inner: [Buffer.from(rows)], pack: (inner) => workbookWith(inner.toString(), ['title', '净水器']) },
  docx: {
    inner: [
      Buffer.from(
        `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${paragraphs}</w:body></w:document>`,
      ),
    ],
    pack: docxWith,
  },
};

interface Counts {
  cases: number;
  throws: number;
  hangs: number;
  differences: number;
}

const occurrences = (text: string, sign: RegExp) => text.match(sign)?.length ?? 0;

function run(folder: string, jobs: string) {
  // Documents in a folder are only read if they are named.
  const files = readdirSync(folder).map((name) => join(folder, name));
  const args = ['bin/claimcheck.js', 'check', ...files, '--no-cache', '--no-progress', '--lang', 'en'];
  const more = ['--format', 'jsonl', '--as-of', '2026-01-01', '--jobs', jobs];
  const ran = spawnSync(process.execPath, [...args, ...more], { timeout: BATCH_MS, maxBuffer: 1 << 30 });
  return { status: ran.status, out: ran.stdout.toString('utf8'), err: ran.stderr.toString('utf8') };
}

function batch(form: string, inputs: readonly Buffer[], counts: Counts): void {
  const folder = mkdtempSync(join(tmpdir(), 'fuzz-'));
  mkdirSync(folder, { recursive: true });
  inputs.forEach((bytes, n) => {
    writeFileSync(join(folder, `${n}.${form}`), bytes);
  });
  const one = run(folder, '1');
  const two = run(folder, '2');
  const before = counts.throws + counts.hangs + counts.differences;
  counts.cases += inputs.length;
  counts.throws += occurrences(one.err, /fault|^\s+at .+:\d+:\d+/gm) + (one.status === null ? 1 : 0);
  counts.hangs += occurrences(one.err, /took longer than/g);
  if (one.status !== two.status || one.out !== two.out || one.err !== two.err) counts.differences += 1;
  // Inputs that failed are kept for analysis.
  if (counts.throws + counts.hangs + counts.differences > before) console.log(`${form}: see ${folder}`);
  else rmSync(folder, { recursive: true });
}

function fuzz(form: string, seeds: readonly Buffer[], seed: number, seconds: number): Counts {
  const counts: Counts = { cases: 0, throws: 0, hangs: 0, differences: 0 };
  const damagedOf = (whole: readonly Buffer[]) =>
    fc.tuple(fc.constantFrom(...whole), damages).map(([bytes, changes]) => damaged(bytes, changes));
  const packed = PACKED[form];
  const outer = damagedOf(seeds);
  const input = packed === undefined ? outer : fc.oneof(outer, damagedOf(packed.inner).map(packed.pack));
  const end = Date.now() + seconds * 1000;
  for (let n = seed; Date.now() < end; n += 1)
    batch(form, fc.sample(input, { seed: n, numRuns: BATCH }), counts);
  return counts;
}

for (const [form, seeds] of Object.entries(SEEDS)) {
  if (values.only !== undefined && values.only !== form) continue;
  const { cases, throws, hangs, differences } = fuzz(
    form,
    seeds,
    Number(values.seed),
    Number(values.seconds),
  );
  console.log(`${form}: ${cases} inputs, ${throws} throws, ${hangs} hangs, ${differences} differences`);
  if (throws + hangs + differences > 0) process.exitCode = 1;
}
