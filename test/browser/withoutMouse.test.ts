import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { heardOfFocused, listenTo } from './heard.ts';
import { launchChromium } from './chromium.ts';
import { axeViolations, watchedPage } from './watchedPage.ts';

const url = inject('productUrl');
/** Under load the page takes its time. */
const slow = { timeout: 60_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');
const stripText = (page: Page): Promise<string> =>
  page.getByRole('region', { name: 'Konklusjon' }).innerText();
/** Whether what has the focus has a line around it, and can be seen. */
const isMarked = (page: Page): Promise<string> =>
  page.evaluate(() => {
    const element = document.activeElement as HTMLElement;
    const { outlineStyle, boxShadow } = getComputedStyle(element);
    const { top, bottom } = element.getBoundingClientRect();
    const isSeen = bottom > 0 && top < window.innerHeight;
    return (outlineStyle !== 'none' || boxShadow !== 'none') && isSeen ? '' : `${element.localName}.${element.className} «${element.textContent.slice(0, 40)}»`; // prettier-ignore
  });
const pathOfFocus = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.closest<HTMLElement>('[data-path]')?.dataset['path'] ?? '');
const activeText = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent?.trim() ?? ''); // prettier-ignore

test(
  'a reader without a mouse or a screen looks, finds, changes, asks and ends',
  { timeout: 150_000 },
  async () => {
    const { page, troubles, close } = await watchedPage(browser, url, {
      viewport: { width: 1280, height: 800 },
      permissions: ['clipboard-read', 'clipboard-write'],
    });
    try {
      // From the address bar to the content; whatever has the focus is marked and in view.
      await page.goto(url);
      await page.getByRole('region', { name: 'Konklusjon' }).getByText(/Holder/).waitFor(); // prettier-ignore
      await page.getByRole('heading', { name: 'Nøkkeltall' }).waitFor(slow);
      await page.keyboard.press('Tab');
      expect(await activeText(page)).toBe('Hopp til innhold');
      await page.keyboard.press('Enter');
      expect(await page.evaluate(() => document.activeElement?.id)).toBe('main');
      expect(new URL(page.url()).hash).toBe('');
      // Letters alone do nothing.
      const before = { text: await stripText(page), at: page.url() };
      await page.keyboard.type('bfkp0.?/');
      expect({ text: await stripText(page), at: page.url() }).toEqual(before);
      expect(await page.locator('dialog[open]').count()).toBe(0);
      for (let stop = 0; stop < 25; stop += 1) {
        await page.keyboard.press('Tab');
        expect(await isMarked(page)).toBe('');
      }

      // The chart says its name, its summary, each year, and what is missing; its numbers are those of its table.
      const cliff = page.getByRole('group', { name: /^Når pilotmidlene tar slutt/ });
      await cliff.focus();
      const heard = await heardOfFocused(page);
      expect(heard.name).toBe('Når pilotmidlene tar slutt');
      expect(heard.description).toContain('Fra april 2030 mangler');
      await page.keyboard.press('Home');
      for (let year = 2027; year < 2031; year += 1) await page.keyboard.press('ArrowRight');
      await expect.poll(() => cliff.locator('[aria-live]').innerText()).toMatch(/^2031: /);
      const said = plain(await cliff.locator('[aria-live]').innerText());
      const millions = Number(/Mangler (\d+(?:,\d)?) mill\. kr/.exec(said)?.[1]?.replace(',', '.'));
      const table = page.getByRole('table', { name: /^Hvem som betaler hvert år/ }).first();
      const columns = await table.getByRole('columnheader').allTextContents();
      const row = await table.getByRole('row', { name: /^2031/ }).locator('th, td').allTextContents();
      const thousands = Number(plain(row[columns.indexOf('Mangler')] ?? '').replaceAll(' ', ''));
      expect(Math.abs(thousands / 1000 - millions)).toBeLessThanOrEqual(0.05);
      await page.keyboard.press('Enter');
      await page.getByRole('dialog').getByRole('heading', { name: 'Sum driftsinntekter' }).waitFor();
      await page.keyboard.press('Escape');
      await page.keyboard.press('ArrowRight');
      await expect.poll(() => cliff.locator('[aria-live]').innerText()).toMatch(/^2032: /);
      expect(await tablesAmiss(page)).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);

      // A field is found by its name, wherever it is; its row says what it is, in full words.
      await page.getByRole('link', { name: 'Forutsetninger', exact: true }).press('Enter');
      await page.getByRole('button', { name: /^Finn felt/ }).waitFor();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('leie per');
      await page.getByRole('dialog').getByRole('option').first().waitFor();
      await page.keyboard.press('Enter');
      await expect.poll(() => pathOfFocus(page)).toBe('places.postTerminal.yearlyRent');
      await page.keyboard.type('120');
      await page.keyboard.press('Enter');
      await page.keyboard.press('ArrowUp');
      expect(await heardOfFocused(page)).toMatchObject({
        name: 'Leie per m²',
        value: '120',
        description: expect.stringMatching(
          /kroner per kvadratmeter per måned[^]*Endret fra 95[^]*Spenn 80 til 120/,
        ),
        invalid: false,
      });
      await page.keyboard.type('ca 90');
      expect(await heardOfFocused(page)).toMatchObject({
        description: expect.stringContaining('«ca 90» er ikke et tall'),
        invalid: true,
      });
      await page.keyboard.press('Escape');
      expect((await heardOfFocused(page)).value).toBe('120');

      // A block is pasted: the dialog takes the focus, keeps it, and gives it back to the cell.
      await page.evaluate(() => navigator.clipboard.writeText('100\t90–110\r\n'));
      await page.keyboard.press('Control+v');
      const pasting = page.getByRole('dialog', { name: /^Lim inn/ });
      await pasting.waitFor();
      for (let stop = 0; stop < 6; stop += 1) {
        await page.keyboard.press('Tab');
        expect(await page.evaluate(() => document.activeElement?.closest('dialog[open]') !== null || document.activeElement === document.body)).toBe(true); // prettier-ignore
      }
      await page.keyboard.press('Escape');
      await expect.poll(() => pathOfFocus(page)).toBe('places.postTerminal.yearlyRent');
      // Tab leaves the grid, which is one stop, and Shift+Tab comes back to the same cell.
      await page.keyboard.press('Tab');
      expect(await page.evaluate(() => document.activeElement?.closest('.field-row__cells') === null)).toBe(
        true,
      );
      await page.keyboard.press('Shift+Tab');
      expect(await pathOfFocus(page)).toBe('places.postTerminal.yearlyRent');
      await page.keyboard.press('Escape');
      expect(await page.evaluate(() => document.activeElement?.tagName)).toBe('H1');

      // A change that turns the verdict is said once.
      await page.getByRole('link', { name: 'Oversikt', exact: true }).press('Enter');
      const support = page.getByRole('textbox', { name: 'Driftsstøtte', exact: true });
      await support.focus();
      const saidSo = await listenTo(page);
      await page.keyboard.press('Control+a');
      // At once: on a busy machine a second may go by between two keys, and what stands there by then is rightly said.
      await page.keyboard.insertText('4000000');
      await expect.poll(saidSo).toContainEqual(expect.stringMatching(/^Holder\. /));
      expect((await saidSo()).filter((text) => text !== '')).toHaveLength(1);

      // A long simulation says now and then how far it is; ended, it says what is kept.
      await page.goto(`${page.url().replace(/\/oversikt.*/, '')}/analyse/hvor-sikkert-er-det?antall=1000000`);
      await page.getByText('foreløpig').first().waitFor(slow);
      const progress = await listenTo(page);
      await expect
        .poll(progress, slow)
        .toContainEqual(expect.stringMatching(/^Regner 1\s000\s000 framtider … \d+ %/));
      await page.getByRole('button', { name: 'Avbryt: Hvor mange framtider holder?' }).press('Enter');
      await expect.poll(progress, slow).toContainEqual(expect.stringMatching(/^Avbrutt etter [\d\s]+ framtider\. Resultatene under er foreløpige\./)); // prettier-ignore
      expect(await tablesAmiss(page)).toEqual([]);
      expect(await axeViolations(page)).toEqual([]);
      expect(troubles).toEqual([]);
    } finally {
      await close();
    }
  },
);

/** Tables beside charts without a caption, and heads that do not say what they are the head of. */
const tablesAmiss = (page: Page): Promise<readonly string[]> =>
  page.evaluate(() => {
    const tables = [...document.querySelectorAll('.chart-panel table')];
    const nameless = tables.filter(
      (table) => (table.querySelector('caption')?.textContent ?? '').trim() === '',
    );
    const heads = tables.flatMap((table) => [...table.querySelectorAll('th:not([scope])')]);
    return tables.length === 0
      ? ['no table']
      : [...nameless, ...heads].map((each) => each.outerHTML.slice(0, 120));
  });
