import fc from 'fast-check';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { ScenarioError } from '../../../models/index.ts';
import { readLink } from '../../../models/scenario/link/link.ts';
import { migrateDatabase } from '../../../server/store/library/migrateDatabase.ts';
import { migrations } from '../../../server/store/library/migrations/migrations.ts';
import { openSqlite } from '../../../server/store/library/openSqlite.ts';
import { shelf } from '../store/drafts.ts';
import { badLinks, badRequests } from './badRequests.ts';
import { teamApp } from './teamApp.ts';

/** The most processor time one request may take, in milliseconds: a loaded machine makes it wait, not compute. */
const mostTime = 1000;

/**
 * Sends bad requests of all kinds to the server of a team: none is answered as a fault, none takes long, and none that is
 * refused changes anything.
 * @param seed the same requests each time; absent for others every time
 */
export function describeFuzz(count: number, seed?: number): void {
  const { database, raw } = openSqlite(':memory:');
  afterAll(() => database.destroy());
  let team: ReturnType<typeof teamApp>;
  let headers: Record<string, string> = {};
  let id = '';
  beforeAll(async () => {
    await migrateDatabase(database, 'sqlite', migrations);
    team = teamApp(database);
    const owner = await team.signedIn('Owner');
    ({ headers } = owner);
    await team.store.claimFirstShelf(team.actOf(owner.person));
    id = await team.scenario(shelf, owner.person);
  });
  const options = { endOnFailure: true, ...(seed === undefined ? {} : { seed }) };
  const written = (): unknown => raw.prepare('select total_changes() as changes').get();

  describe('the server', () => {
    test(`answers ${count} bad requests, and what it refuses changes nothing`, { timeout: 30_000 + count * 100 }, async () => {
      const statuses = new Map<number, number>();
      await fc.assert(
        fc.asyncProperty(badRequests, async ({ method, path, headers: more, body }) => {
          const before = written();
          const began = process.cpuUsage();
          const address = `/api${path.replace('{id}', id).replace('{shelf}', shelf)}`;
          const answer = await team.app.request(address, { method, headers: { ...headers, ...more }, ...(body === undefined ? {} : { body }) });
          const text = await answer.text();
          const { user, system } = process.cpuUsage(began);
          statuses.set(answer.status, (statuses.get(answer.status) ?? 0) + 1);
          expect(answer.status < 500, text).toBe(true);
          expect((user + system) / 1000).toBeLessThan(mostTime);
          if (answer.status >= 400) expect(written()).toEqual(before);
          expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
          expect(({} as Record<string, unknown>)['isAdmin']).toBeUndefined();
        }),
        { ...options, numRuns: count },
      );
      // Of all kinds: what was read, what was refused as unreadable, wrong, too large, of another type, not there.
      for (const status of [200, 400, 404, 413, 415, 422]) expect(statuses.get(status) ?? 0).toBeGreaterThan(0);
      expect(raw.prepare('pragma integrity_check').all()).toEqual([{ integrity_check: 'ok' }]);
      expect((await team.app.request(`/api/library/${id}`, { headers })).status).toBe(200);
    });
  }); // prettier-ignore

  const links = count / 5;
  test(`${links} bad links are refused, however large they say they are`, { timeout: 30_000 + links * 200 }, () => {
    fc.assert(
      fc.property(badLinks, (link) => {
        const began = process.cpuUsage();
        expect(() => readLink(link)).toThrow(ScenarioError);
        const { user, system } = process.cpuUsage(began);
        expect((user + system) / 1000).toBeLessThan(mostTime);
      }),
      { ...options, numRuns: links },
    );
  }); // prettier-ignore
}
