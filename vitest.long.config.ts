import { defineConfig } from 'vitest/config';

/** The long proofs: run by hand before a release, not by `npm test`. */
export default defineConfig({
  test: {
    include: ['test/long/**/*.test.ts'],
    passWithNoTests: true,
    reporters: ['default', './test/reporter/closingLine.ts'],
    fileParallelism: false,
    testTimeout: 1_800_000,
    hookTimeout: 1_800_000,
  },
});
