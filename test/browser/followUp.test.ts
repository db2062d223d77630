import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { axeViolations, watchedPage } from './watchedPage.ts';

const url = inject('productUrl');
let browser: Browser;
let folder = '';

beforeAll(async () => {
  browser = await launchChromium();
  folder = mkdtempSync(join(tmpdir(), 'holdbar-follow-up-'));
});
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
/** The texts of a row of the table of plan and actual, hard spaces as plain ones. */
async function rowOf(page: Page, name: RegExp): Promise<readonly string[]> {
  const row = page
    .locator('.follow-up__table tbody tr')
    .filter({ has: page.getByRole('rowheader', { name }) });
  return (await row.locator('td').allInnerTexts()).map((text) => text.replaceAll('\u00a0', ' ').trim());
}
const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');

test(
  'a finance officer follows up: approves, pastes, reads the forecast, imports, changes a copy and compares',
  { timeout: 120_000 },
  async () => {
    const { page, troubles, close } = await watchedPage(browser, url);
    page.setDefaultTimeout(15_000);
    try {
      // Before approval there is no tab; the menu leads to it.
      await page.goto(`${url}/scenario/nordreisa-liten-kommune/oversikt`);
      await page.locator('.verdict-badge').first().waitFor();
      expect(await page.getByRole('link', { name: 'Oppfølging' }).count()).toBe(0);
      await page.locator('.scenario-menu__name').click();
      await page.getByRole('link', { name: 'Vedta …' }).click();
      await page.getByRole('heading', { name: 'Vedta planen' }).waitFor();
      await button(page, 'Vedta').click();
      await page.getByText('Skriv hvem som har vedtatt planen.').waitFor();
      await page.getByLabel('Vedtatt av').fill('kommunestyret');
      await page.getByLabel('Dato').fill('2026-12-12');
      await page.getByLabel('Saksnummer').fill('sak 114/26');
      await page.getByLabel('Begrunnelse').fill('Økonomiplan 2027–2030');
      await button(page, 'Vedta').click();
      await page.getByText('Plan: vedtatt 12. desember 2026 av kommunestyret, sak 114/26.').waitFor();
      await page.getByText('Vedtatt', { exact: true }).waitFor();
      const plan = new URL(page.url()).pathname;
      expect(plan).toBe('/scenario/nordreisa-liten-kommune-kopi/oppfolging');
      await page.getByText('Ingen faktiske tall for 2027 ennå.').waitFor();

      // A block from Excel, Norwegian numbers and one that is no number: it stays in its box, the rest is taken.
      await page.getByRole('combobox', { name: 'År' }).selectOption('2028');
      const first = box(page, 'Lønnsutgifter, januar 2028');
      await first.focus();
      await first.evaluate((element, text) => {
        const clipboardData = new DataTransfer();
        clipboardData.setData('text/plain', text);
        element.dispatchEvent(
          new ClipboardEvent('paste', { clipboardData, bubbles: true, cancelable: true }),
        );
      }, '100 000\t110 000,00\n20 000\tukjent');
      await page.getByText('Sosiale utgifter, februar 2028: «ukjent» er ikke et tall. Skriv for eksempel 125 000.').waitFor(); // prettier-ignore
      expect(plain(await box(page, 'Lønnsutgifter, februar 2028').inputValue())).toBe('110 000');
      expect(await box(page, 'Sosiale utgifter, februar 2028').inputValue()).toBe('ukjent');
      // The model goes on: no number of the scenario depends on it.
      expect(await page.locator('.problems').count()).toBe(0);
      await box(page, 'Sosiale utgifter, februar 2028').fill('21000');
      await expect.poll(() => page.locator('.follow-up__unread').count()).toBe(0);

      // Deviation and forecast: 210 000 came of what was planned so far, and the deviation goes on.
      const salaries = await rowOf(page, /^Lønnsutgifter/);
      const number = (text: string | undefined): number => Number((text ?? '').replaceAll(' ', '').replace('−', '-').replace(',', '.')); // prettier-ignore
      const [planned = 0, came = 0, deviation = 0] = salaries.map(number);
      expect(came).toBe(210_000);
      expect(deviation).toBe(planned - came);
      const [planYear = 0, forecast = 0] = [salaries[4], salaries[5]].map(number);
      // The plan is the same every month: twelve times the mean of the two that are known, 105 000.
      expect(forecast).toBe(1_260_000);
      await button(page, 'Som planlagt').click();
      await expect.poll(async () => number((await rowOf(page, /^Lønnsutgifter/))[5])).toBeCloseTo(came + planYear - planned, -1); // prettier-ignore
      // What is missing is not 0, and the sum that needs it says so.
      expect((await rowOf(page, /^Netto driftsresultat/))[1]).toBe('–');

      // A CSV file in thousands, with a text, an unknown item, a month outside and a row twice.
      const file = join(folder, 'regnskap.csv');
      writeFileSync(file, '\ufeffPost;Måned;Beløp\r\nKjøp av varer og tjenester;januar;12,5\r\nKjøp av varer og tjenester;februar;tolv\r\nKantine;januar;3\r\nSalgs- og leieinntekter;mai 2019;4\r\nSalgs- og leieinntekter;januar;7\r\nSalgs- og leieinntekter;2028-01;8\r\nSolgt;januar;1,5\r\n'); // prettier-ignore
      const chosen = page.waitForEvent('filechooser');
      await button(page, 'Hent fra CSV').click();
      await (await chosen).setFiles(file);
      await page.getByLabel('Beløpene er i').selectOption('thousands');
      const dialog = page.getByRole('dialog');
      for (const text of [
        '2 tall kan leses.',
        'Rad 3, kolonne C: «tolv» er ikke et tall.',
        'Rad 4, kolonne A: «Kantine» er ingen av postene.',
        'Rad 5, kolonne C: 2019-05 er utenfor beregningen',
        'Rad 6 og 7 gjelder det samme: Salgs- og leieinntekter, januar 2028. Ingen av dem er tatt med.',
      ])
        await dialog.getByText(text).waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await button(page, 'Legg inn 2 tall').click();
      await expect.poll(async () => plain(await box(page, 'Kjøp av varer og tjenester, januar 2028').inputValue())).toBe('12 500'); // prettier-ignore
      expect(await box(page, 'Solgt, januar 2028').inputValue()).toBe('1,5');
      // The text that was not taken waits to be mended.
      await button(page, 'Lim inn faktiske tall').click();
      expect(await page.getByLabel('Lim inn fra regneark eller CSV').inputValue()).toContain('tolv');
      await page.keyboard.press('Escape');

      // Undo takes the whole import back, and redo puts it there again.
      await button(page, 'Angre').click();
      await expect.poll(() => box(page, 'Solgt, januar 2028').inputValue()).toBe('');
      await button(page, 'Gjør om').click();
      await expect.poll(() => box(page, 'Solgt, januar 2028').inputValue()).toBe('1,5');

      // Arrows move in the grid, which is one stop of the keyboard.
      await box(page, 'Lønnsutgifter, januar 2028').focus();
      await page.keyboard.press('ArrowRight');
      await page.keyboard.press('ArrowDown');
      expect(await page.evaluate(() => document.activeElement?.getAttribute('aria-label'))).toBe('Sosiale utgifter, februar 2028'); // prettier-ignore

      // A change of an assumption is made in a copy; the approved plan stands, and is compared.
      await page.getByRole('link', { name: 'Oversikt', exact: true }).click();
      await page.getByRole('textbox', { name: 'Husleie', exact: true }).fill('200');
      await page.getByText('Planen er vedtatt og står som den er. Du endrer nå din egen kopi.').waitFor();
      await page.getByRole('link', { name: 'Oppfølging', exact: true }).click();
      const now = page.getByRole('region', { name: 'Vedtatt mot nå' }).first();
      await now.getByRole('link', { name: /^Sammenlign vedtatt med/ }).waitFor();
      expect(await now.locator('tbody tr').count()).toBe(2);
      expect(await now.locator('tbody tr').nth(0).locator('td').nth(1).innerText()).toBe('vedtatt');
      expect(await now.locator('tbody tr').nth(1).locator('td').nth(1).innerText()).toBe('1');
      await now.getByRole('link', { name: /^Sammenlign vedtatt med/ }).click();
      await page.getByRole('heading', { name: 'Nøkkeltall' }).first().waitFor();
      await page.goto(`${url}${plan}?aar=2028`);
      await page.getByText('Plan: vedtatt 12. desember 2026').waitFor();
      expect(await page.getByText('Forutsetningene er ikke lenger de som ble vedtatt.').count()).toBe(0);
      await expect.poll(() => box(page, 'Solgt, januar 2028').inputValue()).toBe('1,5');
      expect(await axeViolations(page)).toEqual([]);
      expect(troubles).toEqual([]);
    } finally {
      await close();
    }
  },
);
