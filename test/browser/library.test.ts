import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { axeViolations, watchedPage } from './watchedPage.ts';

const url = inject('productUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** A page in a profile of its own on which nothing goes wrong. */
async function opened(
  path: string,
  run: (page: Page, context: BrowserContext) => Promise<void>,
): Promise<void> {
  const { page, troubles, close } = await watchedPage(browser, url);
  try {
    await page.goto(url + path);
    await run(page, page.context());
    expect(troubles).toEqual([]);
  } finally {
    await close();
  }
}

const saved = (page: Page) => page.getByText('Lagret på denne maskinen').waitFor();
const card = (page: Page, title: string) =>
  page.locator('.card').filter({ has: page.getByRole('heading', { name: title, exact: true }) });
const lever = (page: Page, name: string) => page.getByRole('textbox', { name, exact: true });
/** Makes a scenario of one's own by a change to the example. */
async function ownScenario(page: Page): Promise<void> {
  await page.goto(`${url}/scenario/tromso/oversikt`);
  await lever(page, 'Husleie').fill('120');
  await saved(page);
}

describe('the start', () => {
  test('is the example at the first visit, and Scenarioer afterwards', () =>
    opened('/', async (page) => {
      await page.getByRole('heading', { name: 'Holder ombrukshallen når pilotmidlene tar slutt?' }).waitFor();
      await page.goto(url);
      await page.getByRole('heading', { name: 'Scenarioer', level: 1 }).waitFor();
      expect(new URL(page.url()).pathname).toBe('/scenarioer');
      await page.getByText('Ingen egne scenarioer ennå.').waitFor();
    }));

  test('the first change to the example copies it, says so, and keeps the field one types in', () =>
    opened('/', async (page) => {
      await lever(page, 'Husleie').fill('12');
      await lever(page, 'Husleie').press('End');
      await page.keyboard.type('0');
      expect(await lever(page, 'Husleie').inputValue()).toBe('120');
      await page.getByText('Du endrer nå din egen kopi. Eksemplet er uendret.').waitFor();
      await saved(page);
      await page.goto(`${url}/scenarioer`);
      await card(page, 'Tromsø – kopi').getByText('endret i dag').waitFor();
    }));

  test('drafts from before there was a database are taken in', async () => {
    const { page, close } = await watchedPage(browser, url);
    try {
      await page.goto(`${url}/api/scenarios/tromso`);
      await page.evaluate(async () => {
        const { example: _, ...document } = (await (await fetch('/api/scenarios/tromso')).json()) as Record<string, unknown>; // prettier-ignore
        const own = { ...document, id: 'gammel', title: 'Gammel hall' };
        localStorage.setItem('holdbar.draft.gammel', JSON.stringify({ document: own, baseline: own, bases: {}, unread: {}, kept: 1 })); // prettier-ignore
      });
      await page.goto(url);
      await card(page, 'Gammel hall').locator('.verdict-badge').waitFor();
      await expect.poll(() => page.evaluate(() => Object.keys(localStorage).filter((key) => key.includes('draft')))).toEqual([]); // prettier-ignore
      await page.reload();
      await card(page, 'Gammel hall').waitFor();
    } finally {
      await close();
    }
  });
});

describe('Scenarioer', () => {
  test('shows the verdict that the scenario itself shows', () =>
    opened('/scenario/tromso/oversikt', async (page) => {
      const short = await page.locator('.verdict-strip__short').innerText();
      await page.getByRole('link', { name: 'Scenarioer' }).click();
      await expect.poll(() => card(page, 'Tromsø').locator('.card__short').first().innerText()).toBe(short);
    }));

  test('compares what is chosen, and copies, renames, finds, deletes and takes back', () =>
    opened('/', async (page) => {
      await ownScenario(page);
      await page.getByRole('link', { name: 'Scenarioer' }).click();
      await page.getByLabel('Velg «Tromsø – kopi»').check();
      await page.getByText('Velg 2–8 for å sammenligne.').waitFor();
      await page.getByLabel('Velg «Bodø: leien ganger sju»').check();
      await page.getByRole('link', { name: 'Sammenlign' }).last().click();
      await page.getByRole('heading', { name: 'Sammenlign', level: 1 }).waitFor();
      expect(new URL(page.url()).searchParams.get('scenarioer')).toBe('tromso-kopi,bodo-leie-ganger-sju');
      await page.goBack();

      await card(page, 'Tromsø – kopi').getByRole('button', { name: 'Mer om' }).click();
      await page.getByRole('button', { name: 'Navn og merkelapper' }).click();
      await page.getByRole('textbox', { name: 'Navn' }).fill('Vår hall');
      await page.getByRole('textbox', { name: 'Merkelapper' }).fill('budsjett 2027, til møtet');
      await page.getByRole('button', { name: 'Lagre', exact: true }).click();
      await page.keyboard.press('Control+k');
      await page.keyboard.type('budsjett');
      await expect.poll(() => page.locator('.card').count()).toBe(1);
      expect(new URL(page.url()).searchParams.get('sok')).toBe('budsjett');

      await card(page, 'Vår hall').getByRole('button', { name: 'Mer om' }).click();
      await page.getByRole('button', { name: 'Slett', exact: true }).click();
      await page.getByText('«Vår hall» er lagt i papirkurven.').waitFor();
      await page.getByRole('button', { name: 'Angre', exact: true }).click();
      await card(page, 'Vår hall').waitFor();
      await card(page, 'Vår hall').getByRole('button', { name: 'Mer om' }).click();
      await page.getByRole('button', { name: 'Slett', exact: true }).click();
      await page.goto(`${url}/scenarioer?vis=papirkurv`);
      await page.getByRole('button', { name: 'Slett «Vår hall» for godt' }).click();
      await page.getByRole('dialog').getByRole('button', { name: 'Slett for godt' }).click();
      await page.getByText('Papirkurven er tom.').waitFor();
      await page.goto(`${url}/scenarioer?vis=mine`);
      await page.getByText('Ingen egne scenarioer ennå.').waitFor();
    }));

  test('works without the server for what is one’s own, and says what cannot be fetched', async () => {
    const { page, close } = await watchedPage(browser, url);
    try {
      await ownScenario(page);
      // Neither the server's examples nor those kept for when there is no network.
      const fetched = /\/(api\/|examples\.json)/;
      await page.route(fetched, (route) => route.abort());
      await page.goto(`${url}/scenarioer`);
      await card(page, 'Tromsø – kopi').locator('.verdict-badge').waitFor();
      await page.getByText('Eksemplene kunne ikke hentes.').waitFor();
      await page.unroute(fetched);
      await page
        .locator('[aria-labelledby="shelf-examples"]')
        .getByRole('button', { name: 'Prøv igjen' })
        .click();
      await expect.poll(() => card(page, 'Bodø: leien ganger sju').count()).toBe(1);
    } finally {
      await close();
    }
  });
});

describe('two tabs', () => {
  test('with the same scenario keep the changes of both, and say so', () =>
    opened('/', async (page, context) => {
      await ownScenario(page);
      const other = await context.newPage();
      await other.goto(page.url());
      await lever(other, 'Husleie').waitFor();
      expect(await lever(other, 'Husleie').inputValue()).toBe('120');
      await lever(other, 'Driftsstøtte').fill('900 000');
      await saved(other);
      await page.getByText('Scenariet er endret i en annen fane. Begge endringene er beholdt.').waitFor();
      await expect.poll(() => lever(page, 'Driftsstøtte').inputValue()).toMatch(/^900\s000$/);
      await page.getByRole('button', { name: 'Se dem' }).click();
      const row = page.getByRole('dialog').getByRole('row', { name: /Beløp i året/ });
      await expect.poll(() => row.innerText()).toMatch(/600\s000[^]*900\s000[^]*900\s000/);
      expect(await axeViolations(page)).toEqual([]);
      await page.getByRole('button', { name: 'Lukk' }).last().click();
      // Undoing here takes back what was done here, and nothing of the other tab's.
      await page.getByRole('button', { name: 'Angre', exact: true }).click();
      await expect.poll(() => lever(page, 'Husleie').inputValue()).toBe('95');
      expect(await lever(page, 'Driftsstøtte').inputValue()).toMatch(/^900\s000$/);
      await expect.poll(() => lever(other, 'Husleie').inputValue()).toBe('95');
    }));
});

describe('where the browser has no more room', () => {
  test('the page says so, and the file can still be saved', async () => {
    const { page, close } = await watchedPage(browser, url);
    try {
      await page.goto(`${url}/scenario/tromso/oversikt`);
      await page.locator('.verdict-strip__short').waitFor();
      const session = await page.context().newCDPSession(page);
      await session.send('Storage.overrideQuotaForOrigin', { origin: url, quotaSize: 1 });
      await lever(page, 'Husleie').fill('120');
      await page.getByText('Nettleseren har ikke plass til mer.').waitFor();
      expect(await axeViolations(page)).toEqual([]);
      const [download] = await Promise.all([
        page.waitForEvent('download'),
        page.locator('.storage-notice').getByRole('button', { name: 'Last ned' }).click(),
      ]);
      expect(download.suggestedFilename()).toBe('tromso-kopi.json');
      await session.send('Storage.overrideQuotaForOrigin', { origin: url });
      await lever(page, 'Husleie').fill('121');
      await saved(page);
      expect(await page.locator('.storage-notice').count()).toBe(0);
    } finally {
      await close();
    }
  });
});
