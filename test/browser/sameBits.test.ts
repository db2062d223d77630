import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { build, type Rolldown } from 'vite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openFile, scenarioFile } from '../scenarioFiles.ts';
import { rangedDocument } from '../models/hall/rangedDocument.ts';
import { launchChromium } from './chromium.ts';
import { simulatedText } from './pageSimulation.ts';

let browser: Browser;
let program = '';

beforeAll(async () => {
  const built = await build({
    configFile: false,
    logLevel: 'error',
    build: {
      write: false,
      minify: false,
      lib: { entry: join(import.meta.dirname, 'pageSimulation.ts'), formats: ['es'], fileName: 'page' },
    },
  });
  const [{ output }] = [built].flat() as [Rolldown.RolldownOutput];
  program = output[0].code;
  expect(output).toHaveLength(1);
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** Every number of an answer, under its place in it. */
function numbersOf(value: unknown, path = ''): readonly (readonly [place: string, number: number])[] {
  if (typeof value === 'number') return [[path, value]];
  if (typeof value !== 'object' || value === null) return [];
  return Object.entries(value).flatMap(([key, inner]) => numbersOf(inner, `${path}.${key}`));
}

test.each(['compiled', 'scalar'] as const)(
  'every number of 512 futures has the same bits in Node and in Chromium (%s)',
  async (engine) => {
    const document = rangedDocument(openFile(scenarioFile('tromso')));
    const options = { draws: engine === 'compiled' ? 512 : 64, samples: true, monthly: true, engine };
    const page = await browser.newPage();
    await page.addScriptTag({ type: 'module', content: program });
    await page.waitForFunction(() => 'simulatedText' in globalThis);
    const inPage = await page.evaluate(
      ([given, asked]) => (globalThis as unknown as { simulatedText: typeof simulatedText }).simulatedText(given, asked), // prettier-ignore
      [document, options] as const,
    );
    await page.close();
    const expected = numbersOf(JSON.parse(simulatedText(document, options)));
    const found = numbersOf(JSON.parse(inPage));
    expect(expected.length).toBeGreaterThan(5000);
    expect(found).toHaveLength(expected.length);
    const different = expected.filter(([place, number], index) => found[index]![0] !== place || !Object.is(found[index]![1], number)); // prettier-ignore
    expect(different).toEqual([]);
  },
);
