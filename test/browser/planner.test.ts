import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { openScenario, runHall, runResult, type ScenarioDocument } from '../../models/index.ts';
import { launchChromium } from './chromium.ts';
import { axeViolations, watchedPage } from './watchedPage.ts';

const url = inject('productUrl');
/** Under load the page takes its time. */
const soon = { timeout: 30_000 };
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

const { example: _, ...tromso } = JSON.parse(readFileSync(join(import.meta.dirname, '../../scenarios/tromso.json'), 'utf8')) as ScenarioDocument; // prettier-ignore
const ownHall = { ...tromso, id: 'var-hall', title: 'Vår hall' };

const rent = 'places.postTerminal.yearlyRent';
const support = 'funding.municipality.yearlyAmount';
/** What is changed in the larger variant, as it is typed. */
const larger = { 'volumes.scale': '1,4', 'operations.itCost': '90 000', 'operations.marketingCost': '80 000' } as const; // prettier-ignore

const plain = (text: string): string => text.replaceAll('\u00a0', ' ').replaceAll('\u202f', ' ');
const strip = (page: Page) => page.getByRole('region', { name: 'Konklusjon' });
const named = (page: Page) => page.locator('.scenario-menu__name');
const box = (page: Page, path: string): Locator => page.locator(`[data-path="${path}"] [data-cell="value"] input`).first(); // prettier-ignore
const saved = (page: Page) => page.getByText('Lagret på denne maskinen').waitFor();

/** The word of the verdict that the models give with these changes to the hall, each in the unit of its cell. */
function badgeOf(changes: Readonly<Record<string, unknown>>): string {
  const variant = {
    format: 'holdbar-scenario',
    version: 1,
    id: 'v',
    title: 'V',
    extends: 'var-hall',
    changes,
  };
  const scenario = openScenario(variant, () => ownHall);
  return runResult(scenario, runHall(scenario)).verdict.badge.nb;
}

/** The field of a path, found by its name and whatever section it stands in. */
async function field(page: Page, path: string, section: string): Promise<Locator> {
  const { pathname } = new URL(page.url());
  await page.goto(`${url}${pathname.split('/').slice(0, 3).join('/')}/forutsetninger/${section}`);
  await box(page, path).waitFor();
  return box(page, path);
}

/** Makes a variant of what is open, by its name. */
async function variant(page: Page, name: string): Promise<void> {
  await named(page).click();
  await page.getByRole('textbox', { name: /^Ny variant av/ }).fill(name);
  await page.getByRole('button', { name: 'Lag variant', exact: true }).last().click();
  await expect.poll(async () => plain(await named(page).innerText()), soon).toContain(name);
}

async function openScenarioOf(page: Page, title: string): Promise<void> {
  await named(page).click();
  await page.locator('#scenario-menu').getByRole('link', { name: title, exact: true }).click();
  await expect.poll(async () => plain(await named(page).innerText()).endsWith(title), soon).toBe(true);
}

test(
  'a planner makes variants that follow, compares, explains, shares and finds what differs',
  { timeout: 180_000 },
  async () => {
    const { page, troubles, close } = await watchedPage(browser, url);
    try {
      await page.goto(url);
      await strip(page).getByText(/Holder/).waitFor(); // prettier-ignore
      const [chooser] = await Promise.all([
        page.waitForEvent('filechooser'),
        page.getByRole('button', { name: 'Åpne fil' }).click(),
      ]);
      await chooser.setFiles({ name: 'var-hall.json', mimeType: 'application/json', buffer: Buffer.from(JSON.stringify(ownHall)) }); // prettier-ignore
      await page.getByText('«var-hall.json» er åpnet.').waitFor();

      // Two variants: one with three changes, one with support that makes it hold.
      await variant(page, 'Mer solgt');
      await (await field(page, 'volumes.scale', 'mengder')).fill(larger['volumes.scale']);
      await (await field(page, 'operations.itCost', 'drift')).fill(larger['operations.itCost']);
      await box(page, 'operations.marketingCost').fill(larger['operations.marketingCost']);
      await page.getByText('3 endringer').first().waitFor();
      expect(plain(await named(page).innerText())).toBe('Vår hall › Mer solgt');
      await saved(page);
      await openScenarioOf(page, 'Vår hall');
      await variant(page, 'Kommunal støtte');
      await (await field(page, support, 'finansiering')).fill('2 400 000');
      await expect.poll(async () => plain(await strip(page).innerText()), soon).toMatch(/Utgangspunkt[^]*Holder ikke[^]*Variant[^]*Holder/); // prettier-ignore
      expect(badgeOf({ [support]: 2_400_000 })).toBe('Holder');
      await saved(page);

      // A change of the base is in both, and the page says so, and whose conclusion it turns.
      await openScenarioOf(page, 'Vår hall');
      await (await field(page, rent, 'lokaler')).fill('260');
      const turned = badgeOf({ [rent]: { value: 260, unit: 'NOK/m2/month' }, [support]: 2_400_000 });
      expect(turned).toBe('Holder ikke');
      await page.getByText('2 varianter følger endringen. 1 får en annen konklusjon: «Kommunal støtte» Holder → Holder ikke.').waitFor(); // prettier-ignore
      await box(page, rent).fill('120');
      await page.getByText('«Kommunal støtte» Holder ikke → Holder.').waitFor();
      await saved(page);
      await openScenarioOf(page, 'Mer solgt');
      const own = await field(page, rent, 'lokaler');
      expect(await own.inputValue()).toBe('120');
      expect(await page.locator(`[data-path="${rent}"].is-changed`).count()).toBe(0);

      // A number that the variant has of its own stays; the other variant follows.
      await own.fill('100');
      await saved(page);
      await openScenarioOf(page, 'Vår hall');
      await (await field(page, rent, 'lokaler')).fill('115');
      await page.getByText('1 variant følger endringen. Ingen får en annen konklusjon.').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      await saved(page);

      // Three side by side, with the words that each of them shows itself.
      await page.goto(`${url}/scenarioer?vis=mine`);
      for (const title of ['Vår hall', 'Mer solgt', 'Kommunal støtte']) await page.getByLabel(`Velg «${title}»`).check(); // prettier-ignore
      await page.getByRole('link', { name: 'Sammenlign' }).last().click();
      const table = page.getByRole('table', { name: 'Konklusjon og nøkkeltall for hvert scenario' });
      await table.waitFor();
      await expect.poll(() => table.locator('.verdict-badge').allInnerTexts(), soon).toEqual(['Holder ikke', expect.any(String), 'Holder']); // prettier-ignore
      await page.getByRole('link', { name: 'Ulike forutsetninger' }).click();
      // Volume, two costs, and the rent of its own.
      await page.getByText('4 forutsetninger er ulike.').waitFor();
      const differing = await page.getByRole('row', { name: /Leie per m²/ }).innerText();
      expect(plain(differing)).toMatch(/115 kr\/m²\/md\.[^]*100 kr\/m²\/md\./);
      await page.getByRole('link', { name: 'Forklar forskjellen' }).click();
      await page.getByRole('group', { name: /^Forklar forskjellen|^Hva forklarer/ }).first().waitFor(); // prettier-ignore

      // The link carries the variant with its base; who gets it sees the same without a network, and may keep it.
      await page.goto(`${url}/scenario/${new URL(page.url()).searchParams.get('scenarioer')?.split(',')[1] ?? ''}/oversikt`); // prettier-ignore
      const shown = plain(await strip(page).locator('.verdict-strip__short').innerText());
      await page.getByRole('button', { name: 'Del', exact: true }).click();
      const link = await page.getByRole('textbox', { name: 'Lenken' }).inputValue();
      const colleague = await watchedPage(browser, url);
      try {
        await colleague.page.goto(link);
        await colleague.page.getByText('Du ser en delt versjon.').waitFor();
        await colleague.page.context().setOffline(true);
        await expect.poll(async () => plain(await strip(colleague.page).innerText()), soon).toContain(shown);
        await colleague.page.getByRole('button', { name: 'Lagre min kopi' }).click();
        await expect.poll(() => new URL(colleague.page.url()).pathname, soon).not.toContain('/delt/');
        expect(plain(await strip(colleague.page).innerText())).toContain(shown);
      } finally {
        await colleague.close();
      }
      expect(troubles).toEqual([]);
    } finally {
      await close();
    }
  },
);
