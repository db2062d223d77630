import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { watchedPage } from './watchedPage.ts';

const url = inject('productUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

async function opened(path: string, run: (page: Page) => Promise<void>): Promise<void> {
  const { page, troubles, close } = await watchedPage(browser, url, {
    viewport: { width: 1280, height: 800 },
  });
  try {
    await page.goto(url + path);
    await page.locator('.verdict-strip__short').waitFor();
    await run(page);
    expect(troubles).toEqual([]);
  } finally {
    await close();
  }
}

/** The name of what has the focus, and whether the strip covers it. */
const focused = (page: Page): Promise<{ readonly text: string; readonly covered: boolean }> =>
  page.evaluate(() => {
    const element = document.activeElement;
    if (!(element instanceof HTMLElement)) return { text: '', covered: false };
    const { top, height, left, width } = element.getBoundingClientRect();
    const strip = document.querySelector('.verdict-strip');
    const onTop = document.elementFromPoint(left + width / 2, top + height / 2);
    const covered = strip !== null && !strip.contains(element) && onTop !== null && strip.contains(onTop);
    return { text: element.getAttribute('aria-label') ?? element.innerText, covered };
  });

describe('without a mouse', () => {
  test('the first stop is the way to the content, and no stop is covered by the strip', () =>
    opened('/', async (page) => {
      await page.keyboard.press('Tab');
      expect((await focused(page)).text).toBe('Hopp til innhold');
      for (let stop = 0; stop < 60; stop += 1) {
        await page.keyboard.press('Tab');
        expect((await focused(page)).covered).toBe(false);
      }
      for (let stop = 0; stop < 40; stop += 1) {
        await page.keyboard.press('Shift+Tab');
        expect((await focused(page)).covered).toBe(false);
      }
    }));

  test('a chart is one stop; arrows say the values, and Enter opens the working', () =>
    opened('/', async (page) => {
      const chart = page.getByRole('group', { name: /^Når pilotmidlene tar slutt/ });
      await chart.focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => chart.locator('[aria-live]').innerText()).toMatch(/^2028: Salg og utleie/);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByRole('heading', { name: 'Sum driftsinntekter' }).waitFor();
      await page.keyboard.press('Escape');
      await expect.poll(() => page.getByRole('dialog').count()).toBe(0);
      await expect.poll(() => page.evaluate(() => document.activeElement?.className)).toBe('chart');
    }));

  test('a verdict that changes is spoken once, after a rest', () =>
    opened('/', async (page) => {
      const support = page.getByRole('textbox', { name: 'Driftsstøtte' });
      await support.fill('3 mill');
      const spoken = page.getByTestId('spoken');
      expect(await spoken.innerText()).toBe('');
      await expect.poll(() => spoken.innerText(), { timeout: 5000 }).toMatch(/^Holder\. /);
    }));

  test('a row of the form is undone from outside its field, and says what', () =>
    opened('/scenario/tromso/forutsetninger/lokaler', async (page) => {
      const rent = page.getByRole('textbox', { name: 'Leie per m²', exact: true });
      await rent.fill('120');
      await page.getByRole('button', { name: 'Mer om Leie per m²', exact: true }).focus();
      await page.keyboard.press('Control+z');
      await page.getByText('Angret: Leie per m² 95 (80–120) kr/m²/md. → 120 (80–120) kr/m²/md.').waitFor();
      expect(await rent.inputValue()).toBe('95');
      await page.keyboard.press('Control+Shift+z');
      expect(await rent.inputValue()).toBe('120');
    }));
});

describe('what is typed', () => {
  test('and cannot be read stays, also when the tab is closed, and the question beside it can be answered', () =>
    opened('/scenario/tromso/forutsetninger/bemanning', async (page) => {
      const salary = page.getByRole('textbox', { name: 'Årslønn' }).first();
      await salary.fill('ca 700 tusen kroner');
      await page.getByText('«ca 700 tusen kroner» er ikke et tall.').first().waitFor();
      await expect.poll(() => unreadTexts(page)).toContain('ca 700 tusen kroner');
      await page.reload();
      await salary.waitFor();
      expect(await salary.inputValue()).toBe('ca 700 tusen kroner');
      await salary.fill('1.234');
      await page.getByRole('button', { name: '1 234', exact: true }).click();
      expect((await salary.inputValue()).replaceAll('\u00a0', ' ')).toBe('1 234');
    }));

  test('works where the browser keeps nothing, which the page says', async () => {
    const { page, troubles, close } = await watchedPage(browser, url);
    try {
      await page.addInitScript(() =>
        ['localStorage', 'indexedDB'].forEach((store) =>
          Object.defineProperty(window, store, {
            get() {
              throw new DOMException('blocked', 'SecurityError');
            },
          }),
        ),
      );
      await page.goto(url);
      await page.getByText('Nettleseren tillater ikke lagring.').waitFor();
      await page.getByRole('textbox', { name: 'Husleie' }).fill('10');
      await page.getByText('Tromsø – kopi').waitFor();
      expect(troubles).toEqual([]);
    } finally {
      await close();
    }
  });

  test('another language and colours are kept', () =>
    opened('/', async (page) => {
      await page.getByLabel('Språk').selectOption('nn');
      await page.getByLabel('Fargar').selectOption('dark');
      await page.getByRole('heading', { name: 'Held ombrukshallen når pilotmidlane tek slutt?' }).waitFor();
      await page.reload();
      await page.getByRole('heading', { name: 'Held ombrukshallen når pilotmidlane tek slutt?' }).waitFor();
      expect(await page.evaluate(() => document.documentElement.dataset['colorScheme'])).toBe('dark');
    }));

  test('a member is added, named, computed and removed', () =>
    opened('/scenario/tromso/forutsetninger/drift', async (page) => {
      await page.getByRole('button', { name: 'Legg til egen linje' }).click();
      await page.getByLabel('Navn', { exact: true }).last().fill('Vakthold');
      await page.getByLabel('Type').selectOption('formula');
      await page.getByRole('button', { name: 'Legg til', exact: true }).click();
      const formula = page.getByRole('textbox', { name: 'Formel' });
      await formula.fill('1000 * staffing.totalFte');
      await page.getByText('Kan ikke beregnes: én feil i forutsetningene.').waitFor();
      expect(await page.locator('.ds-validation-message').allInnerTexts()).toHaveLength(1);
      await formula.fill('sum(stream, operations.sales) * 0.01');
      await expect.poll(() => page.locator('.ds-validation-message').count()).toBe(0);
      await page.getByRole('button', { name: 'Fjern Vakthold' }).click();
      expect(await page.getByRole('heading', { name: /Vakthold/ }).count()).toBe(0);
    }));
});

/** The texts that could not be read, as the browser keeps them with the scenarios. */
const unreadTexts = (page: Page): Promise<readonly string[]> =>
  page.evaluate(async () => {
    const done = <T>(request: IDBRequest<T>): Promise<T> =>
      new Promise((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error ?? new Error('not read'));
      });
    const database = await done(indexedDB.open('holdbar'));
    const kept = await done<{ unread: Record<string, string> }[]>(database.transaction('scenarios').objectStore('scenarios').getAll()); // prettier-ignore
    database.close();
    return kept.flatMap(({ unread }) => Object.values(unread));
  });
