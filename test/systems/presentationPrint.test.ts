import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from '../browser/chromium.ts';
import { startBuilt } from '../browser/product.ts';
import { requiredProgram } from '../program.ts';

let browser: Browser;
let product: Awaited<ReturnType<typeof startBuilt>>;
let folder = '';

beforeAll(async () => {
  requiredProgram('pdftotext', 'poppler-utils');
  folder = mkdtempSync(join(tmpdir(), 'holdbar-presentation-'));
  product = await startBuilt();
  browser = await launchChromium();
}, 240_000);
afterAll(async () => {
  rmSync(folder, { recursive: true, force: true });
  await browser.close();
  await product.stop();
});

/** Where lines end differs between a screen and paper. */
const withoutSpaces = (text: string): string => text.replace(/\s+/g, '');

/** The texts of the page that is shown, line by line, without the tables that only a screen reader has. */
const linesShown = (page: Page): Promise<readonly string[]> =>
  page.locator('.sheet--current').evaluate((sheet) => {
    const linesOf = (element: Element): string[] =>
      (element as HTMLElement).innerText
        .split('\n')
        .map((line) => line.replace(/\s+/g, ''))
        .filter((line) => line !== '');
    const unseen = [...sheet.querySelectorAll('.visually-hidden')].flatMap(linesOf);
    return linesOf(sheet).filter((line) => !unseen.includes(line));
  });

test('paper says what the screen says, page by page, also when a number has been moved in the meeting', async () => {
  const page = await browser.newPage({ locale: 'nb-NO', viewport: { width: 1440, height: 900 } });
  await page.goto(`${product.url}/presenter/tromso?juster=support:2500000`);
  await page.locator('.presenter').waitFor();
  await expect.poll(() => page.locator('.sheet--unready').count(), { timeout: 90_000 }).toBe(0);
  const shown: (readonly string[])[] = [];
  for (let place = 1; place <= 6; place += 1) {
    await expect.poll(() => page.locator('.sheet--current .sheet__place').innerText()).toBe(`${place} av 6`);
    shown.push(await linesShown(page));
    await page.keyboard.press('PageDown');
  }
  await page.emulateMedia({ media: 'print' });
  // 269 by 186 mm of the sheet are 1017 by 703 pixels: nothing runs out of it.
  await page.setViewportSize({ width: 1017, height: 703 });
  expect(await page.evaluate(() => [...document.querySelectorAll('.sheet')].filter((sheet) => sheet.scrollHeight > sheet.clientHeight + 1).map(({ className }) => className))).toEqual([]); // prettier-ignore
  const file = join(folder, 'presentation.pdf');
  writeFileSync(file, await page.pdf({ tagged: true, preferCSSPageSize: true }));
  // A form feed ends each page.
  const paper = execFileSync('pdftotext', ['-raw', file, '-'], { encoding: 'utf8' }).split('\f').map(withoutSpaces); // prettier-ignore
  expect(paper.filter((text) => text !== '')).toHaveLength(6);
  for (const [index, lines] of shown.entries()) {
    expect(lines.length).toBeGreaterThan(3);
    expect(lines.filter((line) => paper[index]?.includes(line) !== true)).toEqual([]);
    expect(paper[index]).toContain('Justertimøtet–ikkesaksframleggetstall');
  }
  await page.close();
}, 180_000);
