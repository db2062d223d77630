import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { readXlsx } from 'hucre/xlsx';
import Papa from 'papaparse';
import type { Browser, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { fundingBands, openScenario, runHall, type ScenarioDocument } from '../../models/index.ts';
import { launchChromium } from './chromium.ts';
import { axeViolations, watchedPage } from './watchedPage.ts';

const url = inject('productUrl');
const tromso = openScenario(JSON.parse(readFileSync(join(import.meta.dirname, '../../scenarios/tromso.json'), 'utf8')) as ScenarioDocument); // prettier-ignore
const bands = fundingBands(runHall(tromso), { prices: 'fixed' });
let browser: Browser;
beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const contentOf = async (download: Download): Promise<Buffer> => readFileSync(await download.path());

/** Chooses in the menu of the first chart, and gives the file that comes of it. */
async function saved(page: Page, choice: RegExp): Promise<{ readonly name: string; readonly bytes: Buffer }> {
  const coming = page.waitForEvent('download');
  await chosen(page, choice);
  const download = await coming;
  return { name: download.suggestedFilename(), bytes: await contentOf(download) };
}

async function chosen(page: Page, choice: RegExp): Promise<void> {
  const menu = page.getByRole('button', { name: 'Mer om diagrammet «Når pilotmidlene tar slutt»' });
  await menu.focus();
  await page.keyboard.press('Enter');
  await page.getByRole('button', { name: choice }).focus();
  await page.keyboard.press('Enter');
}

test('a chart leaves the page as CSV, PNG and SVG by the keyboard, is locked and explained', async () => {
  const { page, troubles, close } = await watchedPage(browser, url);
  await page.goto(`${url}/scenario/tromso/oversikt`);
  await page.getByRole('heading', { name: 'Når pilotmidlene tar slutt', exact: true }).waitFor();
  const csv = await saved(page, /^CSV/);
  expect(csv.name).toBe('tromso-funding.csv');
  const { data } = Papa.parse<string[]>(csv.bytes.toString('utf8').slice(1), { delimiter: ';', skipEmptyLines: true }); // prettier-ignore
  const missing = data[0]?.indexOf('Mangler (kr, 2027-kroner)') ?? -1;
  expect(data.slice(1).map((row) => Number(row[missing]?.replace(',', '.')))).toEqual(bands.missing);

  const png = await saved(page, /^PNG/);
  expect(png.name).toBe('tromso-funding.png');
  // Width, and dots per metre at 300 to the inch: PNG specification, 11.2.2 and 11.3.5.3.
  expect([png.bytes.readUInt32BE(16), png.bytes.readUInt32BE(41)]).toEqual([1890, 11811]);

  const svg = await saved(page, /^SVG/);
  expect(svg.name).toBe('tromso-funding.svg');
  const read = await page.evaluate((text) => {
    const root = new DOMParser().parseFromString(text, 'image/svg+xml').documentElement;
    const count = (name: string): number => root.getElementsByTagName(name).length;
    return { root: root.tagName, width: root.getAttribute('width'), images: count('image'), patterns: count('pattern'), texts: [...root.getElementsByTagName('text')].map(({ textContent }) => textContent) }; // prettier-ignore
  }, svg.bytes.toString('utf8'));
  expect(read).toMatchObject({ root: 'svg', width: '160mm', images: 0, patterns: 6 });
  expect(read.texts).toEqual(expect.arrayContaining(['Når pilotmidlene tar slutt', 'Pilottilskudd', 'Piloten slutter mars 2030', '2029'])); // prettier-ignore
  expect(read.texts.at(-1)).toMatch(/^Beregnet med Holdbar .*Tromsø.*\([0-9a-f]{12}\)$/);

  await chosen(page, /^Lås aksen/);
  await page.getByText('aksen er låst').waitFor();
  await chosen(page, /^Forklar/);
  await page.getByRole('dialog').getByRole('heading').first().waitFor();
  expect(troubles).toEqual([]);
  await close();
});

test('Del makes documents beside the page, tells of them and lets one be left', async () => {
  const { page, troubles, close } = await watchedPage(browser, url);
  await page.goto(`${url}/scenario/tromso/oversikt`);
  await page.getByRole('button', { name: 'Del', exact: true }).click();
  const dialog = page.getByRole('dialog');
  await dialog.getByText('Dokumenter').waitFor();
  expect(await axeViolations(page)).toEqual([]);
  const made = async (name: string): Promise<Download> => {
    const coming = page.waitForEvent('download');
    await dialog.getByRole('button', { name, exact: true }).click();
    return coming;
  };
  const lines = await made('CSV per år');
  expect(lines.suggestedFilename()).toBe('tromso-aar.csv');
  expect((await contentOf(lines)).toString('utf8')).toMatch(/^\u{feff}Linje;Post;Navn;Enhet;Slag;2027;/u);
  const plan = await made('Tiltak (Excel)');
  expect(plan.suggestedFilename()).toBe('tromso-tiltak.xlsx');
  expect((await contentOf(plan)).toString('latin1', 0, 2)).toBe('PK');
  // A large one is told of while it is made, and may be left: the page answers all the while.
  await dialog.getByRole('button', { name: 'Word', exact: true }).click();
  await dialog.getByText('Lager Word …').waitFor();
  await dialog.getByRole('button', { name: 'Avbryt' }).click();
  await dialog.getByText('Lager Word …').waitFor({ state: 'detached' });
  await dialog.getByRole('link', { name: 'PDF og utskrift' }).click();
  await page.waitForURL('**/rapport/tromso');
  expect(troubles).toEqual([]);
  await close();
});

test('Sammenlign writes the scenarios side by side, the one measured against with all its numbers', async () => {
  const { page, troubles, close } = await watchedPage(browser, url);
  await page.goto(`${url}/sammenlign/nokkeltall?scenarioer=tromso,tromso-larger-volume`);
  await page.getByText('Last ned sammenligningen').click();
  const coming = page.waitForEvent('download');
  await page.getByRole('button', { name: 'Excel', exact: true }).click();
  const download = await coming;
  expect(download.suggestedFilename()).toBe('tromso.xlsx');
  const { sheets } = await readXlsx(await contentOf(download));
  const compared = sheets.find(({ name }) => name === 'Sammenligning');
  expect(compared?.rows[4]?.slice(1)).toEqual(['Tromsø', 'Større volum']);
  expect(sheets.map(({ name }) => name)).toContain('Simulering');
  expect(troubles).toEqual([]);
  await close();
});

test('the report prints as tagged A4 with the numbers of the page', async () => {
  const { page, troubles, close } = await watchedPage(browser, url);
  await page.goto(`${url}/scenario/tromso/oversikt`);
  const sentence = await page.locator('.lead__sentence').innerText();
  await page.goto(`${url}/rapport/tromso`);
  await page.getByRole('heading', { name: 'Økonomisk oversikt drift' }).waitFor();
  await page.locator('.report__figure img').nth(1).waitFor();
  expect(await page.locator('.report__sentence').innerText()).toBe(sentence);
  expect(await axeViolations(page)).toEqual([]);
  await page.emulateMedia({ media: 'print' });
  // Nothing is cut off at the side: 186 mm of an A4 sheet are 703 pixels.
  await page.setViewportSize({ width: 703, height: 1000 });
  expect(await page.locator('.report__part table').count()).toBe(3);
  expect(await page.evaluate(() => [...document.querySelectorAll('.report__part')].filter((part) => part.scrollWidth > part.clientWidth + 1).length)).toBe(0); // prettier-ignore
  const pdf = await page.pdf({ tagged: true, preferCSSPageSize: true });
  expect(pdf.toString('latin1')).toContain('/MarkInfo');
  const text = pdf.toString('latin1');
  // A4 in points, upright and on its side (ISO 216).
  expect(text).toMatch(/\/MediaBox \[0 0 59[45](\.\d+)? 84[12](\.\d+)?\]/);
  expect(text).toMatch(/\/MediaBox \[0 0 84[12](\.\d+)? 59[45](\.\d+)?\]/);
  expect(text).toContain('/StructTreeRoot');
  expect(troubles).toEqual([]);
  await close();
});
