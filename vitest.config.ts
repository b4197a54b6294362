import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    include: ['test/**/*.test.ts'],
    globalSetup: ['test/compile.ts'],
    testTimeout: 60_000,
    hookTimeout: 120_000,
    // Most tests wait for programs that they run; by itself vitest leaves one of two processors idle.
    maxWorkers: 2,
    reporters: ['default', './test/tally.ts'],
  },
});
