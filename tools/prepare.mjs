// Runs after `npm install`: builds a clone. Does nothing if the build tools are not installed.
import { spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';

if (existsSync('node_modules/esbuild') && existsSync('tools/build.mjs')) {
  const run = spawnSync(process.execPath, ['tools/build.mjs'], { stdio: 'inherit' });
  process.exitCode = run.status ?? 1;
}
