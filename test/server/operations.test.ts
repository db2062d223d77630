import { afterAll, describe, expect, test } from 'vitest';
import { openLog } from '../../server/operations/log.ts';
import { operationsOf, type Operations } from '../../server/operations/operations.ts';
import { migrateDatabase } from '../../server/store/library/migrateDatabase.ts';
import { migrations } from '../../server/store/library/migrations/migrations.ts';
import { openSqlite } from '../../server/store/library/openSqlite.ts';
import { firstShelf } from '../../server/store/library/migrations/migration0002.ts';
import { teamApp } from './access/teamApp.ts';
import { documentOf, json, testApp } from './testApp.ts';

const { database } = openSqlite(':memory:');
await migrateDatabase(database, 'sqlite', migrations);
afterAll(() => database.destroy());

/** Operations that write what they log where the test reads it. */
function heard(parts: Partial<Parameters<typeof operationsOf>[0]> = {}): { readonly operations: Operations; readonly lines: string[] } {
  const lines: string[] = [];
  const operations = operationsOf({
    log: openLog('debug', (line) => lines.push(line)),
    database,
    engine: () => Promise.resolve('compiled'),
    isStopping: () => false,
    ...parts,
  });
  return { operations, lines };
} // prettier-ignore

describe('readiness', () => {
  test(
    'is given where the database answers, its tables are current and futures are computed',
    { timeout: 30_000 },
    async () => {
      const answer = await testApp().request('/readyz');
      expect(answer.status).toBe(200);
      expect(await answer.json()).toEqual({
        status: 'ready',
        checks: { database: 'reachable', tables: 'current', engine: 'compiled', stopping: false },
      });
    },
  );

  test(
    'is refused by a server that stops, without tables, without an engine and without a database',
    { timeout: 30_000 },
    async () => {
      const empty = openSqlite(':memory:').database;
      const { raw, database: gone } = openSqlite(':memory:');
      raw.close();
      const cases = [
        [{ isStopping: () => true }, { stopping: true }],
        [{ database: empty }, { tables: 'behind' }],
        [{ engine: () => Promise.reject(new Error('no engine')) }, { engine: 'failed' }],
        [{ database: gone }, { database: 'unreachable', tables: 'unknown' }],
      ] as const;
      for (const [parts, found] of cases) {
        const answer = await testApp({ operations: heard(parts).operations }).request('/readyz');
        expect(answer.status).toBe(503);
        expect(await answer.json()).toMatchObject({ status: 'notReady', checks: found });
        expect((await testApp({ operations: heard(parts).operations }).request('/healthz')).status).toBe(200);
      }
      await empty.destroy();
    },
  );
});

describe('metrics', () => {
  test('count requests by route, not by address, at this machine', async () => {
    const app = testApp({ operations: heard().operations });
    const id = 'f'.repeat(32);
    await app.request(`/api/library/${id}`);
    const answer = await app.request('/metrics');
    const text = await answer.text();
    expect(answer.headers.get('Content-Type')).toContain('text/plain');
    expect(text).toMatch(/holdbar_http_requests_total\{[^}]*route="\/api\/library\/:id"[^}]*\} 1/);
    expect(text).toContain('holdbar_engine_info{version=');
    expect(text).toContain('holdbar_nodejs_eventloop_lag_p99_seconds');
    expect(text).not.toContain(id);
    // By another name a page elsewhere could read them.
    expect((await app.request('http://holdbar.example/metrics')).status).toBe(421);
  });

  test('of a team are for who has the token, and for nobody where there is none', async () => {
    const metricsToken = 'm'.repeat(32);
    const open = teamApp(database, { operations: heard({ metricsToken }).operations }).app;
    const asked = async (app: typeof open, headers: Record<string, string>): Promise<number> =>
      (await app.request('/metrics', { headers })).status;
    expect(await asked(open, { Authorization: `Bearer ${metricsToken}` })).toBe(200);
    expect(await asked(open, {})).toBe(401);
    expect(await asked(open, { Authorization: `Bearer ${'n'.repeat(32)}` })).toBe(401);
    const shut = teamApp(database, { operations: heard().operations }).app;
    expect(await asked(shut, { Authorization: `Bearer ${metricsToken}` })).toBe(404);
  });
});

describe('the log', () => {
  test(
    'has a line for each request with its id and route, and nothing of who asks or of what they write',
    { timeout: 30_000 },
    async () => {
      const { operations, lines } = heard();
      const team = teamApp(database, { operations });
      const kari = await team.signedIn('Kari');
      const secret = kari.headers['Cookie']?.split('=')[1] ?? '';
      await team.app.request('/api/access/first', json({ secret: 'a-secret-of-the-first-owner-1234567890' }, kari.headers)); // prettier-ignore
      const document = { ...documentOf('tromso'), title: 'Hemmelig hall', author: 'Kari Nordmann' };
      await team.joins(kari.person, firstShelf, 'owner', kari.person);
      const saved = await team.app.request('/api/library', json({ scenario: document, reason: 'til kari@example.no' }, kari.headers)); // prettier-ignore
      expect(saved.status).toBe(201);
      const { id } = (await saved.json()) as { id: string };
      await team.app.request('/api/library?search=Hemmelig', { headers: kari.headers });
      await team.app.request(`/api/library/${id}`, { headers: kari.headers });
      await team.app.request('/api/run', json({ title: 'Hemmelig hall', email: 'kari@example.no' }, kari.headers)); // prettier-ignore
      const log = lines.join('');
      for (const word of ['Hemmelig', 'Kari', 'Nordmann', '@', secret, id, kari.person.id, 'a-secret'])
        expect(log).not.toContain(word);
      const events = lines.map((line) => JSON.parse(line) as Record<string, unknown>);
      expect(events).toContainEqual(
        expect.objectContaining({
          level: 'info',
          method: 'GET',
          route: '/api/library/:id',
          status: 200,
          requestId: expect.stringMatching(/^[\w-]{36}$/),
          time: expect.stringMatching(/^\d{4}-\d\d-\d\dT.*Z$/),
        }),
      );
    },
  );

  test('tells of a fault of the database its code and place, not the values of the row', () => {
    const { operations, lines } = heard();
    // As the driver of PostgreSQL throws it.
    const fault = Object.assign(new Error('invalid input syntax for type json: "kari@example.no"'), {
      severity: 'ERROR',
      code: '23505',
      table: 'people',
      constraint: 'people_of_provider',
      detail: 'Key (email)=(kari@example.no) already exists.',
    });
    operations.log.error({ fault, requestId: '1' }, 'fault');
    operations.log.error({ fault: new Error('outer', { cause: fault }) }, 'fault');
    for (const line of lines) expect(line).not.toContain('kari@');
    expect(JSON.parse(lines[0] ?? '')).toMatchObject({
      fault: { code: '23505', table: 'people', constraint: 'people_of_provider' },
    });
    expect(JSON.parse(lines[1] ?? '')).toMatchObject({ fault: { message: 'outer', cause: { code: '23505' } } }); // prettier-ignore
  });
});
