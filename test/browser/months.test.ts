import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { monthlyFunding, openScenario, runHall } from '../../models/index.ts';
import { launchChromium } from './chromium.ts';
import { axeViolations, watchedPage } from './watchedPage.ts';

const url = inject('productUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const plain = (text: string | null): string => (text ?? '').replaceAll('\u00a0', ' ');
const tromso: unknown = JSON.parse(readFileSync(join(import.meta.dirname, '../../scenarios/tromso.json'), 'utf8')); // prettier-ignore

test('a planner reads the money month by month: in the chart, the tables and the file, at an address of its own', { timeout: 90_000 }, async () => {
  const { page, troubles, close } = await watchedPage(browser, url);
  page.setDefaultTimeout(20_000);
  try {
    await page.goto(`${url}/scenario/tromso/oversikt`);
    await page.getByRole('button', { name: 'Visning', exact: true }).click();
    await page.getByRole('radio', { name: 'Måned', exact: true }).check();
    await expect.poll(() => page.url()).toBe(`${url}/scenario/tromso/oversikt?tid=maaned`);
    await page.keyboard.press('Escape');
    const panel = page.getByRole('region', { name: 'Når pilotmidlene tar slutt', exact: true }).first();
    await panel.locator('.panel__summary', { hasText: 'Diagrammet viser april 2028 til mars 2033, hver måned for seg' }).waitFor();
    // The chart is one stop; its last value is the last month that is shown.
    const chart = panel.getByRole('group', { name: /^Når pilotmidlene tar slutt/ });
    await chart.focus();
    await page.keyboard.press('End');
    await expect.poll(async () => plain(await chart.locator('[aria-live]').innerText())).toMatch(/^mars 2033: Salg og utleie .*; Utgifter .*; Mangler .*\.$/); // prettier-ignore
    // The table has the numbers that the models give, in thousands: the first month that the pilot does not pay.
    const { months, missing } = monthlyFunding(runHall(openScenario(tromso)), { prices: 'fixed' });
    const lacks = Math.round((missing[months.indexOf('2030-04')] ?? NaN) / 1000);
    await panel.getByRole('button', { name: 'Tabell' }).click();
    const row = panel.getByRole('row', { name: /^april 2030/ });
    expect((await row.locator('.number-table__strong').innerText()).trim()).toBe(String(lacks));
    expect(lacks).toBeGreaterThan(0);
    expect(await panel.getByRole('rowheader').count()).toBe(60);
    await panel.getByRole('button', { name: 'Hele perioden' }).click();
    await expect.poll(() => panel.getByRole('rowheader').count()).toBe(180);
    // The file has all months, whatever is shown.
    await panel.getByRole('button', { name: 'Mer om diagrammet «Når pilotmidlene tar slutt»' }).click();
    const download = page.waitForEvent('download');
    await page.getByRole('button', { name: /^CSV/ }).click();
    const csv = readFileSync(await (await download).path(), 'utf8').trim().split(/\r?\n/);
    expect(csv.filter((line) => /^"?\d{4}-\d{2}/.test(line))).toHaveLength(180);
    // Cash by month too; a shorter span is kept in the address.
    const cash = page.getByRole('region', { name: 'Hvor lenge rekker pengene?', exact: true }).first();
    await cash.getByRole('button', { name: 'Tabell' }).click();
    await cash.getByRole('rowheader', { name: 'desember 2031', exact: true }).waitFor();
    await page.getByRole('button', { name: 'Visning', exact: true }).click();
    await page.getByRole('radio', { name: 'Økonomiplan (4 år)' }).check();
    await expect.poll(() => panel.getByRole('rowheader').count()).toBe(45);
    expect(await axeViolations(page)).toEqual([]);
    // A menu that is open when the window gets narrow is gone, not in a corner of it.
    await page.setViewportSize({ width: 768, height: 1024 });
    await expect.poll(() => page.locator('.display-menu:popover-open').count()).toBe(0);
    await page.goto(`${url}/scenario/skien-arbeidstrening/oversikt?tid=maaned&periode=2027-2027`);
    await page.getByRole('region', { name: 'Hvem betaler for hallen?', exact: true }).first().locator('.panel__summary', { hasText: 'desember 2027, hver måned for seg' }).waitFor();
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
    expect(troubles).toEqual([]);
  } finally {
    await close();
  }
}); // prettier-ignore
