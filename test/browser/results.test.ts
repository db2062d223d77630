import { execFile } from 'node:child_process';
import { join } from 'node:path';
import { promisify } from 'node:util';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import type { RunResult } from '../../models/index.ts';
import { launchChromium } from './chromium.ts';
import { watchedPage } from './watchedPage.ts';

const url = inject('productUrl');
const root = join(import.meta.dirname, '../..');
let browser: Browser;
let run: RunResult;

beforeAll(async () => {
  browser = await launchChromium();
  const told = await promisify(execFile)(process.execPath, ['--import', 'tsx', 'server/cli.ts', 'run', 'scenarios/tromso.json', '--json'], { cwd: root, maxBuffer: 1e8 }); // prettier-ignore
  run = JSON.parse(told.stdout) as RunResult;
});
afterAll(() => browser.close());

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u2212', '-');
/** What the command line gives for a year, in whole kroner as the page writes them. */
const expected = (line: string, year: number): string =>
  plain(new Intl.NumberFormat('nb-NO').format(Math.round(run.lines[line]?.values?.[run.years.indexOf(year)] ?? NaN))); // prettier-ignore
const focused = (page: Page): Promise<string> =>
  page.evaluate(() => document.activeElement?.getAttribute('aria-label') ?? document.activeElement?.textContent ?? ''); // prettier-ignore

test('Resultater without a mouse, from a deep link, has the numbers of the command line', async () => {
  const { page, troubles, close } = await watchedPage(browser, url, {
    viewport: { width: 1280, height: 800 },
  });
  const shown = '?priser=lopende&enhet=kr&periode=2029-2031';
  try {
    await page.goto(`${url}/scenario/tromso/resultater/regnskap${shown}`);
    const table = page.getByRole('table', { name: /^Økonomisk oversikt drift/ });
    await table.waitFor();
    // The address alone gives prices, unit and years.
    expect(await table.locator('thead th[scope="col"]').allInnerTexts()).toEqual(['2029', '2030', '2031']);
    for (const [label, line] of [
      ['Sum driftsutgifter', 'accounts.operatingCost'],
      ['Lønnsutgifter', 'accounts.salaries'],
      ['Kassebeholdning', 'accounts.cash'],
    ] as const) {
      // prettier-ignore
      const cells = await table.locator('tr', { hasText: label }).first().locator('td').allInnerTexts();
      expect(cells.map(plain), label).toEqual([2029, 2030, 2031].map((year) => expected(line, year)));
    }
    // The table is one stop; arrows move in it, and Enter opens the working of the number.
    await table.getByRole('button', { name: 'Sum driftsinntekter', exact: true }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('ArrowRight');
    expect(await focused(page)).toMatch(/^Sum driftsinntekter, 2030: /);
    await page.keyboard.press('Enter');
    const working = page.getByRole('dialog');
    await working.getByRole('heading', { name: 'Sum driftsinntekter' }).waitFor();
    expect(plain(await working.locator('.explain__value').innerText())).toBe(`${expected('accounts.operatingIncome', 2030)} kr`); // prettier-ignore
    await page.keyboard.press('Escape');
    await expect.poll(() => focused(page)).toMatch(/^Sum driftsinntekter, 2030: /);
    // A row opens in place; what is in it stands under it.
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await table.getByRole('rowheader', { name: /Pilottilskudd/ }).waitFor();
    // Other prices are chosen in the menu, and the address follows; the verdict does not.
    const verdict = await page.locator('.verdict-strip__short').innerText();
    await page.getByRole('button', { name: 'Visning' }).press('Enter');
    await page.getByRole('radio', { name: 'Faste priser (2027-kroner)' }).check();
    await expect.poll(() => page.url()).toBe(`${url}/scenario/tromso/resultater/regnskap?enhet=kr&periode=2029-2031`); // prettier-ignore
    await page.getByText('Tall i kr, 2027-kroner.').waitFor();
    expect(await page.locator('.verdict-strip__short').innerText()).toBe(verdict);
    await page.keyboard.press('Escape');
    // The other parts keep the settings.
    for (const [part, heading] of [
      ['Mengder', 'Hvor blir materialene av?'],
      ['Bemanning', 'Hvor mange årsverk er det?'],
      ['Utgifter', 'Hva går pengene til?'],
      ['Gevinster', 'Hva gir hallen?'],
      ['Perspektiver', 'Hvem sine penger?'],
    ] as const) {
      // prettier-ignore
      await page.getByRole('link', { name: part, exact: true }).press('Enter');
      await page.getByRole('heading', { name: heading }).waitFor();
      const { pathname, search } = new URL(page.url());
      expect(pathname + search).toBe(`/scenario/tromso/resultater/${part.toLowerCase()}?enhet=kr&periode=2029-2031`); // prettier-ignore
    }
    await page.goBack();
    await page.getByRole('heading', { name: 'Gevinstrapport til årsmeldingen' }).waitFor();
    const sankey = `${url}/scenario/tromso/resultater/mengder`;
    await page.goto(sankey);
    const chart = page.getByRole('group', { name: /^Hvor blir materialene av\?/ });
    await chart.focus();
    await page.keyboard.press('End');
    await expect.poll(async () => plain(await chart.locator('[aria-live]').innerText())).toMatch(/^I hallen → .* tonn \(\d+ %\)$|^Tilbudt → /); // prettier-ignore
    expect(troubles).toEqual([]);
  } finally {
    await close();
  }
});
