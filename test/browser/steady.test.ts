import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { watchedPage } from './watchedPage.ts';

const url = inject('productUrl');
/** What is good: Web Vitals, cumulative layout shift (web.dev/articles/cls). The whole sum is taken, not the worst moment. */
const good = 0.1;
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

interface Moved {
  readonly sum: number;
  /** The largest ones: how much, when, and what. */
  readonly told: readonly string[];
}

/** Has each page that is opened add up what moves in it without anybody having asked for it. */
const noteMoves = (page: Page): Promise<unknown> =>
  page.addInitScript(() => {
    interface Shift extends PerformanceEntry {
      readonly value: number;
      readonly hadRecentInput: boolean;
      readonly sources: readonly { readonly node: Node | null }[];
    }
    const moved = { sum: 0, told: [] as string[] };
    Object.assign(globalThis, { moved });
    new PerformanceObserver((list) => {
      for (const { value, hadRecentInput, startTime, sources } of list.getEntries() as Shift[]) {
        if (hadRecentInput) continue;
        moved.sum += value;
        if (value < 0.005) continue;
        const nodes = sources.map(({ node }) => (node instanceof Element ? node : node?.parentElement));
        moved.told.push(`${value.toFixed(3)} at ${Math.round(startTime)} ms: ${nodes.map((node) => `${node?.localName}.${node?.getAttribute('class')}`).join(', ')}`); // prettier-ignore
      }
    }).observe({ type: 'layout-shift', buffered: true });
  });
const moved = (page: Page): Promise<Moved> => page.evaluate(() => (globalThis as unknown as { moved: Moved }).moved); // prettier-ignore

/** What is there when a page has come to rest: nothing is waited for, and nothing is being computed. */
const rested = async (page: Page, last: string): Promise<void> => {
  await page.locator(last).first().waitFor({ timeout: 60_000 });
  await page.waitForFunction(() => document.querySelector('.answer__wait, .answer-progress, .skeleton') === null, undefined, { timeout: 60_000 }); // prettier-ignore
};

const pages = [
  ['/', '.chance-figure dd'],
  ['/scenario/tromso/oversikt', '.overview__menu li'],
  ['/scenario/tromso/resultater', '.series-table tbody td'],
  ['/scenario/tromso/analyse', '.answer-group canvas'],
  ['/sammenlign/nokkeltall?scenarioer=tromso,tromso-larger-volume', '.compare__multiples canvas'],
] as const;

test.each([1440, 390] as const)('nothing jumps while a page is loaded, %i px wide', { timeout: 150_000 }, async (width) => {
  const { page, close } = await watchedPage(browser, url, { viewport: { width, height: 900 } });
  try {
    await noteMoves(page);
    const found: [string, Moved][] = [];
    for (const [path, last] of pages) {
      await page.goto(url + path);
      await rested(page, last);
      found.push([path, await moved(page)]);
    }
    expect(found.filter(([, { sum }]) => sum >= good)).toEqual([]);
  } finally {
    await close();
  }
}); // prettier-ignore

test('an edit in Forutsetninger moves nothing else on the page', { timeout: 60_000 }, async () => {
  const { page, close } = await watchedPage(browser, url);
  try {
    await page.goto(`${url}/scenario/tromso/forutsetninger/bemanning`);
    const short = page.locator('.verdict-strip__short');
    await short.waitFor();
    await page.locator('[data-path="roles.worker.plannedFte"]').waitFor();
    /** Where everything stands that can be pushed. */
    const places = (): Promise<readonly string[]> =>
      page.evaluate(() =>
        [...document.querySelectorAll('.global-bar, .scenario-bar, .view-tabs, .verdict-strip, main h1, main h2, main h3, .field-row, .sections, .add-member')].map((each) => {
          const { x, y, width, height } = each.getBoundingClientRect();
          return `${each.getAttribute('data-path') ?? each.getAttribute('class') ?? each.textContent}: ${[x, y, width, height].map(Math.round).join(' ')}`;
        }),
      ); // prettier-ignore
    const before = await places();
    expect(before.length).toBeGreaterThan(30);
    const said = await short.textContent();
    for (const [path, value] of [['roles.worker.plannedFte', '2'], ['roles.worker.pensionRate', '13']] as const) {
      const box = page.locator(`[data-path="${path}"] input`).first();
      await box.focus();
      const scrolled = await page.evaluate(() => scrollY);
      const here = await places();
      await box.fill(value);
      await expect.poll(() => page.locator(`[data-path="${path}"].is-changed`).count()).toBe(1);
      await expect.poll(places).toEqual(here);
      expect(await page.evaluate(() => scrollY)).toBe(scrolled);
    }
    // The edits were taken: the verdict is another.
    await expect.poll(() => short.textContent()).not.toBe(said);
  } finally {
    await close();
  }
}); // prettier-ignore
