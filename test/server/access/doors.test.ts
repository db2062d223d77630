import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../../../server/store/access/accessStore.ts';
import { migrateDatabase } from '../../../server/store/library/migrateDatabase.ts';
import { migrations } from '../../../server/store/library/migrations/migrations.ts';
import { openSqlite } from '../../../server/store/library/openSqlite.ts';
import { shelf } from '../store/drafts.ts';
import { json, testApp } from '../testApp.ts';
import { publicUrl, teamApp } from './teamApp.ts';

const { database } = openSqlite(':memory:');
await migrateDatabase(database, 'sqlite', migrations);
afterAll(() => database.destroy());
const team = teamApp(database);
const { app } = team;
const minute = 60_000;

type Headers = Record<string, string>;
let owner: { readonly person: Person; readonly headers: Headers };
beforeAll(async () => {
  owner = await team.signedIn('Owner');
  await team.store.claimFirstShelf(team.actOf(owner.person));
});
beforeEach(async () => (owner = await team.signedIn('Owner')));

const status = async (path: string, init: RequestInit): Promise<number> => (await app.request(path, init)).status; // prettier-ignore

describe('who asks too often', () => {
  const two = { limit: 2, windowMs: minute };
  const third = async (path: string, inits: readonly RequestInit[], more: object = {}) => {
    const strict = teamApp(database, { rates: { signIn: two, links: two, writes: two }, ...more }).app;
    const answers = [];
    for (const init of inits) answers.push(await strict.request(path, init));
    const last = answers.at(-1);
    return { statuses: answers.map((answer) => answer.status === 429), wait: last?.headers.get('Retry-After') };
  }; // prettier-ignore

  test.each(['/api/sign-in', '/api/sign-in/callback', '/api/library/shared'])('at %s waits', async (path) => {
    expect(await third(path, [{}, {}, {}])).toEqual({ statuses: [false, false, true], wait: '60' });
  });

  test('with changes waits, and nobody else does', async () => {
    const write = async (headers: Headers) => ({ method: 'POST', headers });
    const other = (await team.signedIn('Calm')).headers;
    const requests = await Promise.all([write(owner.headers), write(owner.headers), write(owner.headers), write(other)]); // prettier-ignore
    expect(await third(`/api/library/${team.id()}/recover`, requests)).toMatchObject({
      statuses: [false, false, true, false],
    });
  });

  test('is told apart by what our proxy has seen, not by what the request says of itself', async () => {
    const from = (address: string): RequestInit => ({ headers: { 'X-Forwarded-For': address } });
    const forged = [from('1.1.1.1'), from('2.2.2.2'), from('3.3.3.3')];
    expect((await third('/api/sign-in', forged)).statuses).toEqual([false, false, true]);
    expect((await third('/api/sign-in', forged, { proxies: 1 })).statuses).toEqual([false, false, false]);
    const behind = ['9.9.9.9, 1.1.1.1', '8.8.8.8, 1.1.1.1', '7.7.7.7, 1.1.1.1'].map(from);
    expect((await third('/api/sign-in', behind, { proxies: 1 })).statuses).toEqual([false, false, true]);
  });
});

describe('one person at this machine', () => {
  const single = testApp();
  test('needs no sign-in, and sees everything', async () => {
    const answer = await single.request('/api/session');
    expect(await answer.json()).toEqual({ mode: 'single', person: { id: 'local', name: 'Kari Nordmann' }, shelves: [{ id: shelf, name: 'Holdbar', role: 'owner' }] }); // prettier-ignore
  });

  test.each(['/api/sign-in', '/api/sign-in/callback', `/api/shelves/${shelf}/members`])('has no %s', async (path) => {
    expect((await single.request(path)).status).toBe(404);
  }); // prettier-ignore

  test.each(['http://elsewhere.example/api/library', 'http://127.0.0.1.example/api/library', 'http://192.168.1.2:4620/api/library'])('is not reached by another name: %s', async (address) => {
    expect((await single.request(address)).status).toBe(421);
  }); // prettier-ignore

  test.each(['http://localhost:4620', 'http://127.0.0.1', 'http://[::1]:4620', 'http://holdbar.localhost'])('is reached at %s', async (origin) => {
    expect((await single.request(`${origin}/api/library`)).status).toBe(200);
  }); // prettier-ignore
});

test('secrets are long and random, and none is like another', async () => {
  const found = new Set<string>();
  for (let index = 0; index < 50; index += 1) {
    const made = await app.request(`/api/shelves/${shelf}/tokens`, json({ label: 'x', scope: 'read' }, owner.headers)); // prettier-ignore
    const { token, shown } = (await made.json()) as { token: string; shown: { id: string } };
    expect(shown.id).toMatch(/^[0-9a-f]{32}$/);
    // 32 bytes: 256 bits that nobody can guess.
    expect(Buffer.from(token.slice('holdbar_'.length), 'base64url')).toHaveLength(32);
    for (const part of [token, shown.id, token.slice(8, 20), shown.id.slice(0, 12)]) found.add(part);
  }
  expect(found.size).toBe(200);
});

test.each(['..%2f..%2fetc%2fpasswd', '%2e%2e', '....//', '%00', '..%5c..%5clibrary.sqlite', 'a%0d%0aSet-Cookie:%20x', '%ff'])('no path leads out of the library: %s', async (path) => {
  for (const address of [`/api/library/${path}`, `/api/library/${path}/versions`, `/api/shelves/${path}/members`, `/${path}`]) {
    const answer = await app.request(address, { headers: { ...owner.headers, Accept: 'application/json' } });
    expect([200, 400, 404]).toContain(answer.status);
    if (address.startsWith('/api')) expect(answer.status).not.toBe(200);
    expect(await answer.text()).not.toMatch(/root:|SQLite format/);
    expect(answer.headers.has('Set-Cookie')).toBe(false);
  }
}); // prettier-ignore

test('the policy of the page is the same with a team, and its own origin is the public one', async () => {
  const answer = await app.request('/', { headers: owner.headers });
  expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'self'; script-src 'self' 'wasm-unsafe-eval'"); // prettier-ignore
  expect(await status('/api/sign-out', { method: 'POST', headers: { ...owner.headers, Origin: 'http://localhost', 'Sec-Fetch-Site': 'cross-site' } })).toBe(403); // prettier-ignore
  expect(await status('/api/sign-out', { method: 'POST', headers: { Cookie: owner.headers['Cookie'] ?? '', Origin: publicUrl } })).toBe(200); // prettier-ignore
});
