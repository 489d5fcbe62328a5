import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    pool: 'forks',
    // Each worker loads the sources once, not once a file.
    isolate: false,
    // One more than the usual two processors: tests of the command wait for it to start.
    maxWorkers: 3,
  },
});
