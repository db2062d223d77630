import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { freePort, startServer } from './product.ts';
import { axeViolations, watchedPage } from './watchedPage.ts';

const folder = mkdtempSync(join(tmpdir(), 'holdbar-plan-'));
let browser: Browser;
let url = '';
let stop: () => Promise<void> = () => Promise.resolve();

beforeAll(async () => {
  ({ url, stop } = await startServer(await freePort(), { DATA_DIR: folder, DATABASE_URL: '' }));
  browser = await launchChromium();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await stop();
  rmSync(folder, { recursive: true });
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });
const box = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
/** The line over a scenario that says how it stands with the server. */
const bar = (page: Page) => page.getByRole('region', { name: 'Delt område' }).first();

test('a plan that is approved on the shelf is followed up: actuals go there, assumptions into a copy', { timeout: 120_000 }, async () => {
  const { page, troubles, close } = await watchedPage(browser, url);
  page.setDefaultTimeout(20_000);
  try {
    // A copy of the example is put on the shelf, and approved there.
    await page.goto(`${url}/scenario/tromso/oversikt`);
    await box(page, 'Husleie').fill('110');
    await page.waitForURL(/\/scenario\/(?!tromso\/)/);
    const id = new URL(page.url()).pathname.split('/')[2] ?? '';
    await button(page, 'Del').click();
    await button(page, 'Lagre på delt område').click();
    await button(page, 'Lagre').click();
    await bar(page).getByText('Lagret på delt område, versjon 1.').waitFor();
    await bar(page).getByRole('link', { name: 'Versjoner og lenker' }).click();
    await page.getByLabel('Begrunnelse eller saksnummer').fill('Sak 114/26');
    await button(page, 'Godkjenn versjon 1').click();
    await button(page, 'Åpne oppfølgingen').click();

    // Oppfølging is there, with who approved it and why; the approval is withdrawn where it was given.
    await page.getByText(/^Plan: vedtatt .* Sak 114\/26/).waitFor();
    await page.getByText('Vedtatt', { exact: true }).first().waitFor();
    expect(await page.getByRole('link', { name: 'Se vedtaket på delt område' }).count()).toBe(1);
    expect(await button(page, 'Opphev vedtaket').count()).toBe(0);
    await page.getByRole('combobox', { name: 'År' }).selectOption('2028');
    await box(page, 'Lønnsutgifter, januar 2028').fill('100000');
    await page.keyboard.press('Tab');
    await bar(page).getByText('Faktiske tall er endret siden versjon 1 på delt område.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await button(page, 'Lagre på delt område').click();
    await page.getByLabel('Hva er endret, og hvorfor').fill('Regnskap januar');
    await button(page, 'Lagre').click();
    await expect.poll(() => bar(page).innerText()).not.toContain('Faktiske tall er endret');
    const found = await page.evaluate(async () => {
      const { items } = (await (await fetch('/api/library')).json()) as { items: { id: string }[] };
      return (await (await fetch(`/api/library/${items[0]?.id}`)).json()) as unknown;
    });
    // The plan is as it was approved: no approval in the document, which is the shelf's, and the actual beside it.
    expect(found).toMatchObject({ approval: { version: 1 }, newest: { number: 2, reason: 'Regnskap januar' }, document: { actuals: { 'accounts.salaries': { '2028-01': 100_000 } } } });
    expect((found as { document: object }).document).not.toHaveProperty('approval');

    // In the lists it is marked; opened again on the shelf it is approved still.
    await page.goto(`${url}/scenarioer`);
    await page.locator('.card').filter({ hasText: 'Tromsø' }).getByText('Vedtatt', { exact: true }).first().waitFor();
    expect(await axeViolations(page)).toEqual([]);

    // Another rent is another plan: it becomes a copy, and the approved one keeps its number.
    await page.goto(`${url}/scenario/${id}/oversikt`);
    await page.getByText('Vedtatt', { exact: true }).first().waitFor();
    await box(page, 'Husleie').fill('120');
    await page.waitForURL((at) => !at.pathname.includes(`/${id}/`));
    await page.goto(`${url}/scenario/${id}/oversikt`);
    await expect.poll(() => box(page, 'Husleie').inputValue()).toBe('110');

    // Withdrawn, it is a draft again that can be changed.
    await bar(page).getByRole('link', { name: 'Versjoner og lenker' }).click();
    await button(page, 'Trekk godkjenningen tilbake').click();
    await page.getByText('Godkjenningen er trukket tilbake.').first().waitFor();
    await button(page, 'Åpne').click();
    await page.getByText('Eget scenario', { exact: true }).first().waitFor();
    await bar(page).getByText('Lagret på delt område, versjon 2.').waitFor();
    expect(troubles).toEqual([]);
  } finally {
    await close();
  }
}); // prettier-ignore
