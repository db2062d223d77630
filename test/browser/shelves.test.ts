import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DatabaseSync } from '@photostructure/sqlite';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { client, startProvider, type TestProvider } from '../server/access/provider.ts';
import { launchChromium } from './chromium.ts';
import { freePort, startServer } from './product.ts';
import { axeViolations, watchedPage, type WatchedPage } from './watchedPage.ts';

const firstOwner = 'the-secret-of-the-first-owner-123';
const folder = mkdtempSync(join(tmpdir(), 'holdbar-shelves-'));
let browser: Browser;
let provider: TestProvider;
let url = '';
let stop: () => Promise<void> = () => Promise.resolve();

beforeAll(async () => {
  const port = await freePort();
  provider = await startProvider(`http://127.0.0.1:${port}`);
  ({ url, stop } = await startServer(port, {
    DATA_DIR: folder,
    DATABASE_URL: '',
    ACCESS: 'team',
    PUBLIC_URL: `http://127.0.0.1:${port}`,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    SESSION_SECRET: 's'.repeat(32),
    FIRST_OWNER_SECRET: firstOwner,
  }));
  browser = await launchChromium();
}, 120_000);
afterAll(async () => {
  await browser.close();
  await stop();
  provider.stop();
  rmSync(folder, { recursive: true });
});

const button = (page: Page, name: string) => page.getByRole('button', { name, exact: true });

/** What the provider's own page asks for; it is answered here, so that no test asks anybody outside. */
const font = 'https://fonts.googleapis.com/css?family=Roboto:400,100';

/** What should not happen; the provider is on another origin, and a refused answer is what is being tested. */
const troublesOf = ({ troubles }: WatchedPage): readonly string[] =>
  troubles.filter((each) => !each.includes(provider.issuer) && each !== `request: ${font}` && !/status of 401/.test(each)); // prettier-ignore

/** Asks the API as the page does. */
const asked = <Value>(page: Page, path: string, method = 'GET', body?: object, version = 1): Promise<Value> =>
  page.evaluate(
    async ([address, verb, sent, number]) => {
      const headers = { 'Content-Type': 'application/json', 'If-Match': `"${number}"` };
      const answer = await fetch(`/api${address}`, { method: verb, headers, ...(sent === undefined ? {} : { body: JSON.stringify(sent) }) }); // prettier-ignore
      if (!answer.ok) throw new Error(`${address}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as Value;
    },
    [path, method, body, version] as const,
  );

/** A page on a desk in the light and on a phone in the dark: nothing that axe finds, nothing wider than the page. */
async function expectWellMade(page: Page): Promise<void> {
  for (const [width, colorScheme] of [[1440, 'light'], [390, 'dark']] as const) {
    await page.setViewportSize({ width, height: 900 });
    await page.emulateMedia({ colorScheme });
    await expect.poll(() => page.evaluate(() => document.documentElement.dataset['colorScheme'])).toBe(colorScheme);
    expect(await axeViolations(page)).toEqual([]);
    expect(await page.evaluate(() => document.documentElement.scrollWidth - window.innerWidth)).toBeLessThanOrEqual(0);
  }
  await page.setViewportSize({ width: 1440, height: 900 });
  await page.emulateMedia({ colorScheme: 'light' });
} // prettier-ignore

/** Makes the only kept result one of an older engine, with another rent in the second year and a line that is gone. */
function makeOlder(): void {
  const database = new DatabaseSync(join(folder, 'library.sqlite'));
  const { answer } = database.prepare('select answer from results').get() as { answer: string };
  const older = JSON.parse(answer) as { lines: Record<string, { values: number[] }>; verdict?: object };
  const rent = older.lines['premises.rent'];
  if (rent === undefined) throw new Error('The result has no line of rent');
  rent.values[1] = 123_456;
  older.lines['old.line'] = rent;
  delete older.verdict;
  database.prepare("update results set engine = '0.9.0', answer = ?").run(JSON.stringify(older));
  database.close();
}

test('shelves, tags, copies and kept results of a team, and the way in and out', { timeout: 240_000 }, async () => {
  const kari = await watchedPage(browser, url);
  const { page } = kari;
  page.setDefaultTimeout(30_000);
  await page.route(font, (route) => route.fulfill({ contentType: 'text/css', body: '' }));
  try {
    // Where she must sign in, that is offered; afterwards she is where she was.
    await page.goto(`${url}/scenarioer?vis=delte`);
    await page.locator('main').getByRole('button', { name: 'Logg inn' }).click();
    await page.locator('input[name=login]').fill('Kari');
    await page.locator('input[name=password]').fill('x');
    await page.locator('button[type=submit]').click();
    await page.getByRole('button', { name: 'Continue' }).click();
    await page.waitForURL(`${url}/scenarioer?vis=delte`);
    await asked(page, '/invitations/accept', 'POST', { token: firstOwner });

    // She makes a shelf, and gives it another name.
    await page.goto(`${url}/tilgang`);
    await page.getByLabel('Navn på den nye hyllen').fill('Plan');
    await button(page, 'Lag hylle').click();
    const plan = page.getByRole('region', { name: 'Plan', exact: true });
    await plan.getByLabel('Navn på hyllen').fill('Økonomiplan');
    await plan.getByRole('button', { name: 'Gi nytt navn' }).click();
    await page.getByText('Hyllen heter nå «Økonomiplan»').waitFor();
    await page.getByRole('region', { name: 'Økonomiplan' }).getByText('Rollen din: Eier').waitFor();
    await expectWellMade(page);

    // What she saves is put on the shelf that she chooses, and found there.
    await page.goto(`${url}/scenario/tromso/oversikt`);
    await page.getByRole('textbox', { name: 'Husleie', exact: true }).fill('110');
    await page.waitForURL(/\/scenario\/(?!tromso\/)/);
    await button(page, 'Del').click();
    await button(page, 'Lagre på delt område').click();
    await page.getByLabel('Hyllen det legges på').selectOption('Økonomiplan');
    await button(page, 'Lagre').click();
    const bar = page.getByRole('region', { name: 'Delt område' }).first();
    await bar.getByText('Lagret på delt område, versjon 1.').waitFor();
    const draft = new URL(page.url()).pathname.split('/')[2] ?? '';
    await page.goto(`${url}/scenarioer?vis=delte`);
    await page.getByRole('combobox', { name: /^Hylle/ }).selectOption('Holdbar');
    await page.getByText('Ingen scenarioer her ennå.').waitFor();
    await page.getByRole('combobox', { name: /^Hylle/ }).selectOption('Økonomiplan');
    await page.getByRole('link', { name: /^Versjoner og lenker for/ }).click();

    // Its tags are a version of their own.
    await page.getByLabel('Endre merkelappene').fill('budsjett 2027, pilot,pilot');
    await button(page, 'Lagre merkelappene').click();
    await page.getByText('Merkelappene er lagret som en ny versjon.').waitFor();
    const id = new URL(page.url()).pathname.split('/')[2] ?? '';
    expect(await asked(page, `/library/${id}`)).toMatchObject({ newest: { number: 2 }, tags: ['budsjett 2027', 'pilot'] });

    // A result of another engine is shown as such beside today's, with the lines that differ.
    await button(page, 'Lagre dagens resultat').click();
    await button(page, 'Sammenlign med i dag').click();
    await page.getByText('Alle linjer er like.').waitFor();
    makeOlder();
    await page.reload();
    await page.getByText('Holdbar 0.9.0').waitFor();
    await button(page, 'Sammenlign med i dag').click();
    await page.getByText('Regnet ut med en annen utgave (0.9.0) enn den som brukes i dag').waitFor();
    await page.getByText('2 linjer er ulike').waitFor();
    const differing = page.getByRole('region', { name: 'Linjer som er ulike' });
    expect(await differing.getByRole('row').nth(1).textContent()).toMatch(/20\d\d123\s456\skr[\d\s]+kr$/);
    expect(await differing.getByRole('row').nth(2).textContent()).toContain('finnes ikke');

    // What is approved is frozen; pressed twice, there is one copy of it.
    await button(page, 'Godkjenn versjon 2').click();
    await page.getByText('Versjon 2 er godkjent og låst.').waitFor();
    await expect.poll(() => page.getByLabel('Endre merkelappene').count()).toBe(0);
    await page.locator('summary', { hasText: 'Logg' }).click();
    await page.getByRole('cell', { name: 'Lagret et resultat' }).waitFor();
    await expectWellMade(page);
    await button(page, 'Lag en kopi').dblclick();
    await page.getByText('Kopien er laget. Dette er den.').waitFor();
    const items = async () => (await asked<{ items: { id: string; title: string; newest: { number: number } }[] }>(page, '/library')).items;
    expect(await items()).toHaveLength(2);

    // From the frozen scenario her changes go into a copy, and that onto the shelf.
    await page.goto(`${url}/scenario/${draft}/oversikt`);
    await bar.getByText('Godkjent av Kari Nordmann og låst på delt område.').waitFor();
    await page.getByText('Vedtatt', { exact: true }).first().waitFor();
    await page.getByRole('textbox', { name: 'Husleie', exact: true }).fill('120');
    await page.waitForURL((at) => !at.pathname.includes(`/${draft}/`));
    await button(page, 'Del').click();
    await button(page, 'Lagre på delt område').click();
    await button(page, 'Lagre').click();
    await bar.getByText('Lagret på delt område, versjon 1.').waitFor();
    expect(await page.getByRole('textbox', { name: 'Husleie', exact: true }).inputValue()).toBe('120');
    expect(await items()).toHaveLength(3);
    await page.getByRole('textbox', { name: 'Husleie', exact: true }).fill('125');
    await bar.getByText('Endret siden versjon 1 på delt område.').waitFor();

    // Somebody else has changed the copy too: both sides on the merge page.
    const [copy] = await items();
    const theirs = await asked<{ document: object }>(page, `/library/${copy?.id}`);
    const text = JSON.stringify(theirs.document).replace(/("yearlyRent":\{"value":)\d+/, '$1100');
    await asked(page, `/library/${copy?.id}`, 'PUT', { scenario: JSON.parse(text) as object });
    const copied = new URL(page.url()).pathname.split('/')[2] ?? '';
    await page.goto(`${url}/flett/${copied}`);
    await page.getByText('1 valg gjenstår.').waitFor();
    await expectWellMade(page);
    await page.goto(`${url}/anslag?scenarioer=${draft},${copied}`);
    await page.getByRole('heading', { name: 'Flere personers anslag' }).waitFor();
    await button(page, 'Lag scenario med spenn').waitFor();
    await expectWellMade(page);

    // She leaves at the provider too, and comes back to where one signs in.
    await button(page, 'Kari Nordmann').click();
    await button(page, 'Logg ut, også av innloggingstjenesten').click();
    await page.locator('button[name=logout]').click();
    await page.waitForURL(`${url}/tilgang`);
    await page.getByText('Du er ikke logget inn.').waitFor();
    expect(troublesOf(kari)).toEqual([]);
  } finally {
    await kari.close();
  }
}); // prettier-ignore
