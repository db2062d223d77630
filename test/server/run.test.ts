import { describe, expect, test } from 'vitest';
import { openScenario, runHall, runResult } from '../../models/index.ts';
import { runAnswer } from '../../server/answers/runAnswer.ts';
import { documentOf, json, scenarios, testApp } from './testApp.ts';

const app = testApp();

describe('POST /api/run', () => {
  test.each(scenarios.all().map(({ head }) => head.id))('%s gives what the models give', async (id) => {
    const answer = await app.request('/api/run', json(documentOf(id)));
    expect(answer.status).toBe(200);
    const scenario = openScenario(documentOf(id), documentOf);
    const expected = runResult(scenario, runHall(scenario));
    expect(await answer.json()).toEqual(JSON.parse(JSON.stringify(expected)));
  });

  test('gives months when they are asked for', async () => {
    const answer = await app.request('/api/run?monthly=true', json(documentOf('tromso')));
    const result = await answer.json();
    expect(result.months.slice(0, 2)).toEqual(['2027-04', '2027-05']);
    expect(result.lines['accounts.cash'].values).toHaveLength(180);
  });

  test.each(['', '?monthly=true', '?monthly=false'])('keeps to its documented form: %s', async (query) => {
    const answer = await app.request(`/api/run${query}`, json(documentOf('tromso-municipal-support')));
    expect(runAnswer.safeParse(await answer.json()).error).toBeUndefined();
  });

  test('takes the base inline', async () => {
    const variant = documentOf('tromso-larger-volume');
    const inline = { ...variant, extends: { id: 'tromso', document: documentOf('tromso') } };
    const result = async (body: unknown) => (await app.request('/api/run', json(body))).json();
    expect(await result(inline)).toEqual(await result(variant));
  });

  test('uses the base that the body carries, not one of its own with that id', async () => {
    const base = {
      ...documentOf('tromso'),
      accounts: { legalForm: 'unit', openingCash: 90_000_000, floor: 0 },
    };
    const body = { ...documentOf('tromso-larger-volume'), extends: { id: 'tromso', document: base } };
    const result = await (await app.request('/api/run', json(body))).json();
    expect(result.lines['accounts.cash'].values[0]).toBeGreaterThan(80_000_000);
  });

  test.each([
    ['monthly=yes', 'monthly', 'true eller false'],
    ['monthly', 'monthly', 'true eller false'],
    ['month=true', 'month', 'et felt som finnes'],
  ])('refuses a wrong parameter: %s', async (query, path, expected) => {
    const answer = await app.request(`/api/run?${query}`, json(documentOf('tromso')));
    expect(answer.status).toBe(400);
    expect((await answer.json()).problems).toMatchObject([{ path, expected }]);
  });
});
