import { tmpdir } from 'node:os';
import { sql } from 'kysely';
import { Client } from 'pg';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { standalone } from '../../../models/index.ts';
import { databaseVersion } from '../../../server/store/library/migrateDatabase.ts';
import type { LibraryMigration } from '../../../server/store/library/migrations/migration.ts';
import { migrations } from '../../../server/store/library/migrations/migrations.ts';
import { examination } from '../../../server/operations/examination.ts';
import { openLibrary } from '../../../server/store/library/openLibrary.ts';
import { eventsOf, type ServerEvent } from '../../server/events.ts';
import { root } from '../../server/program.ts';
import { startLibraryServer, type LibraryServer } from '../../server/store/libraryServer.ts';
import { openFile, scenarioFile } from '../../scenarioFiles.ts';
import { startCluster, type Cluster } from './cluster.ts';

let cluster: Cluster;
let url = '';
let servers: readonly LibraryServer[];
/** Somebody at the database itself. */
let hand: Client;

beforeAll(async () => {
  cluster = await startCluster();
  url = await cluster.createDatabase();
  const place = { DATA_DIR: tmpdir(), DATABASE_URL: url };
  servers = [await startLibraryServer(place), await startLibraryServer(place)];
  hand = new Client({ connectionString: url });
  await hand.connect();
});
afterAll(async () => {
  await hand.end();
  await Promise.all(servers.map(({ kill }) => kill()));
  await cluster.stop();
});

const at = (server: number, path = ''): string => `${servers[server]!.url}/api/library${path}`;
const scenario = standalone(openFile(scenarioFile('tromso')));
const sent = (method: string, body: object, headers: Record<string, string> = {}): RequestInit => ({ method, headers: { 'Content-Type': 'application/json', ...headers }, body: JSON.stringify(body) }); // prettier-ignore

/** Puts a scenario on the first server. @returns its id */
async function made(): Promise<string> {
  const answer = await fetch(at(0), sent('POST', { scenario }));
  return ((await answer.json()) as { id: string }).id;
}

const saved = (server: number, id: string, version: number): Promise<Response> =>
  fetch(at(server, `/${id}`), sent('PUT', { scenario: { ...scenario, title: `Version ${version + 1} at ${server}` } }, { 'If-Match': `"${version}"` })); // prettier-ignore

const newest = async (server: number, id: string): Promise<number> =>
  ((await (await fetch(at(server, `/${id}`))).json()) as { newest: { number: number } }).newest.number;

async function next(events: AsyncGenerator<ServerEvent>): Promise<ServerEvent> {
  const { done, value } = await events.next();
  if (done === true) throw new Error('The stream is over');
  return value;
}

describe('two servers on one database', () => {
  test('what is saved at one is told to who listens at the other', async () => {
    const events = eventsOf(await fetch(at(1, '/news')));
    expect(await next(events)).toMatchObject({ event: 'look' });
    // The first who listens there; what was told before its server did too is found by looking.
    expect(await next(events)).toMatchObject({ event: 'look' });
    const id = await made();
    expect(await next(events)).toMatchObject({ event: 'changed', data: { scenario: id, action: 'created', version: 1 } }); // prettier-ignore
    expect((await saved(0, id, 1)).status).toBe(200);
    expect(await next(events)).toMatchObject({ event: 'changed', data: { scenario: id, action: 'saved', version: 2, by: 'Kari Nordmann' } }); // prettier-ignore
    expect(await newest(1, id)).toBe(2);
    await events.return(undefined);
  });

  test('what is saved while the other hears nothing is found by looking', async () => {
    const id = await made();
    const events = eventsOf(await fetch(at(1, '/news')));
    expect(await next(events)).toMatchObject({ event: 'look' });
    // The listening connections are cut; the servers come back in half a second, and the save does not wait for that.
    const cut = await hand.query("select pg_terminate_backend(pid) from pg_stat_activity where application_name = 'holdbar-listen' and query = 'listen holdbar_library' or query = 'LISTEN holdbar_library'"); // prettier-ignore
    expect(cut.rowCount).toBeGreaterThan(0);
    expect((await saved(0, id, 1)).status).toBe(200);
    expect(await next(events)).toMatchObject({ event: 'look' });
    expect(await newest(1, id)).toBe(2);
    // And the news go on.
    expect((await saved(0, id, 2)).status).toBe(200);
    expect(await next(events)).toMatchObject({ event: 'changed', data: { scenario: id, version: 3 } });
    await events.return(undefined);
  });

  test('of two that save on the same version one is saved, and the other is told of it', async () => {
    const id = await made();
    const answers = await Promise.all([saved(0, id, 1), saved(1, id, 1)]);
    expect(answers.map(({ status }) => status).sort((one, other) => one - other)).toEqual([200, 409]);
  });
});

describe('a save that PostgreSQL cannot order among others', () => {
  const deadlocks = async (): Promise<number> => {
    await hand.query('select pg_stat_clear_snapshot()');
    const { rows } = await hand.query<{ count: string }>('select deadlocks as count from pg_stat_database where datname = current_database()'); // prettier-ignore
    return Number(rows[0]?.count);
  };

  test('is done again where it was chosen to end a deadlock', async () => {
    const id = await made();
    const before = await deadlocks();
    const other = new Client({ connectionString: url });
    await other.connect();
    // The save is the one that notices, and ends.
    await other.query("set deadlock_timeout = '60s'");
    await other.query('begin');
    await other.query('insert into versions select scenario_id, 2, document, hash, engine, author_id, author, saved_at, reason, restored_from from versions where scenario_id = $1', [id]); // prettier-ignore
    // The save changes the scenario, then waits for the other's version of the same number.
    const save = saved(0, id, 1);
    await expect.poll(async () => (await hand.query('select 1 from pg_locks where not granted')).rowCount, { timeout: 10_000 }).toBe(1); // prettier-ignore
    // The other waits for the scenario, and neither can go on.
    await other.query('update scenarios set changed_at = changed_at where id = $1', [id]);
    await other.query('rollback');
    await other.end();
    expect((await save).status).toBe(200);
    expect(await newest(1, id)).toBe(2);
    await expect.poll(deadlocks, { timeout: 10_000 }).toBe(before + 1);
  });
});

describe('the settings of a database', () => {
  test('say how long a statement may take and how many connections there are', async () => {
    const opened = await openLibrary({ DATA_DIR: tmpdir(), DATABASE_URL: url, DATABASE_TIMEOUT: 1, DATABASE_CONNECTIONS: 2 }, () => undefined); // prettier-ignore
    try {
      // 57014: query_canceled, by statement_timeout.
      await expect(sql`select pg_sleep(20)`.execute(opened.database)).rejects.toMatchObject({
        code: '57014',
      });
      const asked = Array.from({ length: 8 }, () => sql<{ pid: number }>`select pg_backend_pid() as pid, pg_sleep(0.05)`.execute(opened.database)); // prettier-ignore
      const used = new Set((await Promise.all(asked)).map(({ rows }) => rows[0]?.pid));
      expect(used.size).toBe(2);
    } finally {
      await opened.close();
    }
  });
});

test('doctor says whether there is room for one more process', async () => {
  const found = async (environment: Record<string, string>) => (await examination(root, { DATABASE_URL: url, ...environment })).find(({ id }) => id === 'postgres'); // prettier-ignore
  expect(await found({ DATABASE_CONNECTIONS: '2' })).toMatchObject({ ok: true, said: { en: expect.stringMatching(/^\d\d, \d+ of \d+ connections in use$/) } }); // prettier-ignore
  const { rows } = await hand.query<{ most: string }>("select current_setting('max_connections') as most");
  const isSmall = Number(rows[0]?.most) <= 200;
  expect((await found({ DATABASE_CONNECTIONS: '200' }))?.ok).toBe(!isSmall);
});

describe('an upgrade', () => {
  /** A next version that only this test has. */
  const next: LibraryMigration = async (database) => {
    await database.schema.alterTable('scenarios').addColumn('colour', 'text').execute();
  };

  test('lets servers that run go on, before, while it waits for them, and after', async () => {
    const place = { DATA_DIR: tmpdir(), DATABASE_URL: await cluster.createDatabase() };
    const old = await startLibraryServer(place);
    const ask = (path: string, init?: RequestInit) => fetch(`${old.url}/api/library${path}`, init);
    const { id } = (await (await ask('', sent('POST', { scenario }))).json()) as { id: string };
    const reader = new Client({ connectionString: place.DATABASE_URL });
    await reader.connect();
    // Somebody reads for long: the new column has to wait.
    await reader.query('begin');
    await reader.query('select count(*) from scenarios');
    const upgrading = openLibrary(place, () => undefined, [...migrations, next]);
    const waits = "select 1 from pg_locks where not granted and mode = 'AccessExclusiveLock'";
    const seen = new Client({ connectionString: place.DATABASE_URL });
    await seen.connect();
    for (const version of [1, 2]) {
      await expect.poll(async () => (await seen.query(waits)).rowCount, { timeout: 10_000, interval: 20 }).toBe(1); // prettier-ignore
      // Nobody waits behind it for long.
      const put = await ask(`/${id}`, sent('PUT', { scenario }, { 'If-Match': `"${version}"` }));
      expect(put.status).toBe(200);
    }
    await reader.query('commit');
    const upgraded = await upgrading;
    expect(await databaseVersion(upgraded.database)).toBe(migrations.length + 1);
    expect((await ask(`/${id}`, sent('PUT', { scenario }, { 'If-Match': '"3"' }))).status).toBe(200);
    expect((await ask('?limit=5')).status).toBe(200);
    expect(old.faults).toEqual([]);
    // An old program is refused where the tables are newer.
    await expect(openLibrary(place, () => undefined)).rejects.toThrow(/this program knows version/);
    await Promise.all([reader.end(), seen.end(), upgraded.close(), old.kill()]);
  });
});
