// Rebuilds when a source or a rule changes:
//   npm run dev
import { spawn } from 'node:child_process';
import { watch } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileURLToPath } from 'node:url';

/** Wait before a build, because editors write a file in several steps. */
const SETTLE_MS = 100;

const root = join(dirname(fileURLToPath(import.meta.url)), '..');
let timer;
let isBuilding = false;
let isStale = false;

function build() {
  if (isBuilding) {
    isStale = true;
    return;
  }
  isBuilding = true;
  isStale = false;
  const start = performance.now();
  const args = [join(root, 'tools/build.mjs'), '--quick', '--lenient'];
  spawn(process.execPath, args, { stdio: 'inherit' }).on('close', (status) => {
    isBuilding = false;
    const seconds = ((performance.now() - start) / 1000).toFixed(1);
    console.log(
      status === 0 ? `built in ${seconds} s; waiting for changes` : 'the build failed; waiting for changes',
    );
    if (isStale) build();
  });
}

for (const folder of ['src', 'rules', 'tools', 'bench'])
  watch(join(root, folder), { recursive: true }, () => {
    clearTimeout(timer);
    timer = setTimeout(build, SETTLE_MS);
  });
build();
