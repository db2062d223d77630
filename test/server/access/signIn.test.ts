import { once } from 'node:events';
import type { Server } from 'node:http';
import { createAdaptorServer } from '@hono/node-server';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { openIdProvider } from '../../../server/access/provider.ts';
import { teamSettingsOf, type TeamSettings } from '../../../server/access/teamSettings.ts';
import { shelf } from '../store/drafts.ts';
import { accessStore, json, library, testApp } from '../testApp.ts';
import { Browser, client, startProvider, type TestProvider } from './provider.ts';

const firstOwner = 'the-secret-of-the-first-owner-123';

let server: Server;
let provider: TestProvider;
let url: string;
let settings: TeamSettings;
let faults: unknown[] = [];
const rate = { limit: 1000, windowMs: 60_000 };
const rates = { signIn: rate, links: rate, writes: rate };

beforeAll(async () => {
  // Its port is known before the provider, which must know where Holdbar is.
  let app: ReturnType<typeof testApp> | undefined;
  server = createAdaptorServer({ fetch: (request, environment) => app?.fetch(request, environment) ?? new Response() }) as Server; // prettier-ignore
  server.listen(0, '127.0.0.1');
  await once(server, 'listening');
  const address = server.address();
  url = `http://localhost:${typeof address === 'object' ? address?.port : ''}`;
  provider = await startProvider(url);
  const environment = {
    ACCESS: 'team',
    PUBLIC_URL: url,
    OIDC_ISSUER: provider.issuer,
    OIDC_CLIENT_ID: client.id,
    OIDC_CLIENT_SECRET: client.secret,
    SESSION_SECRET: 'r'.repeat(32),
    FIRST_OWNER_SECRET: firstOwner,
  };
  const read = teamSettingsOf(environment, '127.0.0.1');
  if (read === undefined) throw new Error('No team');
  settings = read;
  app = appWith(settings);
});

/** The server with a provider as settings describe it. */
const appWith = (of: TeamSettings) =>
  testApp({
    library,
    accessStore,
    now: () => new Date(),
    team: { store: accessStore, provider: openIdProvider(of), settings: of, rates },
    onFault: (fault) => void faults.push(fault),
  });

beforeEach(() => (faults = []));
afterAll(() => {
  provider.stop();
  server.close();
  server.closeAllConnections();
});

const isAtHome = (address: string): boolean => address.startsWith(url) && !address.includes('/api/');
const isBack = (address: string): boolean => address.startsWith(`${url}/api/sign-in/callback`);
const session = async (browser: Browser) => (await browser.ask(`${url}/api/session`)).json();

describe('signing in at a real provider', () => {
  test('goes there with PKCE, state and nonce, and comes back signed in to where it began', async () => {
    const browser = new Browser();
    expect(await session(browser)).toEqual({ mode: 'team', shelves: [] });
    const there = await browser.ask(`${url}/api/sign-in?to=%2Fscenarioer%3Fa%3D1`);
    const query = new URL(there.headers.get('Location') ?? '').searchParams;
    expect(Object.fromEntries(query)).toMatchObject({ response_type: 'code', code_challenge_method: 'S256', client_id: client.id, scope: 'openid profile email' }); // prettier-ignore
    for (const name of ['state', 'nonce', 'code_challenge']) expect(query.get(name)).toMatch(/^[\w-]{43}$/);
    expect(there.headers.get('Set-Cookie')).toMatch(/; Path=\/; HttpOnly; SameSite=Lax$/);
    const end = await browser.signIn(`${url}/api/sign-in?to=%2Fscenarioer%3Fa%3D1`, 'Kari', isAtHome);
    expect(end).toBe(`${url}/scenarioer?a=1`);
    const found = await session(browser);
    expect(found).toMatchObject({ mode: 'team', person: { name: 'Kari Nordmann', email: 'kari@example.no' }, shelves: [] }); // prettier-ignore
    expect(faults).toEqual([]);
  });

  test('keeps nothing in the browser but one secret, and only its hash here', async () => {
    const browser = new Browser();
    await browser.signIn(`${url}/api/sign-in`, 'Kari', isAtHome);
    const cookies = browser.cookies(url);
    expect([...cookies.keys()]).toEqual(['holdbar-session']);
    const secret = cookies.get('holdbar-session') ?? '';
    expect(secret).toMatch(/^[\w-]{43}$/);
    const log = JSON.stringify([await library.audit(100), faults]);
    expect(log).toContain('signedIn');
    for (const one of [secret, client.secret, settings.SESSION_SECRET]) expect(log).not.toContain(one);
  });

  test('knows the same person again, and another as another', async () => {
    const ids = [];
    for (const name of ['Kari', 'Kari', 'Ola']) {
      const browser = new Browser();
      await browser.signIn(`${url}/api/sign-in`, name, isAtHome);
      ids.push(((await session(browser)) as { person: { id: string } }).person.id);
    }
    expect(ids[0]).toBe(ids[1]);
    expect(ids[2]).not.toBe(ids[0]);
    expect(ids[0]).toMatch(/^[0-9a-f]{32}$/);
  });

  test.each(['https://elsewhere.example/', '//elsewhere.example', '/\\elsewhere.example', 'javascript:alert(1)', '/\t/elsewhere.example'])('never ends on another site: %j', async (to) => {
    const browser = new Browser();
    const end = await browser.signIn(`${url}/api/sign-in?to=${encodeURIComponent(to)}`, 'Kari', isAtHome);
    expect(end).toBe(`${url}/`);
  }); // prettier-ignore

  test.each([
    ['another state', (address: URL) => address.searchParams.set('state', 'x')],
    ['another code', (address: URL) => address.searchParams.set('code', 'x')],
    ['no code', (address: URL) => address.searchParams.delete('code')],
    ['another issuer', (address: URL) => address.searchParams.set('iss', 'https://elsewhere.example')],
  ])('fails with %s', async (_name, change) => {
    const browser = new Browser();
    const back = new URL(await browser.signIn(`${url}/api/sign-in`, 'Kari', isBack));
    change(back);
    const answer = await browser.ask(back.href);
    expect(answer.headers.get('Location')).toBe('/tilgang?problem=signInFailed');
    expect(await session(browser)).not.toHaveProperty('person');
    expect(faults).toMatchObject([{ name: 'SignInError' }]);
    for (const secret of [client.secret, back.searchParams.get('code') ?? 'x'.repeat(9)])
      expect(String(faults[0])).not.toContain(secret);
  });

  test('fails in another browser than it began in, and a second time in the same', async () => {
    const [one, two] = [new Browser(), new Browser()];
    const back = await one.signIn(`${url}/api/sign-in`, 'Kari', isBack);
    expect((await two.ask(back)).headers.get('Location')).toContain('signInFailed');
    expect((await one.ask(back)).headers.get('Location')).toBe('/');
    expect((await one.ask(back)).headers.get('Location')).toContain('signInFailed');
  });

  test('gives a new secret each time, and ends the one before', async () => {
    const browser = new Browser();
    await browser.signIn(`${url}/api/sign-in`, 'Kari', isAtHome);
    const old = browser.cookies(url).get('holdbar-session') ?? '';
    await browser.signIn(`${url}/api/sign-in`, 'Kari', isAtHome);
    expect(browser.cookies(url).get('holdbar-session')).not.toBe(old);
    const answer = await fetch(`${url}/api/session`, { headers: { Cookie: `holdbar-session=${old}` } });
    expect(await answer.json()).not.toHaveProperty('person');
  });

  test('says so where the provider is away or does not know us', async () => {
    const away = appWith({ ...settings, OIDC_ISSUER: 'http://localhost:9' });
    expect((await away.request('/api/sign-in')).status).toBe(503);
    const stranger = appWith({ ...settings, OIDC_CLIENT_SECRET: 'wrong' });
    const browser = new Browser();
    const back = await browser.signIn(`${url}/api/sign-in`, 'Kari', isBack);
    const cookie = [...browser.cookies(url)].map(([name, value]) => `${name}=${value}`).join('; ');
    const answer = await stranger.request(new URL(back).pathname + new URL(back).search, { headers: { Cookie: cookie } }); // prettier-ignore
    expect(answer.headers.get('Location')).toContain('signInFailed');
    expect(String(faults[0])).toContain('invalid_client');
  });
});

test('signing out ends the sign-in, also for who has kept the cookie', async () => {
  const browser = new Browser();
  await browser.signIn(`${url}/api/sign-in`, 'Kari', isAtHome);
  const kept = browser.cookies(url).get('holdbar-session') ?? '';
  const out = await browser.ask(`${url}/api/sign-out`, { method: 'POST', headers: { Origin: url } });
  expect(out.status).toBe(200);
  expect(browser.cookies(url).size).toBe(0);
  const answer = await fetch(`${url}/api/session`, { headers: { Cookie: `holdbar-session=${kept}` } });
  expect(await answer.json()).toEqual({ mode: 'team', shelves: [] });
});

test('signing out at the provider too: it then asks for the name again, and comes back to Holdbar', async () => {
  const browser = new Browser();
  await browser.signIn(`${url}/api/sign-in`, 'Kari', isAtHome);
  const again = async () => new URL((await browser.ask(`${url}/api/sign-in`)).headers.get('Location') ?? '').href;
  // Who has signed in there goes through without a form.
  expect((await browser.ask(await again())).headers.get('Location')).toContain('/api/sign-in/callback');
  const out = await browser.ask(`${url}/api/sign-out?at=provider`, { method: 'POST', headers: { Origin: url } });
  const { address } = (await out.json()) as { address: string };
  expect(new URL(address).origin).toBe(provider.issuer);
  expect(Object.fromEntries(new URL(address).searchParams)).toEqual({ client_id: client.id, post_logout_redirect_uri: `${url}/tilgang` });
  // The provider asks whether that is meant, since nothing of its own was kept here.
  const page = await (await browser.ask(address)).text();
  const value = (name: string): string => new RegExp(`name="${name}" value="([^"]*)"`).exec(page)?.[1] ?? '';
  const action = /action="([^"]+)"/.exec(page)?.[1] ?? '';
  const left = await browser.ask(action, { method: 'POST', body: new URLSearchParams({ xsrf: value('xsrf'), logout: 'yes' }) });
  expect(left.headers.get('Location')).toBe(`${url}/tilgang`);
  expect((await browser.ask(await again())).headers.get('Location')).toContain('/interaction/');
  expect(await session(browser)).not.toHaveProperty('person');
}); // prettier-ignore

test('signing out here succeeds where the provider is away, which is said', async () => {
  const away = appWith({ ...settings, OIDC_ISSUER: 'http://localhost:9' });
  const browser = new Browser();
  await browser.signIn(`${url}/api/sign-in`, 'Kari', isAtHome);
  const headers = { Cookie: `holdbar-session=${browser.cookies(url).get('holdbar-session')}`, Origin: url };
  const out = await away.request('/api/sign-out?at=provider', { method: 'POST', headers });
  expect(out.status).toBe(503);
  expect(out.headers.get('Set-Cookie')).toMatch(/^holdbar-session=; Max-Age=0/);
  expect(await session(browser)).not.toHaveProperty('person');
}); // prettier-ignore

test('the first owner comes in with the secret, once, and invites the next', async () => {
  const [kari, ola, per] = [new Browser(), new Browser(), new Browser()];
  for (const [browser, name] of [[kari, 'Kari'], [ola, 'Ola'], [per, 'Per']] as const) await browser.signIn(`${url}/api/sign-in`, name, isAtHome); // prettier-ignore
  const post = async (browser: Browser, path: string, body: unknown) => {
    const answer = await browser.ask(
      `${url}/api${path}`,
      json(body, { Origin: url, 'Accept-Language': 'en' }),
    );
    return { status: answer.status, body: await answer.json() };
  };
  expect((await post(kari, '/invitations/accept', { token: `${firstOwner}x` })).status).toBe(404);
  const first = await post(kari, '/invitations/accept', { token: firstOwner });
  expect(first.body).toMatchObject({ shelves: [{ id: shelf, name: 'Holdbar', role: 'owner' }] });
  expect((await post(ola, '/invitations/accept', { token: firstOwner })).status).toBe(404);
  const invited = await post(kari, `/shelves/${shelf}/invitations`, { role: 'editor', label: 'Ola' });
  const { token } = invited.body as { token: string };
  expect(token).toMatch(/^[\w-]{43}$/);
  expect((await post(ola, '/invitations/accept', { token })).body).toMatchObject({ shelves: [{ role: 'editor' }] }); // prettier-ignore
  expect((await post(per, '/invitations/accept', { token })).status).toBe(404);
});
