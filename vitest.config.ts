import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Signs of a test that starts a process, a worker or a browser. */
const STARTS = /node:child_process|node:worker_threads|\brunBin\b|support\/(?:chromium|sarif-multitool)/;
const GROWTH = 'test/growth/*.test.ts';

const starting = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((path) => STARTS.test(readFileSync(path, 'utf8')));

export default defineConfig({
  test: {
    // A machine that does other things besides takes ten times as long.
    testTimeout: 120_000,
    pool: 'forks',
    // Each worker loads the sources once, not once a file.
    isolate: false,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: { name: 'unit', include: ['test/**/*.test.ts'], exclude: [...starting, GROWTH] },
      },
      { extends: true, test: { name: 'command', include: starting } },
      {
        extends: true,
        test: {
          name: 'growth',
          include: [GROWTH],
          // Blocks are counted of what is compiled after counting began.
          isolate: true,
          setupFiles: ['test/growth/count-from-start.ts'],
        },
      },
    ],
  },
});
