import { defineConfig } from 'vitest/config';

export default defineConfig({
  test: {
    reporters: ['default', './test/reporter/closingLine.ts'],
    coverage: { include: ['models/**', 'server/**', 'client/**'] },
    projects: [
      {
        // Models are pure functions: their tests share what a worker has loaded and made fast, in half the time.
        test: { name: 'models', include: ['test/models/**/*.test.ts'], isolate: false },
      },
      {
        // Solid as it is in a page: for Node it has a version of its own, whose effects do nothing.
        ssr: { resolve: { conditions: ['browser', 'development'] } },
        test: {
          name: 'unit',
          include: ['test/**/*.test.ts'],
          exclude: ['test/browser/**', 'test/models/**', 'test/systems/**', 'test/long/**'],
          server: { deps: { inline: [/solid-js/, /@solid/] } },
        },
      },
      {
        // The browser alone: if the product does not start, this still tells whether the browser does.
        test: { name: 'chromium', include: ['test/browser/chromium.test.ts'], testTimeout: 60_000 },
      },
      {
        test: {
          name: 'browser',
          include: ['test/browser/**/*.test.ts'],
          exclude: ['test/browser/chromium.test.ts'],
          globalSetup: 'test/browser/product.ts',
          // After the unit tests, and two browsers at a time: there may be no more than two cores.
          maxWorkers: 2,
          sequence: { groupOrder: 1 },
          testTimeout: 60_000,
          hookTimeout: 60_000,
          // What is waited for may take its time where the machine has other work.
          expect: { poll: { timeout: 20_000 } },
        },
      },
    ],
  },
});
