import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { watchedPage } from './watchedPage.ts';

const url = inject('productUrl');
const folder = mkdtempSync(join(tmpdir(), 'holdbar-portfolio-'));
let browser: Browser;

beforeAll(async () => void (browser = await launchChromium()));
afterAll(async () => {
  await browser.close();
  rmSync(folder, { recursive: true });
});

const ranking = (page: Page) => page.getByRole('table', { name: /kroner i året/ });
const names = (page: Page): Promise<readonly string[]> => ranking(page).locator('.portfolio-table__name').allInnerTexts(); // prettier-ignore

async function chooseFile(page: Page, button: string, file: string): Promise<void> {
  const [chooser] = await Promise.all([page.waitForEvent('filechooser'), page.getByRole('button', { name: button }).click()]); // prettier-ignore
  await chooser.setFiles(file);
}

test('scenarios, then a table, become portfolios that are ranked, simulated and saved', async () => {
  const { page, troubles, close } = await watchedPage(browser, url, { viewport: { width: 1280, height: 900 } });
  try {
    // From the scenarios that are chosen.
    await page.goto(`${url}/scenarioer`);
    for (const title of ['Nordreisa', 'Skien']) await page.getByRole('checkbox', { name: new RegExp(title) }).first().check();
    await page.getByRole('link', { name: 'Portefølje', exact: true }).click();
    await ranking(page).waitFor();
    expect(await names(page)).toHaveLength(2);

    // A table with a wrong cell says which; the right one becomes a portfolio.
    await page.goto(`${url}/portefolje`);
    const template = page.getByLabel('Mal');
    await template.selectOption({ label: 'Tromsø' });
    const table = join(folder, 'nord.csv');
    writeFileSync(table, 'kommune;economy.population\nSkjervøy;mange\n');
    await chooseFile(page, 'Importer tabell', table);
    await page.getByText('Rad 2, kolonne economy.population: «mange» er ikke et tall.').waitFor();
    writeFileSync(table, 'kommune;economy.population;Alle mengder mot planlagt\nSkjervøy;2 800;0,6\nKvænangen;1150;0,3\n');
    await chooseFile(page, 'Importer tabell', table);
    await ranking(page).waitFor();
    // The smaller sells less and lacks more for each of fewer inhabitants.
    expect((await names(page)).map((name) => name.split('\n')[0])).toEqual(['Kvænangen', 'Skjervøy']);
    expect(await ranking(page).innerText()).toContain('Ikke kjent: husholdninger, sone (malens)');

    const [download] = await Promise.all([page.waitForEvent('download'), page.getByRole('button', { name: 'Rangering (CSV)' }).click()]);
    expect(download.suggestedFilename()).toBe('nord-rangering.csv');
    expect(readFileSync(await download.path(), 'utf8')).toMatch(/^\u{feff}Nr\.;Hall;/u);

    await page.getByRole('button', { name: 'Simuler' }).click();
    await page.getByText(/^Alle hallene holder i \d+ av 100 simulerte framtider/).waitFor();

    // It is kept here, and is found again.
    await page.goto(`${url}/portefolje`);
    await page.getByRole('link', { name: 'nord', exact: true }).click();
    await ranking(page).waitFor();
    expect(troubles).toEqual([]);
  } finally {
    await close();
  }
}); // prettier-ignore
