import type { Page } from 'playwright-core';

/** How wide a page is, in which colours, and in which language. */
export interface Look {
  readonly locale: 'nb' | 'nn' | 'en';
  readonly scheme: 'light' | 'dark';
  readonly width: 1440 | 768 | 390;
}

const heights = { 1440: 900, 768: 1024, 390: 844 } as const;

/** Languages, colours and sizes in which every page is to be looked at. */
export const locales = ['nb', 'nn', 'en'] as const;
export const schemes = ['light', 'dark'] as const;
export const widths = [1440, 768, 390] as const;

/** The size of the window for a width. */
export const viewport = (width: Look['width']) => ({ width, height: heights[width] });

/** Has an open page look so, in the state it is in, and waits until it is drawn. */
export async function showAs(page: Page, { locale, scheme, width }: Look): Promise<void> {
  await page.setViewportSize(viewport(width));
  await page.emulateMedia({ colorScheme: scheme, reducedMotion: 'reduce' });
  const now = await page.evaluate(() => document.documentElement.lang);
  const choice = page.locator('.global-bar select').first();
  // A presentation fills the window: the choice of language is there, and not shown.
  if (now !== locale) await choice.evaluate((select: HTMLSelectElement, value) => {
    select.value = value;
    select.dispatchEvent(new Event('change', { bubbles: true }));
  }, locale); // prettier-ignore
  await page.waitForFunction(
    ([language, colours]) => {
      const { lang, dataset } = document.documentElement;
      return lang === language && dataset['colorScheme'] === colours;
    },
    [locale, scheme] as const,
  );
  // What was changed is laid out in the next frame, and charts are drawn in the one after.
  await page.evaluate(async () => {
    await document.fonts.ready;
    for (let frame = 0; frame < 3; frame += 1) await new Promise(requestAnimationFrame);
  });
}
