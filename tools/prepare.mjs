// Runs after an install: builds from a clone, does nothing where the build tools were left out.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (existsSync('node_modules/esbuild') && existsSync('tools/build.mjs')) {
  const run = spawnSync(process.execPath, ['tools/build.mjs'], { stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
}
