import { afterAll, describe, expect, test } from 'vitest';
import { migrateDatabase } from '../../server/store/library/migrateDatabase.ts';
import { migrations } from '../../server/store/library/migrations/migrations.ts';
import { openSqlite } from '../../server/store/library/openSqlite.ts';
import { teamApp } from './access/teamApp.ts';
import { eventsOf, type ServerEvent } from './events.ts';
import { shelf } from './store/drafts.ts';
import { documentOf, json, news, testApp } from './testApp.ts';

const { database } = openSqlite(':memory:');
await migrateDatabase(database, 'sqlite', migrations);
afterAll(() => database.destroy());

/** The next event of a stream. */
async function next(events: AsyncGenerator<ServerEvent>): Promise<ServerEvent | undefined> {
  const { done, value } = await events.next();
  return done === true ? undefined : value;
}

describe('who listens to the library', () => {
  test('is told to look, then who has done what with which scenario, and to look again where something was missed', async () => {
    const told = new AbortController();
    const app = testApp({ told: told.signal });
    const events = eventsOf(await app.request('/api/library/news'));
    expect(await next(events)).toEqual({ event: 'look', data: {} });
    const made = await app.request('/api/library', json({ scenario: documentOf('tromso') }));
    const { id } = (await made.json()) as { id: string };
    const of = { scenario: id, shelf, by: 'Kari Nordmann', at: '2026-06-01T12:00:00.000Z' };
    expect(await next(events)).toEqual({ event: 'changed', data: { ...of, action: 'created', version: 1 } });
    const save = async (title: string) => (await app.request(`/api/library/${id}`, { ...json({ scenario: { ...documentOf('tromso'), title } }, { 'If-Match': '"1"' }), method: 'PUT' })).status; // prettier-ignore
    expect(await save('One')).toBe(200);
    expect(await next(events)).toEqual({ event: 'changed', data: { ...of, action: 'saved', version: 2 } });
    // Refused, it changes nothing, and nothing is told: the next is of the bin.
    expect(await save('Two')).toBe(409);
    await app.request(`/api/library/${id}`, { method: 'DELETE' });
    expect(await next(events)).toEqual({ event: 'changed', data: { ...of, action: 'binned' } });
    // As where the connection to the database was away for a while.
    await news.tell(undefined as never);
    expect(await next(events)).toEqual({ event: 'look', data: {} });
    // A server that stops lets go of those who listen.
    told.abort();
    expect(await next(events)).toBeUndefined();
  });

  test('hears of the shelves that they may read, as long as they may', async () => {
    const team = teamApp(database);
    const [owner, reader, stranger] = [await team.signedIn('Owner'), await team.signedIn('Reader'), await team.signedIn('Stranger')]; // prettier-ignore
    await team.store.claimFirstShelf(team.actOf(owner.person));
    await team.joins(reader.person, shelf, 'viewer', owner.person);
    const [second, third] = [team.id(), team.id()];
    await team.store.addShelf({ id: second, name: 'Second' }, team.actOf(owner.person));
    await team.joins(reader.person, second, 'viewer', owner.person);
    await team.store.addShelf({ id: third, name: 'Third' }, team.actOf(stranger.person));
    const token = await team.token(shelf, 'read', owner.person);
    const listen = async (headers: Record<string, string>) => eventsOf(await team.app.request('/api/library/news', { headers })); // prettier-ignore
    const [readers, strangers, scripts] = [await listen(reader.headers), await listen(stranger.headers), await listen(token.headers)]; // prettier-ignore
    for (const each of [readers, strangers, scripts])
      expect(await next(each)).toMatchObject({ event: 'look' });
    const first = await team.scenario(shelf, owner.person);
    for (const each of [readers, scripts])
      expect(await next(each)).toMatchObject({
        event: 'changed',
        data: { scenario: first, action: 'created' },
      });
    expect(await next(readers)).toMatchObject({ data: { scenario: first, action: 'saved' } });
    // No longer a member of the one, the reader hears next of the other; the stranger only of the stranger's own.
    await team.store.setRole(shelf, reader.person.id, undefined, team.actOf(owner.person));
    await team.scenario(shelf, owner.person);
    const ofSecond = await team.scenario(second, owner.person);
    expect(await next(readers)).toMatchObject({ data: { scenario: ofSecond, shelf: second } });
    const ofThird = await team.scenario(third, stranger.person);
    expect(await next(strangers)).toMatchObject({ data: { scenario: ofThird, shelf: third } });
    for (const each of [readers, strangers, scripts]) await each.return(undefined);
  });

  test('does not keep a sign-in alive by listening', async () => {
    const team = teamApp(database);
    const { headers } = await team.signedIn('Sleeper');
    const listening = async () => (await team.app.request('/api/library/news', { headers })).status;
    team.passes(team.limits.idle - 1000);
    expect(await listening()).toBe(200);
    team.passes(2000);
    expect(await listening()).toBe(401);
  });
});
