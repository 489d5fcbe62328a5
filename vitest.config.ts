import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    testTimeout: 30_000,
    pool: 'forks',
    // Each worker loads the sources once, not once a file.
    isolate: false,
    // Not more than there are processors: some tests hold times against each other.
    maxWorkers: 2,
  },
});
