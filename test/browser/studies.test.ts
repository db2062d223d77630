import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { axeViolations, watchedPage } from './watchedPage.ts';

const url = inject('productUrl');
let browser: Browser;

beforeAll(async () => void (browser = await launchChromium()));
afterAll(() => browser.close());

const button = (page: Page, name: string | RegExp) => page.getByRole('button', { name, exact: typeof name === 'string' }); // prettier-ignore
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
const item = (page: Page, name: string) => page.getByRole('listitem').filter({ hasText: name });

test('what halls share is written by hand, and the portfolio and a scenario are studied on the server', async () => {
  const { page, troubles, close } = await watchedPage(browser, url, { viewport: { width: 1280, height: 900 } });
  try {
    // Two scenarios together, with a cost and a reserve in common.
    await page.goto(`${url}/portefolje?scenarioer=tromso,skien-arbeidstrening`);
    await page.getByRole('table', { name: /kroner i året/ }).waitFor();
    await page.locator('summary', { hasText: 'Felles utgifter, reserve og sammenheng' }).click();
    await button(page, 'Legg til fellesutgift').click();
    await box(page, 'Navn').fill('Felles ledelse');
    await box(page, 'Kroner i året').fill('mye');
    await page.getByLabel('Hallene har en felles reserve').check();
    await box(page, 'Ved starten, kroner').fill('2 mill');
    expect(await box(page, 'Priser og vekst (%)').inputValue()).toBe('100');
    await button(page, 'Regn ut med dette').click();
    await page.getByText('Felles ledelse: «mye» kan ikke brukes.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await box(page, 'Kroner i året').fill("900'");
    await button(page, 'Regn ut med dette').click();
    // Kept here, it has an address of its own.
    await page.waitForURL(/\/portefolje\/utvalg/);
    await page.getByText(/^Felles ledelse: 900\s000\skr i året, delt etter innbyggere/).waitFor();
    await page.getByText(/^Den felles reserven: 2\smill\.\skr ved starten/).waitFor();

    // From there to a study of it, on the server.
    await page.getByRole('link', { name: 'Flere framtider, på serveren' }).click();
    await page.getByRole('heading', { name: 'Studier', exact: true }).waitFor();
    await box(page, 'Framtider').fill('0');
    await button(page, 'Start studien').click();
    await page.getByText('Skriv et helt tall fra 1 til').waitFor();
    await box(page, 'Framtider').fill('512');
    await button(page, 'Start studien').click();
    const ofPortfolio = item(page, 'Portefølje av 2 scenarioer');
    await ofPortfolio.getByText('Ferdig').waitFor();
    await ofPortfolio.getByRole('link', { name: /^Se svaret/ }).click();
    await page.getByText(/^Alle hallene holder i \d+ av 100 simulerte framtider/).waitFor();
    await page.getByRole('link', { name: 'Alle studier' }).click();

    // A long one that can wait is cancelled, then deleted.
    await page.getByRole('combobox', { name: 'Spørsmål' }).selectOption({ label: 'Hvor sikkert er det?' });
    await page.getByRole('combobox', { name: 'Scenario', exact: true }).selectOption({ label: 'Tromsø' });
    await box(page, 'Framtider').fill('90 mill');
    await page.getByLabel(/^Kan vente/).check();
    await button(page, 'Start studien').click();
    const long = item(page, 'Tromsø: Hvor sikkert er det?');
    await long.getByRole('progressbar').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await long.getByRole('button', { name: /^Avbryt/ }).click();
    await long.getByText('Avbrutt').waitFor();
    await long.getByRole('button', { name: /^Slett/ }).click();
    await expect.poll(() => long.count()).toBe(0);
    expect(troubles).toEqual([]);
  } finally {
    await close();
  }
}); // prettier-ignore
