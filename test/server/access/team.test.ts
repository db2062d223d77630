import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import type { Person } from '../../../server/store/access/accessStore.ts';
import { migrateDatabase } from '../../../server/store/library/migrateDatabase.ts';
import { migrations } from '../../../server/store/library/migrations/migrations.ts';
import { openSqlite } from '../../../server/store/library/openSqlite.ts';
import { shelf } from '../store/drafts.ts';
import { documentOf, json } from '../testApp.ts';
import { teamApp } from './teamApp.ts';

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
const list = (headers: Headers): Promise<number> => status('/api/library', { headers });

describe('a sign-in', () => {
  test('ends when it has not been used for eight hours, and is noted as used', async () => {
    expect(team.limits.idle).toBe(8 * 60 * minute);
    team.passes(team.limits.idle - 1);
    expect(await list(owner.headers)).toBe(200);
    team.passes(team.limits.idle - 1);
    expect(await list(owner.headers)).toBe(200);
    team.passes(team.limits.idle);
    expect(await list(owner.headers)).toBe(401);
  });

  test('ends after a week in any case', async () => {
    expect(team.limits.absolute).toBe(7 * 24 * 60 * minute);
    const steps = 7 * 24 - 1;
    for (let hour = 0; hour < steps; hour += 1) {
      team.passes(60 * minute);
      expect(await list(owner.headers)).toBe(200);
    }
    const session = await (await app.request('/api/session', { headers: owner.headers })).json();
    expect(session).toMatchObject({ endsAt: new Date(Date.parse(team.at()) + 60 * minute).toISOString() });
    team.passes(60 * minute);
    expect(await list(owner.headers)).toBe(401);
  });

  test.each(['', 'x', `${'A'.repeat(43)}`, "' or 1=1 --", '%00'])('is not guessed: %j', async (id) => {
    expect(await list({ Cookie: `__Host-holdbar-session=${id}` })).toBe(401);
  });

  test('over https has a cookie that only this host sets, and only https carries', async () => {
    const answer = await app.request('/api/sign-in');
    expect(answer.headers.get('Set-Cookie')).toMatch(/^__Host-holdbar-sign-in=.*; Max-Age=600; Path=\/; HttpOnly; Secure; SameSite=Lax$/); // prettier-ignore
  });
});

describe('a member', () => {
  test('may do what the role says from the moment it is given, and nothing once it is taken', async () => {
    const { person, headers } = await team.signedIn('Member');
    const path = `/api/shelves/${shelf}/members/${person.id}`;
    const create = () => status('/api/library', json({ scenario: documentOf('tromso') }, headers));
    const give = (role: string) => status(path, { ...json({ role }, owner.headers), method: 'PUT' });
    expect(await create()).toBe(403);
    expect(await give('viewer')).toBe(404);
    await team.joins(person, shelf, 'viewer', owner.person);
    expect(await create()).toBe(403);
    expect(await give('editor')).toBe(200);
    expect(await create()).toBe(201);
    expect(await status(path, { method: 'DELETE', headers: owner.headers })).toBe(200);
    expect(await create()).toBe(403);
    const { items } = await team.library.audit(4, { shelves: [shelf] });
    expect(items.map(({ action, concerns, actor }) => [action, concerns, actor])).toEqual([
      ['memberRemoved', 'Member', 'Owner'],
      ['created', undefined, 'Member'],
      ['roleChanged', 'Member: viewer → editor', 'Owner'],
      ['joined', 'Member: viewer', 'Member'],
    ]);
  });

  test('who is the last owner stays owner', async () => {
    const path = `/api/shelves/${shelf}/members/${owner.person.id}`;
    expect(await status(path, { ...json({ role: 'viewer' }, owner.headers), method: 'PUT' })).toBe(409);
    expect(await status(path, { method: 'DELETE', headers: owner.headers })).toBe(409);
  });

  test('of two shelves says on which a new scenario lies, and sees those of both', async () => {
    const two = await (await app.request('/api/shelves', json({ name: 'To' }, owner.headers))).json() as { id: string };
    const create = (more: object) => app.request('/api/library', json({ scenario: documentOf('tromso'), ...more }, { ...owner.headers, 'Accept-Language': 'en' }));
    const unsaid = await create({});
    expect(unsaid.status).toBe(422);
    expect(await unsaid.json()).toMatchObject({ problems: [{ path: 'shelf' }] });
    expect(await (await create({ shelf: two.id })).json()).toMatchObject({ shelf: two.id, newest: { authorId: owner.person.id, author: 'Owner' } });
    const shown = await (await app.request(`/api/library?shelf=${two.id}`, { headers: owner.headers })).json() as { items: object[] };
    expect(shown.items).toHaveLength(1);
    const other = await team.signedIn('Elsewhere');
    const none = await (await app.request(`/api/library?shelf=${two.id}`, { headers: other.headers })).json();
    expect(none).toEqual({ items: [] });
  }); // prettier-ignore

  test('cannot read another shelf by resting a variant on it', async () => {
    const secret = await team.scenario(shelf, owner.person);
    const thief = await team.signedIn('Thief');
    await team.store.addShelf({ id: team.id(), name: 'Own' }, team.actOf(thief.person));
    const variant = { format: 'holdbar-scenario', version: 1, id: 'variant', title: 'Variant', extends: secret, changes: {} }; // prettier-ignore
    const foreign = await app.request('/api/library', json({ scenario: variant }, thief.headers));
    const absent = await app.request('/api/library', json({ scenario: { ...variant, extends: team.id() } }, thief.headers)); // prettier-ignore
    const text = async (answer: Response) => (await answer.text()).replaceAll(/[0-9a-f-]{32,36}/g, '…');
    expect(foreign.status).toBe(422);
    expect(await text(foreign)).toBe(await text(absent));
  });
});

test('a copy on another shelf carries the bases that lie on the first one', async () => {
  const { headers } = owner;
  const other = (await (await app.request('/api/shelves', json({ name: 'Annen' }, headers))).json()) as { id: string };
  const create = async (scenario: object) => (await (await app.request('/api/library', json({ scenario, shelf }, headers))).json()) as { id: string };
  const base = await create({ ...(documentOf('tromso') as object), title: 'Grunnlag' });
  const variant = { format: 'holdbar-scenario', version: 1, id: 'variant', title: 'Variant', extends: base.id, changes: {} };
  const middle = await create(variant);
  const top = await create({ ...variant, extends: { id: middle.id } });
  const answer = await app.request(`/api/library/${top.id}/copies`, json({ shelf: other.id }, headers));
  expect(answer.status).toBe(201);
  const copy = (await answer.json()) as { shelf: string; bases: object; document: { extends: object } };
  expect(copy).toMatchObject({ shelf: other.id, bases: {}, document: { extends: { id: middle.id, document: { extends: { id: base.id, document: { title: 'Grunnlag' } } } } } });
  const own = await (await app.request(`/api/library/${top.id}/copies`, json({ shelf }, headers))).json();
  expect(own).toMatchObject({ document: { extends: { id: middle.id } } });
  expect(own).not.toHaveProperty('document.extends.document');
}); // prettier-ignore

describe('an API token', () => {
  test('is shown once, works until it is revoked, and writes its name and its maker into the history', async () => {
    const made = await app.request(`/api/shelves/${shelf}/tokens`, json({ label: 'Regneark', scope: 'write' }, owner.headers)); // prettier-ignore
    const { token, shown } = (await made.json()) as { token: string; shown: { id: string } };
    expect(token).toMatch(/^holdbar_[\w-]{43}$/);
    const bearer = { Authorization: `Bearer ${token}` };
    const created = await app.request('/api/library', json({ scenario: documentOf('tromso') }, bearer));
    expect(await created.json()).toMatchObject({ shelf, newest: { authorId: shown.id, author: 'Regneark (Owner)' } }); // prettier-ignore
    for (const path of ['tokens', 'members', 'invitations'])
      expect(await (await app.request(`/api/shelves/${shelf}/${path}`, { headers: owner.headers })).text()).not.toContain(token); // prettier-ignore
    const log = JSON.stringify((await team.library.audit(100)).items);
    expect(log).toContain('"tokenUsed"');
    expect(log).not.toContain(token.slice(8));
    await status(`/api/shelves/${shelf}/tokens/${shown.id}`, { method: 'DELETE', headers: owner.headers });
    expect(await list(bearer)).toBe(401);
  });

  test('is noted as used once an hour, however often it is', async () => {
    const { headers } = await team.token(shelf, 'read', owner.person);
    const used = async () => (await team.library.audit(100)).items.filter(({ action, concerns }) => action === 'tokenUsed' && concerns === 'Script read').length; // prettier-ignore
    const before = await used();
    for (const pass of [0, 1, 59 * minute, 2 * minute]) {
      team.passes(pass);
      expect(await list(headers)).toBe(200);
    }
    expect((await used()) - before).toBe(2);
  });

  test('ends with the ownership of who made it', async () => {
    const maker = await team.signedIn('Maker');
    await team.joins(maker.person, shelf, 'owner', owner.person);
    const { headers } = await team.token(shelf, 'write', maker.person);
    expect(await list(headers)).toBe(200);
    await team.store.setRole(shelf, maker.person.id, 'editor', team.actOf(owner.person));
    expect(await list(headers)).toBe(401);
  });

  test('is asked for before a cookie, and other schemes are not ours', async () => {
    expect(await list({ ...owner.headers, Authorization: 'Bearer holdbar_wrong' })).toBe(401);
    expect(await list({ ...owner.headers, Authorization: 'Basic eDp5' })).toBe(200);
  });
});

test('an invitation works until it expires or is taken back', async () => {
  const guest = await team.signedIn('Guest');
  const accept = (token: string) => status('/api/invitations/accept', json({ token }, guest.headers));
  const taken = await team.invited(shelf, 'viewer', owner.person);
  await status(`/api/shelves/${shelf}/invitations/${taken.id}`, { method: 'DELETE', headers: owner.headers });
  expect(await accept(taken.token)).toBe(404);
  const late = await team.invited(shelf, 'viewer', owner.person);
  team.passes(7 * 24 * 60 * minute);
  guest.headers['Cookie'] = (await team.signedIn('Guest')).headers['Cookie'] ?? '';
  expect(await accept(late.token)).toBe(404);
  const good = await team.invited(shelf, 'viewer', owner.person);
  expect(await accept(good.token)).toBe(200);
});

test('computing on a network is for those who have signed in', async () => {
  const run = (headers: Headers) => status('/api/run', json(documentOf('tromso'), headers));
  expect(await run({})).toBe(401);
  expect(await run(owner.headers)).toBe(200);
  expect(await status('/api/scenarios', {})).toBe(200);
});
