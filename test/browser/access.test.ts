import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { client, startProvider, type TestProvider } from '../server/access/provider.ts';
import { launchChromium } from './chromium.ts';
import { freePort, startServer } from './product.ts';
import { axeViolations, watchedPage, type WatchedPage } from './watchedPage.ts';

const firstOwner = 'the-secret-of-the-first-owner-123';
const folder = mkdtempSync(join(tmpdir(), 'holdbar-team-'));
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
    SESSION_SECRET: 'b'.repeat(32),
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

/** Signs in at the provider, which asks for a name and then whether Holdbar may know it. */
async function signIn(page: Page, name: string): Promise<void> {
  await button(page, 'Logg inn').first().click();
  await page.locator('input[name=login]').fill(name);
  await page.locator('input[name=password]').fill('x');
  await page.locator('button[type=submit]').click();
  await page.getByRole('button', { name: 'Continue' }).click();
  await button(page, `${name} Nordmann`).waitFor();
}

/** What the provider's own page asks for; it is answered here, so that no test asks anybody outside. */
const font = 'https://fonts.googleapis.com/css?family=Roboto:400,100';

/** What should not happen; the provider is on another origin, and refused answers are what is being tested. */
const troublesOf = ({ troubles }: WatchedPage): readonly string[] =>
  troubles.filter((each) => !each.includes(provider.issuer) && each !== `request: ${font}` && !/status of 40[1349]/.test(each)); // prettier-ignore

/** Texts that would run if anything took them for markup; each would leave a mark on the window. */
const payloads = [
  '<script>window.ran=1</script>',
  '<img src=x onerror="window.ran=2">',
  '"><svg/onload=window.ran=3>',
  "javascript:window.ran=4//'",
  '{{constructor.constructor("window.ran=5")()}}',
  '<iframe srcdoc="<script>parent.ran=6</script>">',
].join(' ');

/** Puts a scenario full of markup into the library as the page would, with links, results and an approval. */
async function putMarkup(page: Page): Promise<string> {
  return page.evaluate(async (text) => {
    const asked = async (path: string, method: string, body: unknown, version = 1) => {
      const headers = { 'Content-Type': 'application/json', 'If-Match': `"${version}"` };
      const answer = await fetch(path, { method, headers, body: JSON.stringify(body) });
      if (!answer.ok) throw new Error(`${path}: ${answer.status} ${await answer.text()}`);
      return (await answer.json()) as { id: string };
    };
    const document = (await (await fetch('/api/scenarios/tromso')).json()) as Record<string, unknown>;
    const scenario = { ...document, id: 'markup', title: text.slice(0, 200), description: text, municipality: text.slice(0, 60), notes: text, tags: [text.slice(0, 50)] };
    delete (scenario as { example?: boolean }).example;
    const { id } = await asked('/api/library', 'POST', { scenario, reason: text });
    await asked(`/api/library/${id}/links`, 'POST', { label: text.slice(0, 200) });
    await asked(`/api/library/${id}/results`, 'POST', { reason: text });
    await asked(`/api/library/${id}/approval`, 'PUT', { reason: text });
    return id;
  }, payloads); // prettier-ignore
}

test('a team signs in, lets others in and out, and text that is stored never runs', { timeout: 120_000 }, async () => {
  const [kari, ola] = [await watchedPage(browser, url), await watchedPage(browser, url)];
  try {
    for (const { page } of [kari, ola]) {
      page.setDefaultTimeout(15_000);
      await page.route(font, (route) => route.fulfill({ contentType: 'text/css', body: '' }));
    }
    const { page } = kari;
    await page.goto(`${url}/tilgang`);
    await page.getByText('Du er ikke logget inn.').waitFor();
    expect(await axeViolations(page)).toEqual([]);
    await signIn(page, 'Kari');
    expect(page.url()).toBe(`${url}/tilgang`);
    await page.getByText('Du har ikke tilgang til noen hylle ennå.').waitFor();
    await page.getByLabel('Invitasjon').fill(firstOwner);
    await button(page, 'Bruk invitasjonen').click();
    await page.getByText('Rollen din: Eier').waitFor();

    // She invites Ola, and makes a token for a script; both are shown once.
    await page.getByLabel('Hvem den er til').fill('Ola');
    await page.locator('form', { hasText: 'Hvem den er til' }).locator('select').selectOption('Leser');
    await button(page, 'Lag invitasjon').click();
    const invitation = await page.getByLabel('Send denne adressen').inputValue();
    await page.getByLabel('Hva nøkkelen er til').fill('Regneark');
    await button(page, 'Lag nøkkel').click();
    const token = await page.getByLabel('Kopier nøkkelen nå').inputValue();
    const bearer = { headers: { Authorization: `Bearer ${token}` } };
    expect((await fetch(`${url}/api/library`, bearer)).status).toBe(200);
    expect(await axeViolations(page)).toEqual([]);

    // Ola comes in by the address, through signing in.
    await ola.page.goto(invitation);
    await signIn(ola.page, 'Ola');
    await button(ola.page, 'Bruk invitasjonen').click();
    await ola.page.getByText('Rollen din: Leser').waitFor();
    expect(await ola.page.getByRole('heading', { name: 'Medlemmer' }).count()).toBe(0);

    // What is stored is shown as text, wherever it is shown.
    const id = await putMarkup(page);
    for (const path of ['/scenarioer?vis=delte', `/delt-omraade/${id}`]) {
      await page.goto(`${url}${path}`);
      await page.getByText('<script>window.ran=1</script>').first().waitFor();
    }
    await button(page, 'Åpne').first().click();
    await page.waitForURL(/\/scenario\//);
    for (const view of ['oversikt', 'forutsetninger', 'resultater']) {
      await page.goto(page.url().replace(/\/(oversikt|forutsetninger|resultater)\b.*/, `/${view}`));
      await page.locator('main h1, main h2').first().waitFor();
    }
    expect(await page.evaluate(() => (window as { ran?: number }).ran)).toBeUndefined();

    // The token and Ola's role are taken back at once.
    await page.goto(`${url}/tilgang`);
    await button(page, 'Avslutt nøkkelen Regneark').click();
    await page.getByText('Nøkkelen er avsluttet').waitFor();
    expect((await fetch(`${url}/api/library`, bearer)).status).toBe(401);
    await page.getByLabel('Rollen til Kari Nordmann').selectOption('Leser');
    await page.getByText('En hylle skal ha minst én eier.').waitFor();
    expect(await page.getByLabel('Rollen til Kari Nordmann').inputValue()).toBe('owner');
    await button(page, 'Fjern Ola Nordmann').click();
    await page.getByText('Ola Nordmann er fjernet').waitFor();
    await ola.page.reload();
    await ola.page.getByText('Du har ikke tilgang til noen hylle ennå.').waitFor();

    await button(page, 'Kari Nordmann').click();
    await button(page, 'Logg ut').click();
    await page.getByText('Du er logget ut').waitFor();
    expect(await page.evaluate(async () => (await fetch('/api/library')).status)).toBe(401);
    expect([...troublesOf(kari), ...troublesOf(ola)]).toEqual([]);
  } finally {
    await Promise.all([kari.close(), ola.close()]);
  }
}); // prettier-ignore
