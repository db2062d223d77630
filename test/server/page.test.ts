import { expect, test } from 'vitest';
import { pageFile, testApp } from './testApp.ts';

const app = testApp({
  page: new Map([
    ['/index.html', pageFile('<!doctype html><title>Holdbar</title>', 'text/html; charset=utf-8')],
    ['/assets/main-3f2a.js', pageFile('export default 1;'.repeat(200), 'text/javascript; charset=utf-8')],
    ['/icon.svg', pageFile('<svg xmlns="http://www.w3.org/2000/svg"/>', 'image/svg+xml')],
  ]),
});

test.each(['/', '/index.html', '/forutsetninger', '/scenarioer/tromso', '/api-and-more'])(
  '%s is the page, asked for anew every time',
  async (path) => {
    const answer = await app.request(path);
    expect(answer.status).toBe(200);
    expect(await answer.text()).toContain('<title>Holdbar</title>');
    expect(answer.headers.get('Content-Type')).toBe('text/html; charset=utf-8');
    expect(answer.headers.get('Cache-Control')).toBe('no-cache');
  },
);

test('a file with a hash in its name is kept for a year', async () => {
  const answer = await app.request('/assets/main-3f2a.js');
  expect(answer.headers.get('Content-Type')).toBe('text/javascript; charset=utf-8');
  expect(answer.headers.get('Cache-Control')).toBe('public, max-age=31536000, immutable');
});

test('other files are asked for anew, and not sent again when they are the same', async () => {
  const first = await app.request('/icon.svg');
  expect(first.headers.get('Cache-Control')).toBe('no-cache');
  const tag = first.headers.get('ETag') ?? '';
  for (const known of [tag, `W/${tag}`, `"other", ${tag}`]) {
    const again = await app.request('/icon.svg', { headers: { 'If-None-Match': known } });
    expect(again.status).toBe(304);
    expect(await again.text()).toBe('');
  }
});

test('HEAD tells the same without the file', async () => {
  const answer = await app.request('/assets/main-3f2a.js', { method: 'HEAD' });
  expect(answer.status).toBe(200);
  expect(answer.headers.get('Content-Length')).toBe(String('export default 1;'.length * 200));
  expect(await answer.text()).toBe('');
});

test('the page is compressed', async () => {
  const answer = await app.request('/assets/main-3f2a.js', { headers: { 'Accept-Encoding': 'gzip, br' } });
  expect(answer.headers.get('Content-Encoding')).toBe('gzip');
});

test.each([
  '/assets/nothing.js',
  '/favicon.ico',
  '/../package.json',
  '/%2e%2e/package.json',
  '/..%2fpackage.json',
  '/assets/..%2f..%2fserver/app.ts',
  '/api',
  '/api/',
  '/api/views',
])('%s is nothing', async (path) => {
  const answer = await app.request(path);
  expect(answer.status).toBe(404);
  expect(answer.headers.get('Content-Type')).toBe('application/problem+json');
});

test('a page cannot be written to', async () => {
  const answer = await app.request('/scenarioer', { method: 'DELETE' });
  expect(answer.status).toBe(405);
  expect(answer.headers.get('Allow')).toBe('GET, HEAD');
});
