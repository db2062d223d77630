import { defineConfig } from 'vitest/config';

/** Tests that need programs from outside the npm packages; a test says which one is missing and how to get it. */
export default defineConfig({
  test: {
    include: ['test/systems/**/*.test.ts'],
    reporters: ['default', './test/reporter/closingLine.ts'],
    // Two cores.
    maxWorkers: 2,
    testTimeout: 120_000,
    hookTimeout: 120_000,
  },
});
