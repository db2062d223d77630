import { describe, expect, test } from 'vitest';
import { teamApp } from './access/teamApp.ts';
import { openSqlite } from '../../server/store/library/openSqlite.ts';
import { migrateDatabase } from '../../server/store/library/migrateDatabase.ts';
import { migrations } from '../../server/store/library/migrations/migrations.ts';
import { askedOf, type ScenarioDocument } from '../../models/index.ts';
import { documentOf, json, questions, testApp } from './testApp.ts';

const app = testApp();
const scenario = documentOf('tromso');
const asked = { scenario, draws: 1024 };
const begin = (body: object, headers: Record<string, string> = {}) => app.request('/api/studies', json(body, headers)); // prettier-ignore

/** The events of an answer, in their order. */
async function eventsOf(answer: Response): Promise<readonly { readonly event: string; readonly data: Record<string, unknown> }[]> {
  return (await answer.text())
    .split('\n\n')
    .filter((text) => text !== '')
    .map((text) => ({ event: /^event: (.*)$/m.exec(text)?.[1] ?? '', data: JSON.parse(/^data: (.*)$/m.exec(text)?.[1] ?? '') as Record<string, unknown> }));
} // prettier-ignore

describe('studies', () => {
  test('are begun, followed and read, with the answer that the question has', { timeout: 60_000 }, async () => {
    const begun = await begin({ question: 'simulate', asked });
    expect(begun.status).toBe(201);
    const { id, state } = (await begun.json()) as { id: string; state: string };
    expect(state).toBe('running');
    const events = await eventsOf(await app.request(`/api/studies/${id}`, { headers: { Accept: 'text/event-stream' } })); // prettier-ignore
    expect(new Set(events.slice(0, -1).map(({ event }) => event))).toEqual(new Set(['progress']));
    const one = await askedOf(questions.get('simulate')!, [scenario as ScenarioDocument], { draws: 1024 }, () => undefined);
    const question: unknown = JSON.parse(JSON.stringify(one.ok && one.answer));
    expect(events.at(-1)).toMatchObject({ event: 'answer', data: { state: 'done', parts: 1, done: 1 } });
    expect(events.at(-1)?.data['answer']).toEqual(question);
    const read = await app.request(`/api/studies/${id}`);
    expect(await read.json()).toEqual(events.at(-1)?.data);
    expect(events.at(-1)?.data).toMatchObject({ question: 'simulate', title: 'Tromsø' });
    const list = (await (await app.request('/api/studies')).json()) as { id: string; answer?: unknown }[];
    expect(list.find((each) => each.id === id)?.answer).toBeUndefined();
    expect((await app.request(`/api/studies/${id}`, { method: 'DELETE' })).status).toBe(200);
    expect((await app.request(`/api/studies/${id}`)).status).toBe(404);
  }); // prettier-ignore

  test('that cannot be put are refused at once, with what is wrong', { timeout: 60_000 }, async () => {
    const problems = async (body: object) => ((await (await begin(body, { 'Accept-Language': 'en' })).json()) as { problems: { path: string; message: string }[] }).problems; // prettier-ignore
    expect(await problems({ question: 'simulat', asked })).toMatchObject([{ path: 'question', message: 'There is no question "simulat".' }]); // prettier-ignore
    expect(await problems({ question: 'simulate', asked: { ...asked, draws: 100_000_001 } })).toMatchObject([{ path: 'draws' }]); // prettier-ignore
    expect(await problems({ question: 'simulate', asked: { scenario: {} } })).not.toEqual([]);
    // What shows only when it is computed is told where the answer would be.
    const { id } = (await (await begin({ question: 'simulate', asked: { ...asked, of: 'nonsense' } })).json()) as { id: string }; // prettier-ignore
    const events = await eventsOf(await app.request(`/api/studies/${id}`, { headers: { Accept: 'text/event-stream', 'Accept-Language': 'en' } })); // prettier-ignore
    expect(events.at(-1)?.data).toMatchObject({ state: 'refused', problems: [{ path: 'of' }] });
  });

  test('are begun once for a key that is sent twice, and cancelled', { timeout: 60_000 }, async () => {
    const key = { 'Idempotency-Key': 'once' };
    const body = { question: 'simulate', priority: 'low', asked: { scenario, draws: 90_000_000 } };
    const [one, two] = await Promise.all([begin(body, key), begin(body, key)]);
    const { id } = (await one.json()) as { id: string };
    expect(await two.json()).toMatchObject({ id, priority: 'low', question: 'simulate' });
    expect((await app.request(`/api/studies/${id}`, { method: 'DELETE' })).status).toBe(200);
    expect(await (await app.request(`/api/studies/${id}`)).json()).toMatchObject({ state: 'cancelled' });
  });

  test("do not exist for others, and are nobody's who has not signed in", { timeout: 60_000 }, async () => {
    const { database } = openSqlite(':memory:');
    await migrateDatabase(database, 'sqlite', migrations);
    const team = teamApp(database);
    const [kari, ola] = [await team.signedIn('Kari'), await team.signedIn('Ola')];
    const begun = await team.app.request('/api/studies', json({ question: 'simulate', asked }, kari.headers));
    const { id } = (await begun.json()) as { id: string };
    const status = async (method: string, headers: Record<string, string>) => (await team.app.request(`/api/studies/${id}`, { method, headers })).status; // prettier-ignore
    expect(await status('GET', ola.headers)).toBe(404);
    expect(await status('DELETE', ola.headers)).toBe(404);
    expect(await status('GET', {})).toBe(401);
    expect(await (await team.app.request('/api/studies', { headers: ola.headers })).json()).toEqual([]);
    expect(await status('GET', kari.headers)).toBe(200);
    expect(await status('DELETE', kari.headers)).toBe(200);
    await database.destroy();
  });
});
