import { randomBytes } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { hashOf } from '../../../server/routes/library/libraryParts.ts';
import type { Person } from '../../../server/store/access/accessStore.ts';
import { migrateDatabase } from '../../../server/store/library/migrateDatabase.ts';
import { migrations } from '../../../server/store/library/migrations/migrations.ts';
import { openSqlite } from '../../../server/store/library/openSqlite.ts';
import { shelf } from '../store/drafts.ts';
import { documentOf, json } from '../testApp.ts';
import { teamApp } from './teamApp.ts';

/** Who asks. The other owner owns another shelf; tokens belong to the shelf and were made by its owner. */
const askers = ['nobody', 'viewer', 'editor', 'owner', 'otherOwner', 'readToken', 'writeToken', 'expiredToken', 'revokedToken', 'expiredSession'] as const; // prettier-ignore
type Asker = (typeof askers)[number];

/** What every route answers to each of them, in that order. A viewer reads, an editor writes, an owner decides. */
const allowed: Readonly<Record<string, string>> = {
  'GET /api/library':                                 '401 200 200 200 200 200 200 401 401 401',
  'POST /api/library':                                '401 403 201 201 404 403 201 401 401 401',
  'GET /api/library/tags':                            '401 200 200 200 200 200 200 401 401 401',
  'GET /api/library/news':                            '401 200 200 200 200 200 200 401 401 401',
  'GET /api/library/audit':                           '401 403 403 200 200 403 403 401 401 401',
  'GET /api/library/shared':                          '200 200 200 200 200 200 200 401 401 200',
  'GET /api/library/{id}':                            '401 200 200 200 404 200 200 401 401 401',
  'PUT /api/library/{id}':                            '401 403 200 200 404 403 200 401 401 401',
  'DELETE /api/library/{id}':                         '401 403 200 200 404 403 200 401 401 401',
  'POST /api/library/{id}/recover':                   '401 403 200 200 404 403 200 401 401 401',
  'PUT /api/library/{id}/tags':                       '401 403 200 200 404 403 200 401 401 401',
  'PUT /api/library/{id}/actuals':                    '401 403 200 200 404 403 200 401 401 401',
  'GET /api/library/{id}/versions':                   '401 200 200 200 404 200 200 401 401 401',
  'GET /api/library/{id}/versions/{number}':          '401 200 200 200 404 200 200 401 401 401',
  'GET /api/library/{id}/difference':                 '401 200 200 200 404 200 200 401 401 401',
  'POST /api/library/{id}/restore':                   '401 403 200 200 404 403 200 401 401 401',
  'GET /api/library/{id}/audit':                      '401 200 200 200 404 200 200 401 401 401',
  'POST /api/library/{id}/copies':                    '401 403 201 201 404 403 201 401 401 401',
  'PUT /api/library/{id}/approval':                   '401 403 403 200 404 403 403 401 401 401',
  'POST /api/library/{id}/release':                   '401 403 403 200 404 403 403 401 401 401',
  'GET /api/library/{id}/links':                      '401 403 200 200 404 403 200 401 401 401',
  'POST /api/library/{id}/links':                     '401 403 201 201 404 403 201 401 401 401',
  'DELETE /api/library/{id}/links/{link}':            '401 403 200 200 404 403 200 401 401 401',
  'GET /api/library/{id}/results':                    '401 200 200 200 404 200 200 401 401 401',
  'POST /api/library/{id}/results':                   '401 403 201 201 404 403 201 401 401 401',
  'GET /api/library/{id}/results/{result}':           '401 200 200 200 404 200 200 401 401 401',
  'GET /api/session':                                 '200 200 200 200 200 200 200 401 401 200',
  'GET /api/sign-in':                                 '302 302 302 302 302 302 302 401 401 302',
  'GET /api/sign-in/callback':                        '302 302 302 302 302 302 302 401 401 302',
  'POST /api/sign-out':                               '200 200 200 200 200 200 200 401 401 200',
  'POST /api/invitations/accept':                     '401 200 200 200 200 404 404 401 401 401',
  'POST /api/shelves':                                '401 403 403 201 403 403 403 401 401 401',
  'PUT /api/shelves/{shelf}':                         '401 403 403 200 404 403 403 401 401 401',
  'GET /api/shelves/{shelf}/members':                 '401 403 403 200 404 403 403 401 401 401',
  'PUT /api/shelves/{shelf}/members/{person}':        '401 403 403 200 404 403 403 401 401 401',
  'DELETE /api/shelves/{shelf}/members/{person}':     '401 403 403 200 404 403 403 401 401 401',
  'GET /api/shelves/{shelf}/invitations':             '401 403 403 200 404 403 403 401 401 401',
  'POST /api/shelves/{shelf}/invitations':            '401 403 403 201 404 403 403 401 401 401',
  'DELETE /api/shelves/{shelf}/invitations/{invitation}': '401 403 403 200 404 403 403 401 401 401',
  'GET /api/shelves/{shelf}/tokens':                  '401 403 403 200 404 403 403 401 401 401',
  'POST /api/shelves/{shelf}/tokens':                 '401 403 403 201 404 403 403 401 401 401',
  'DELETE /api/shelves/{shelf}/tokens/{token}':       '401 403 403 200 404 403 403 401 401 401',
}; // prettier-ignore

const { database, raw } = openSqlite(':memory:');
await migrateDatabase(database, 'sqlite', migrations);
afterAll(() => database.destroy());
const team = teamApp(database);
const { app } = team;
const tromso = documentOf('tromso');

const people = new Map<string, Person>();
const tokens = new Map<string, Record<string, string>>();
let expiredSession: Record<string, string> = {};
const personCalled = (name: string): Person => {
  const found = people.get(name);
  if (found === undefined) throw new Error(`Nobody is called ${name}`);
  return found;
};

beforeAll(async () => {
  const early = await team.signedIn('Viewer');
  expiredSession = early.headers;
  team.passes(team.limits.absolute);
  for (const name of ['Owner', 'Viewer', 'Editor', 'Other', 'Visitor']) people.set(name, (await team.signedIn(name)).person); // prettier-ignore
  const owner = personCalled('Owner');
  await team.store.claimFirstShelf(team.actOf(owner));
  await team.joins(personCalled('Viewer'), shelf, 'viewer', owner);
  await team.joins(personCalled('Editor'), shelf, 'editor', owner);
  await team.store.addShelf({ id: team.id(), name: 'Another' }, team.actOf(personCalled('Other')));
  for (const [name, scope, days] of [
    ['readToken', 'read', 90],
    ['writeToken', 'write', 90],
    ['expiredToken', 'write', 0],
  ] as const)
    // prettier-ignore
    tokens.set(name, (await team.token(shelf, scope, owner, days)).headers);
  const revoked = await team.token(shelf, 'write', owner);
  await team.store.revokeToken(shelf, revoked.id, team.actOf(owner));
  tokens.set('revokedToken', revoked.headers);
  // That a token is used is noted the first time; below nothing is to change.
  for (const name of ['readToken', 'writeToken']) await app.request('/api/session', { headers: tokens.get(name) ?? {} }); // prettier-ignore
});

/** The headers by which somebody is known; a sign-in of its own for each request. */
async function as(asker: Asker): Promise<Record<string, string>> {
  if (asker === 'nobody') return {};
  if (asker === 'expiredSession') return expiredSession;
  const token = tokens.get(asker);
  if (token !== undefined) return token;
  return (await team.signedIn(asker === 'otherOwner' ? 'Other' : `${asker[0]?.toUpperCase()}${asker.slice(1)}`)).headers; // prettier-ignore
}

/** A request to a route that succeeds for who may make it, on things of its own. @param id another scenario or shelf */
async function requestTo(route: string, id?: string): Promise<{ readonly address: string; readonly init: RequestInit }> {
  const owner = personCalled('Owner');
  const [method = '', path = ''] = route.split(' ');
  const scenario = path.includes('{id}') || path.endsWith('/shared') ? await team.scenario(shelf, owner) : '';
  const act = team.actOf(owner);
  if (path.endsWith('/recover')) await team.library.bin(scenario, true, act);
  if (path.endsWith('/release')) await team.library.approve(scenario, 2, act);
  const [link, secret] = [team.id(), randomBytes(32).toString('base64url')];
  if (path.includes('{link}') || path.endsWith('/shared'))
    await team.library.addLink({ id: link, scenarioId: scenario, tokenHash: hashOf(secret), expiresAt: '2027-01-01T00:00:00.000Z', act });
  const head = { id: team.id(), version: 1, hash: 'a', engine: '1', question: 'run', keptAt: act.at, keptBy: 'Owner' };
  if (path.includes('{result}')) await team.library.keepResult(scenario, { ...head, answer: {} }, act);
  const visitor = personCalled('Visitor');
  if (path.includes('{person}')) await team.joins(visitor, shelf, 'viewer', owner);
  // Who accepts becomes a member: of a shelf that no other request is about.
  const invitedTo = path.endsWith('/accept') ? team.id() : shelf;
  if (invitedTo !== shelf) await team.store.addShelf({ id: invitedTo, name: 'Third' }, act);
  const invitation = path.includes('invitation') ? await team.invited(invitedTo, 'viewer', owner) : { id: '', token: '' };
  const token = path.includes('{token}') ? (await team.token(shelf, 'read', owner)).id : '';
  const bodies: Readonly<Record<string, unknown>> = {
    'POST /api/library': { scenario: tromso, shelf },
    'PUT /api/library/{id}': { scenario: { ...tromso, title: 'Ny' } },
    'PUT /api/library/{id}/tags': { tags: ['pilot'] },
    'PUT /api/library/{id}/actuals': { actuals: {} },
    'POST /api/library/{id}/restore': { version: 1 },
    'POST /api/library/{id}/copies': {},
    'PUT /api/library/{id}/approval': {},
    'POST /api/library/{id}/release': {},
    'POST /api/library/{id}/links': {},
    'POST /api/library/{id}/results': {},
    'POST /api/invitations/accept': { token: invitation.token },
    'POST /api/shelves': { name: 'Ny hylle' },
    'PUT /api/shelves/{shelf}': { name: 'Holdbar' },
    'PUT /api/shelves/{shelf}/members/{person}': { role: 'editor' },
    'POST /api/shelves/{shelf}/invitations': { role: 'viewer' },
    'POST /api/shelves/{shelf}/tokens': { label: 'Script', scope: 'read' },
  };
  const body = bodies[route];
  const parts: Readonly<Record<string, string>> = { id: id ?? scenario, shelf: id ?? shelf, number: '1', link, result: head.id, person: visitor.id, invitation: invitation.id, token };
  const address = path.replace(/\{(\w+)\}/g, (_, name: string) => parts[name] ?? '') + (path.endsWith('/difference') ? '?from=1&to=2' : '');
  return {
    address,
    init: {
      ...(body === undefined ? {} : json(body)),
      method,
      headers: {
        'Accept-Language': 'en',
        ...(body === undefined ? {} : { 'Content-Type': 'application/json' }),
        'If-Match': '"2"',
        'Holdbar-Link': secret,
      },
    },
  };
} // prettier-ignore

const withHeaders = (init: RequestInit, headers: Record<string, string>): RequestInit => ({ ...init, headers: { ...(init.headers as Record<string, string>), ...headers } }); // prettier-ignore

/** How many rows have been written, ever. */
const written = (): unknown => raw.prepare('select total_changes() as changes').get();

test('the table has every route of library and access, and nothing else', () => {
  const routes = app.routes
    .filter(
      ({ method, path }) =>
        method !== 'ALL' && /^\/api\/(?:library|shelves|invitations|session|sign-)/.test(path),
    ) // prettier-ignore
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}').replace(/(.)\/$/, '$1')}`);
  expect([...new Set(routes)].sort()).toEqual(Object.keys(allowed).sort());
});

describe.each(Object.entries(allowed))('%s', (route, statuses) => {
  test.each(askers.map((asker, index) => [asker, Number(statuses.split(' ')[index])] as const))('%s: %i', async (asker, status) => {
    const { address, init } = await requestTo(route);
    const headers = await as(asker);
    const before = written();
    const answer = await app.request(address, withHeaders(init, headers));
    expect({ status: answer.status, text: answer.status >= 400 && (await answer.text()) }).toMatchObject({ status });
    if (status >= 400) expect(written()).toEqual(before);
    if (status === 401) expect(answer.headers.get('WWW-Authenticate')).toBe('Bearer');
  });

  test('a page elsewhere, and one that does not say where it is, changes nothing', async () => {
    if (route.startsWith('GET ')) return expect(statuses.startsWith('401') || !route.includes('{')).toBe(true);
    const { address, init } = await requestTo(route);
    const { Cookie = '' } = await as('owner');
    const before = written();
    for (const from of [{ Origin: 'https://elsewhere.example' }, { Origin: 'null' }, {}, { 'Sec-Fetch-Site': 'cross-site' }, { 'Sec-Fetch-Site': 'same-site', Origin: 'https://holdbar.example' }, { Origin: 'http://holdbar.example' }]) {
      const answer = await app.request(address, withHeaders(init, { Cookie, ...(from as Record<string, string>) }));
      expect({ status: answer.status, from, type: ((await answer.json()) as { type: string }).type }).toEqual({ status: 403, from, type: 'urn:holdbar:problem:otherOrigin' });
    }
    expect(written()).toEqual(before);
  });

  test('what is on another shelf is answered as what does not exist', async () => {
    if (!statuses.includes('404') || !/\{(?:id|shelf)\}/.test(route)) return expect(route).not.toMatch(/\{(?:id|shelf)\}/);
    const headers = await as('otherOwner');
    const answers = [];
    for (const id of [undefined, team.id()]) {
      const { address, init } = await requestTo(route, id);
      const answer = await app.request(address, withHeaders(init, headers));
      const { instance: _, ...body } = await answer.json();
      answers.push({ status: answer.status, body });
    }
    expect(answers[0]).toEqual(answers[1]);
    expect(answers[0]?.status).toBe(404);
  });
}); // prettier-ignore

test.each(askers)('a link that has been ended or has expired shows nothing: %s', async (asker) => {
  const act = team.actOf(personCalled('Owner'));
  const scenario = await team.scenario(shelf, act.by);
  const expiresAt = [act.at, '2027-01-01T00:00:00.000Z'];
  const holds = !['expiredToken', 'revokedToken'].includes(asker);
  for (const [index, until] of expiresAt.entries()) {
    const [link, secret] = [team.id(), randomBytes(32).toString('base64url')];
    await team.library.addLink({
      id: link,
      scenarioId: scenario,
      tokenHash: hashOf(secret),
      expiresAt: until,
      act,
    });
    if (index === 1) await team.library.revokeLink(scenario, link, act);
    const headers = { ...(await as(asker)), 'Holdbar-Link': secret };
    const answer = await app.request('/api/library/shared', { headers });
    expect(answer.status).toBe(holds ? 410 : 401);
    expect(await answer.text()).not.toContain('document');
  }
});
