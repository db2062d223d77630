import { expect, test } from 'vitest';
import { openScenario } from '../../models/index.ts';
import { scenarioFiles } from '../scenarioFiles.ts';
import { documentOf, json, scenarios, testApp } from './testApp.ts';

const app = testApp();

test('the list has every scenario with its summary, in order of id', async () => {
  const answer = await app.request('/api/scenarios');
  expect(answer.status).toBe(200);
  const list = await answer.json();
  const examples = scenarioFiles.filter(({ folder }) => folder === '').map(({ id }) => id);
  expect(examples.length).toBeGreaterThan(12);
  expect(list.map(({ id }: { id: string }) => id)).toEqual(examples);
  expect(list[examples.indexOf('tromso')]).toEqual({
    id: 'tromso',
    title: 'Tromsø',
    municipality: 'Tromsø',
    description: documentOf('tromso')['description'],
    example: true,
    hash: openScenario(documentOf('tromso')).hash,
  });
  expect(list[examples.indexOf('tromso-larger-volume')]).toMatchObject({
    extends: 'tromso',
    hash: scenarios.find('tromso-larger-volume')?.hash,
  });
});

test('a scenario comes as it is stored', async () => {
  const answer = await app.request('/api/scenarios/tromso-larger-volume');
  expect(answer.status).toBe(200);
  expect(await answer.json()).toEqual(documentOf('tromso-larger-volume'));
});

test('a scenario has an ETag, and is not sent again to one who has it', async () => {
  const first = await app.request('/api/scenarios/tromso');
  const tag = first.headers.get('ETag') ?? '';
  expect(tag).toMatch(/^"[0-9a-f]+"$/);
  const again = await app.request('/api/scenarios/tromso', { headers: { 'If-None-Match': tag } });
  expect(again.status).toBe(304);
  expect(await again.text()).toBe('');
  expect(again.headers.get('Holdbar-Engine')).not.toBeNull();
  const other = await app.request('/api/scenarios/tromso', { headers: { 'If-None-Match': '"other"' } });
  expect(other.status).toBe(200);
});

test('what is stored can be run as it came, its base named by its id', async () => {
  const document = await (await app.request('/api/scenarios/tromso-larger-volume')).json();
  const answer = await app.request('/api/run', json(document));
  expect(answer.status).toBe(200);
});

test.each([
  'nothing',
  'Tromso',
  '__proto__',
  'constructor',
  'tromso.json',
  '..%2fpackage',
  '%2e%2e%2f%2e%2e%2fetc%2fpasswd',
  '..%5cpackage',
  'tromso%00',
  '%',
  'x'.repeat(5000),
])('no address reaches anything else: %s', async (id) => {
  const answer = await app.request(`/api/scenarios/${id}`);
  expect(answer.status).toBe(404);
  expect(await answer.json()).toMatchObject({ status: 404, title: 'Finnes ikke' });
});
