import { describe, expect, test } from 'vitest';
import { badInputs } from './badInput.ts';
import { documentOf, json, testApp } from './testApp.ts';

const app = testApp();

describe('bad input gets one clear error with its path and what would be right', () => {
  test.each(badInputs)('run: $name', async ({ body, status, path, says, expected }) => {
    const answer = await app.request('/api/run', json(body));
    expect(answer.status).toBe(status);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    const problem = await answer.json();
    // The grant of the example ends with the pilot, and so before it begins, too.
    const paths = problem.problems.map((each: { path: string }) => each.path);
    expect(paths.filter((each: string) => each !== 'funding.pilotGrant.to')).toEqual([path]);
    expect(problem.status).toBe(status);
    expect(problem.problems[0].message).toMatch(says);
    expect(problem.problems[0].expected).toMatch(expected);
    expect(problem.detail).toContain(problem.problems[0].message);
  });

  test('and the server answers afterwards', async () => {
    const answer = await app.request('/api/run', json(documentOf('tromso')));
    expect(answer.status).toBe(200);
    expect({}).not.toHaveProperty('polluted');
  });
});

test('thousands of errors are answered at once, a hundred of them named', async () => {
  const changes = Object.fromEntries(
    Array.from({ length: 20_000 }, (_, index) => [`streams.furniture.salesPrise${index}`, 1]),
  );
  const body = {
    format: 'holdbar-scenario',
    version: 1,
    id: 'own',
    title: 'Own',
    extends: 'tromso',
    changes,
  };
  const answer = await app.request('/api/run', json(body));
  expect(answer.status).toBe(422);
  expect((await answer.json()).problems).toHaveLength(100);
});

test.each([
  ['nb', 'nb', 'Ukjent felt'],
  ['no', 'nb', 'Ukjent felt'],
  ['nn-NO, nb;q=0.5', 'nn', 'Ukjent felt'],
  ['de, en-GB;q=0.8, nb;q=0.2', 'en', 'Unknown field'],
  ['de', 'nb', 'Ukjent felt'],
  ['', 'nb', 'Ukjent felt'],
])('speaks the language of Accept-Language: %s', async (header, language, says) => {
  const body = { ...documentOf('tromso'), streems: {} };
  const answer = await app.request('/api/run', json(body, { 'Accept-Language': header }));
  expect(answer.headers.get('Content-Language')).toBe(language);
  expect(answer.headers.get('Vary')).toContain('Accept-Language');
  expect((await answer.json()).detail).toContain(says);
});
