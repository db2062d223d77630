import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { watchedPage } from './watchedPage.ts';

const url = inject('productUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const widthBeyond = (page: Page): Promise<number> =>
  page.evaluate(() => Math.max(0, document.documentElement.scrollWidth - window.innerWidth));

test('at 400 % zoom nothing is beside the page, nothing stays over it, and colours may be those of the system', async () => {
  // 1280 × 1024 pixels at 400 %.
  const { page, troubles, close } = await watchedPage(browser, url, {
    viewport: { width: 320, height: 256 },
    forcedColors: 'active',
  });
  try {
    for (const path of [
      '/',
      '/scenario/tromso/forutsetninger/drift',
      '/scenario/tromso/analyse',
      '/scenarioer',
      '/sammenlign/nokkeltall?scenarioer=tromso,tromso-larger-volume',
      '/hjelp/ordliste',
    ]) {
      await page.goto(url + path);
      await page.locator('h1').first().waitFor();
      expect([path, await widthBeyond(page)]).toEqual([path, 0]);
    }
    await page.goto(`${url}/scenario/tromso/oversikt`);
    await page.locator('.verdict-strip__short').waitFor();
    const strip = page.locator('.verdict-strip');
    expect(await strip.evaluate((element) => getComputedStyle(element).position)).toBe('static');
    // The badge says it by shape and word, and keeps an edge where there are no grounds.
    const edge = await page
      .locator('.verdict-strip .verdict-badge')
      .first()
      .evaluate((element) => getComputedStyle(element).borderTopStyle);
    expect(edge).toBe('solid');
    expect(troubles).toEqual([]);
  } finally {
    await close();
  }
});
