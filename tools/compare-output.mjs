// Compares the JSON Lines output of two builds byte for byte, on folders and catalogues:
//   node tools/compare-output.mjs OTHER/bin/claimcheck.js INPUT...
// An input `rows:N` is a generated catalogue of N rows (needs a build). Exits with 1 if the outputs differ.
import { createHash } from 'node:crypto';
import { spawnSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

const [other, ...inputs] = process.argv.slice(2);
if (other === undefined || inputs.length === 0) {
  console.error('usage: node tools/compare-output.mjs OTHER_BIN INPUT...');
  process.exit(2);
}
const root = join(dirname(fileURLToPath(import.meta.url)), '..');
const own = join(root, 'bin', 'claimcheck.js');
const options = [
  '--format',
  'jsonl',
  '--fail-on',
  'none',
  '--as-of',
  '2026-11-28',
  '--no-cache',
  '--no-config',
];
const folder = mkdtempSync(join(tmpdir(), 'claimcheck-compare-'));

function linesOf(bin, input) {
  const { stdout, stderr, status } = spawnSync(process.execPath, [bin, 'check', input, ...options], {
    maxBuffer: 1 << 30,
  });
  if (status !== 0 && status !== 3) throw new Error(`${bin} ${input}: exit ${status}\n${stderr}`);
  return stdout;
}

async function generated(rows) {
  const { generateRows } = await import('../dist/tools/generate-rows.js');
  const path = join(folder, `rows-${rows}.jsonl`);
  writeFileSync(path, generateRows(rows));
  return path;
}

let differ = 0;
try {
  for (const input of inputs) {
    const rows = /^rows:(\d+)$/.exec(input);
    const path = rows ? await generated(Number(rows[1])) : input;
    const [mine, theirs] = [own, other].map((bin) => linesOf(bin, path));
    const same = mine.equals(theirs);
    if (!same) differ += 1;
    const lines = mine.toString().split('\n').length - 1;
    const sum = createHash('sha256').update(mine).digest('hex').slice(0, 12);
    console.log(`${same ? 'same  ' : 'DIFFER'} ${input}: ${lines} lines, ${mine.length} bytes, ${sum}`);
  }
} finally {
  rmSync(folder, { recursive: true, force: true });
}
process.exitCode = differ > 0 ? 1 : 0;
