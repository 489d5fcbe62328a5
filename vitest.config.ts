import { readdirSync, readFileSync } from 'node:fs';
import { defineConfig } from 'vitest/config';

/** Signs of a test that starts a process or a worker. */
const STARTS = /node:child_process|node:worker_threads|\brunBin\b|support\/sarif-multitool/;
/** Signs of a test that opens a browser: `npm run test:browser`, which CI runs too. */
const OPENS = /support\/chromium/;
const GROWTH = 'test/growth/*.test.ts';
/** Read pictures letter by letter: `npm run test:pictures`, which CI runs too. */
const PICTURES = ['test/documents/pictures.test.ts', 'test/cli/images.test.ts'];

/** Prove much and take long: `npm run test:slow`, which CI runs too. */
const SLOW = [
  'test/app/jobs.test.ts',
  'test/claims/locality.test.ts',
  'test/hostile/linear-expressions.test.ts',
  'test/hostile/listing-budget.test.ts',
  'test/tools/five-minute-rule.test.ts',
];

/** Puts other modules in the place of some, which must not have been loaded before. */
const MOCKS = /\bvi\.mock\(/;

const tests = readdirSync('test', { recursive: true, encoding: 'utf8' })
  .filter((name) => name.endsWith('.test.ts'))
  .map((name) => `test/${name.replaceAll('\\', '/')}`)
  .filter((path) => !path.startsWith('test/growth/'));
const having = (sign: RegExp) => tests.filter((path) => sign.test(readFileSync(path, 'utf8')));
const opening = having(OPENS);
const apart = [...opening, ...PICTURES, ...SLOW];
const starting = having(STARTS).filter((path) => !apart.includes(path));
const mocking = having(MOCKS).filter((path) => ![...starting, ...apart].includes(path));

export default defineConfig({
  test: {
    // A machine that does other things besides takes ten times as long.
    testTimeout: 120_000,
    hookTimeout: 120_000,
    pool: 'forks',
    // Each worker loads the sources once, not once a file.
    isolate: false,
    maxWorkers: 2,
    projects: [
      {
        extends: true,
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: [...starting, ...mocking, ...apart, GROWTH],
        },
      },
      { extends: true, test: { name: 'mocked', include: mocking, isolate: true } },
      { extends: true, test: { name: 'command', include: starting } },
      { extends: true, test: { name: 'slow', include: SLOW } },
      { extends: true, test: { name: 'browser', include: opening } },
      { extends: true, test: { name: 'pictures', include: PICTURES } },
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
