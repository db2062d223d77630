import { describe, expect, test } from 'vitest';
import { engineVersion } from '../../models/index.ts';
import { documentOf, json, testApp } from './testApp.ts';

const app = testApp();

const policy =
  "default-src 'self'; script-src 'self' 'wasm-unsafe-eval'; style-src 'self'; img-src 'self' blob: data:; " +
  "object-src 'none'; base-uri 'none'; frame-ancestors 'none'; form-action 'self'";

/** One request for each way an answer can come about. */
const requests: readonly { name: string; status: number; path: string; init?: RequestInit }[] = [
  { name: 'the page', status: 200, path: '/' },
  { name: 'a view of the page', status: 200, path: '/forutsetninger/bemanning' },
  { name: 'no file', status: 404, path: '/assets/nothing.js' },
  { name: 'a POST to the page', status: 405, path: '/', init: { method: 'POST' } },
  { name: 'health', status: 200, path: '/healthz' },
  { name: 'a list', status: 200, path: '/api/scenarios' },
  { name: 'nothing in the API', status: 404, path: '/api/nothing' },
  { name: 'the API itself', status: 404, path: '/api' },
  { name: 'a run', status: 200, path: '/api/run', init: json(documentOf('tromso')) },
  { name: 'a wrong method', status: 405, path: '/api/run' },
  { name: 'not JSON', status: 400, path: '/api/run', init: json('{') },
  { name: 'a wrong scenario', status: 422, path: '/api/run', init: json({}) },
  { name: 'too much', status: 413, path: '/api/run', init: json(' '.repeat(1_000_001)) },
  { name: 'another type', status: 415, path: '/api/run', init: { method: 'POST', body: '{}' } },
  {
    name: 'another origin',
    status: 403,
    path: '/api/run',
    init: json({}, { Origin: 'https://elsewhere.example' }),
  },
];

describe('every answer', () => {
  test.each(requests)('$name ($status)', async ({ status, path, init }) => {
    const answer = await app.request(path, init);
    expect(answer.status).toBe(status);
    expect(Object.fromEntries(answer.headers)).toMatchObject({
      'content-security-policy': policy,
      'x-content-type-options': 'nosniff',
      'referrer-policy': 'same-origin',
      'cross-origin-opener-policy': 'same-origin',
      'cross-origin-resource-policy': 'same-origin',
      'x-frame-options': 'DENY',
    });
    expect(answer.headers.has('X-Powered-By')).toBe(false);
  });

  const ofApi = requests.filter(({ path }) => path.startsWith('/api'));
  test.each(ofApi)('of the API is not kept, and names the engine: $name', async ({ path, init }) => {
    const { headers } = await app.request(path, init);
    expect(headers.get('Cache-Control')).toBe('no-store');
    expect(headers.get('Holdbar-Engine')).toBe(engineVersion);
  });

  const wrong = requests.filter(({ status }) => status >= 400);
  test.each(wrong)('that is a problem says which: $name', async ({ status, path, init }) => {
    const answer = await app.request(path, init);
    expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
    const problem = await answer.json();
    expect(problem).toMatchObject({ status, instance: answer.headers.get('X-Request-Id') });
    expect(problem.type).toMatch(/^urn:holdbar:problem:\w+$/);
    expect(problem.detail).not.toBe('');
  });

  test('says which methods there are', async () => {
    expect((await app.request('/api/run')).headers.get('Allow')).toBe('POST');
    expect((await app.request('/api/scenarios', { method: 'PUT' })).headers.get('Allow')).toBe('GET, HEAD');
  });

  test('is compressed for those who can read that', async () => {
    const answer = await app.request('/api/scenarios', { headers: { 'Accept-Encoding': 'gzip' } });
    expect(answer.headers.get('Content-Encoding')).toBe('gzip');
  });
});

describe('a request from a page', () => {
  const run = (headers: Record<string, string>) => app.request('/api/run', json({}, headers));
  test.each([
    ['of its own origin', { Origin: 'http://localhost' }, 422],
    [
      'of its own origin, as browsers say now',
      { Origin: 'http://localhost', 'Sec-Fetch-Site': 'same-origin' },
      422,
    ],
    [
      'behind a proxy that ends https',
      { Origin: 'https://holdbar.example', 'Sec-Fetch-Site': 'same-origin' },
      422,
    ],
    ['of another origin', { Origin: 'http://localhost:8080' }, 403],
    ['of a neighbour', { Origin: 'http://other.localhost', 'Sec-Fetch-Site': 'same-site' }, 403],
    ['of another site that hides it', { 'Sec-Fetch-Site': 'cross-site' }, 403],
    ['without an origin to name', { Origin: 'null' }, 403],
    ['of an origin that is no address', { Origin: 'localhost' }, 403],
  ])('%s', async (_name, headers, status) => {
    expect((await run(headers as Record<string, string>)).status).toBe(status);
  });

  test('of another origin may not read what it fetches either', async () => {
    const answer = await app.request('/api/scenarios', { headers: { Origin: 'https://elsewhere.example' } });
    expect(answer.headers.has('Access-Control-Allow-Origin')).toBe(false);
  });
});

describe('a body', () => {
  test.each([
    ['application/json', 422],
    ['application/json; charset=utf-8', 422],
    ['APPLICATION/JSON', 422],
    ['text/plain', 415],
    ['application/x-www-form-urlencoded', 415],
    ['application/jsonp', 415],
    ['multipart/form-data; boundary=x', 415],
  ])('of type %s', async (type, status) => {
    const answer = await app.request('/api/run', json({}, { 'Content-Type': type }));
    expect(answer.status).toBe(status);
  });

  test('that is not UTF-8', async () => {
    const answer = await app.request('/api/run', {
      ...json(''),
      body: new Uint8Array([0x7b, 0x22, 0xe6, 0x22, 0x3a, 0x31, 0x7d]),
    });
    expect(answer.status).toBe(400);
    expect((await answer.json()).detail).toBe('Innholdet er ikke UTF-8.');
  });

  test('that comes in pieces is counted as it comes', async () => {
    let sent = 0;
    const body = new ReadableStream({
      pull: (stream) => {
        sent += 100_000;
        stream.enqueue(new Uint8Array(100_000));
      },
    });
    const init = { ...json(''), body, duplex: 'half' } as RequestInit;
    expect((await app.request('/api/run', init)).status).toBe(413);
    expect(sent).toBeLessThan(2_000_000);
  });

  test('that never ends is not waited for', async () => {
    const hasty = testApp({ longestRequest: 20 });
    const never = new ReadableStream({ start: () => undefined });
    const init = { ...json(''), body: never, duplex: 'half' } as RequestInit;
    const answer = await hasty.request('/api/run', init);
    expect(answer.status).toBe(408);
  });
});

test('a fault is logged under the id of the request, and nothing of it is told', async () => {
  const faults: unknown[] = [];
  const broken = testApp({ onFault: (fault, requestId) => faults.push({ fault, requestId }) });
  const fault = new Error('a secret of the inside');
  broken.get('/api/broken', () => {
    throw fault;
  });
  const answer = await broken.request('/api/broken');
  expect(answer.status).toBe(500);
  const text = await answer.text();
  expect(text).not.toContain('secret');
  const { instance } = JSON.parse(text);
  expect(faults).toEqual([{ fault, requestId: instance }]);
  expect(answer.headers.get('Content-Security-Policy')).toBe(policy);
});
