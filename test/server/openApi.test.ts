import { Ajv2020 } from 'ajv/dist/2020.js';
import { hc } from 'hono/client';
import { beforeAll, describe, expect, test } from 'vitest';
import type { ScenarioDocument } from '../../models/index.ts';
import type { Api } from '../../server/app.ts';
import { documentOf, json, testApp } from './testApp.ts';

interface Operation {
  readonly summary?: string;
  readonly responses: Readonly<
    Record<string, { readonly content?: Readonly<Record<string, { readonly schema: object }>> }>
  >;
}

interface Described {
  readonly openapi: string;
  readonly paths: Readonly<Record<string, Readonly<Record<string, Operation>>>>;
  readonly components: { readonly schemas: Readonly<Record<string, object>> };
}

// Ids that the requests below can name: the bytes of the first are ones, of the next twos.
let made = 0;
const app = testApp({ randomBytes: (count) => new Uint8Array(count).fill((made += 1)) });
const [kept, link, result] = ['01', '02', '04'].map((byte) => byte.repeat(16));
let described: Described;

beforeAll(async () => {
  await app.request('/api/library', json({ scenario: documentOf('tromso') }));
  await app.request(`/api/library/${kept}/links`, json({ label: 'Formannskapet' }));
  await app.request(`/api/library/${kept}/results`, json({}));
  const answer = await app.request('/api/openapi.json');
  described = await answer.json();
});

test('describes every route of the server, and nothing else', () => {
  const written = Object.entries(described.paths).flatMap(([path, operations]) =>
    Object.keys(operations).map((method) => `${method.toUpperCase()} ${path}`),
  );
  // A file of the page like its scripts, which are no routes at all.
  const file = '/examples.json';
  const routed = app.routes
    .filter(({ method, path }) => method !== 'ALL' && path !== file)
    .map(({ method, path }) => `${method} ${path.replace(/:(\w+)/g, '{$1}').replace(/(.)\/$/, '$1')}`);
  expect(written.sort()).toEqual([...new Set(routed)].sort());
});

test('says of every route what it does, what it answers and that it may fail', () => {
  expect(described.openapi).toBe('3.1.0');
  for (const operations of Object.values(described.paths)) {
    for (const { summary, responses } of Object.values(operations)) {
      expect(summary).not.toBe('');
      // Signing in sends browsers elsewhere, without a body.
      const done = responses['200'] ?? responses['201'] ?? responses['302'];
      const { schema } = Object.values(done?.content ?? {})[0] ?? {};
      expect(schema ?? responses['302']).toBeDefined();
      expect(responses['500']?.content?.['application/problem+json']).toBeDefined();
    }
  }
});

interface Request {
  readonly path: string;
  readonly method: string;
  readonly init?: RequestInit;
  readonly address?: string;
}

/** One request for each way the library answers, in an order in which they can be made. */
function libraryRequests(scenario: object): readonly Request[] {
  const of = (method: string, rest: string, body?: unknown, tag?: string, at = rest): Request => ({
    path: `/api/library${rest}`,
    method,
    address: `/api/library${at.replace('{id}', kept ?? '').replace('{link}', link ?? '').replace('{result}', result ?? '')}`,
    init: { ...(body === undefined ? {} : json(body, tag === undefined ? {} : { 'If-Match': tag })), method: method.toUpperCase() },
  });
  return [
    of('get', ''),
    of('get', '', undefined, undefined, '?limit=0'),
    of('get', '/tags'),
    of('get', '/audit'),
    of('post', '', { scenario }),
    of('post', '', { scenario: {} }),
    of('get', '/{id}'),
    of('get', '/{id}', undefined, undefined, '/nothing'),
    of('put', '/{id}', { scenario, reason: 'Igjen' }, '"1"'),
    of('put', '/{id}', { scenario: { ...scenario, title: 'Ny' } }, '"1"'),
    of('put', '/{id}', { scenario }),
    of('put', '/{id}/tags', { tags: ['pilot'] }, '"2"'),
    of('get', '/{id}/versions'),
    of('get', '/{id}/versions/{number}', undefined, undefined, '/{id}/versions/1'),
    of('get', '/{id}/difference', undefined, undefined, '/{id}/difference?from=1&to=2'),
    of('post', '/{id}/restore', { version: 1 }, '"3"'),
    of('get', '/{id}/audit'),
    of('post', '/{id}/copies', { title: 'Kopi' }),
    of('get', '/{id}/links'),
    of('post', '/{id}/links', {}),
    of('get', '/shared'),
    of('delete', '/{id}/links/{link}'),
    of('get', '/{id}/results'),
    of('get', '/{id}/results/{result}'),
    of('post', '/{id}/results', {}),
    of('put', '/{id}/approval', { reason: 'Vedtatt' }, '"4"'),
    of('put', '/{id}', { scenario: { ...scenario, title: 'Ny' } }, '"4"'),
    of('put', '/{id}/actuals', { actuals: { 'volumes.sold': { '2027': 84 } } }, '"4"'),
    of('put', '/{id}/actuals', { actuals: {} }, '"4"'),
    of('post', '/{id}/release', {}),
    of('delete', '/{id}'),
    of('put', '/{id}', { scenario: { ...scenario, title: 'Ny' } }, '"4"'),
    of('post', '/{id}/recover'),
  ];
} // prettier-ignore

describe('answers keep to what the document says of them', () => {
  const scenario = documentOf('tromso');
  const question = { scenario, line: 'accounts.cash', period: '2031-05' };
  const requests: readonly Request[] = [
    { path: '/healthz', method: 'get' },
    { path: '/api/scenarios', method: 'get' },
    { path: '/api/scenarios/{id}', method: 'get', address: '/api/scenarios/tromso' },
    { path: '/api/scenarios/{id}', method: 'get', address: '/api/scenarios/nothing' },
    { path: '/api/run', method: 'post', init: json(scenario) },
    { path: '/api/run', method: 'post', init: json({}) },
    { path: '/api/run', method: 'post', init: json('{') },
    { path: '/api/run', method: 'post', init: { method: 'POST', body: '{}' } },
    { path: '/api/run', method: 'post', init: json({}, { Origin: 'https://elsewhere.example' }) },
    { path: '/api/run', method: 'post', init: json(' '.repeat(1_000_001)) },
    { path: '/api/explain', method: 'post', init: json(question) },
    { path: '/api/explain', method: 'post', init: json({ ...question, line: 'nothing' }) },
    { path: '/api/diff', method: 'post', init: json({ scenarios: [scenario, scenario] }) },
    { path: '/api/diff', method: 'post', init: json({ scenarios: [scenario] }) },
    { path: '/api/break-even', method: 'post', init: json({ scenario, input: 'nothing' }) },
    { path: '/api/schema', method: 'get' },
    ...libraryRequests(scenario),
    { path: '/api/openapi.json', method: 'get' },
  ];

  test('in every way that the library answers', () => {
    const asked = new Set(requests.map(({ path, method }) => `${method} ${path}`));
    const all = Object.entries(described.paths).flatMap(([path, operations]) =>
      Object.keys(operations).map((method) => `${method} ${path}`),
    );
    // The news are a stream, which does not end: they have tests of their own.
    const ends = (one: string): boolean => !one.endsWith('/news');
    expect(all.filter((one) => one.includes('/api/library') && ends(one) && !asked.has(one))).toEqual([]);
  });

  test.each(requests)(
    '$method $path',
    { timeout: 30_000 },
    async ({ path, method, init, address = path }) => {
      const answer = await app.request(address, init);
      const type = answer.headers.get('Content-Type') ?? '';
      const schema = described.paths[path]?.[method]?.responses[answer.status]?.content?.[type]?.schema;
      expect({ schema, status: answer.status, type }).toMatchObject({ schema: {} });
      const ajv = new Ajv2020({ strict: false });
      ajv.addSchema({ $id: 'document:', components: described.components });
      const local = JSON.parse(JSON.stringify(schema).replaceAll('"#/components', '"document:#/components'));
      expect(ajv.validate(local, await answer.json()) || ajv.errorsText()).toBe(true);
    },
  );
});

test('the typed client of the page fits the server', async () => {
  const client = hc<Api>('http://localhost', { fetch: app.request });
  const list = await client.api.scenarios.$get();
  expect(list.status).toBe(200);
  const document = documentOf('tromso') as unknown as ScenarioDocument;
  const answer = await client.api.run.$post({ query: {}, json: document });
  if (answer.status !== 200) throw new Error(`Status ${answer.status}`);
  const { verdict } = await answer.json();
  const outcome: 'holds' | 'holdsWithSupport' | 'doesNotHold' = verdict.outcome;
  expect(outcome).toBe('doesNotHold');
});
