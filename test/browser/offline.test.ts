import { once } from 'node:events';
import { readdirSync, readFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join, posix } from 'node:path';
import { gzipSync } from 'node:zlib';
import type { Browser } from 'playwright-core';
import { parseSync } from 'vite';
import { afterAll, beforeAll, expect, inject, test } from 'vitest';
import { launchChromium } from './chromium.ts';
import { watchedPage } from './watchedPage.ts';

const url = inject('productUrl');
let browser: Browser;

beforeAll(async () => {
  browser = await launchChromium();
});
afterAll(() => browser.close());

/** The built files, by the address of each. */
const built = (path: string): string =>
  readFileSync(join(import.meta.dirname, '../../dist/client', path), 'utf8');

/** A script and all it imports before it runs; what it loads later is not among them. */
function withImports(path: string, known = new Set<string>()): ReadonlySet<string> {
  if (known.has(path)) return known;
  known.add(path);
  for (const { moduleRequest } of parseSync(path, built(path)).module.staticImports)
    withImports(posix.join('/', posix.dirname(path), moduleRequest.value), known);
  return known;
}

test('the first screen waits for at most 220 kB of script; help, other languages and later texts are not in it', () => {
  const entries = [...built('/index.html').matchAll(/<(?:script|link)[^>]+(?:src|href)="([^"]+\.js)"/g)];
  const first = new Set(entries.flatMap(([, path]) => [...withImports(path ?? '')]));
  const assets = readdirSync(join(import.meta.dirname, '../../dist/client/assets'));
  // Before the models are put together, one of the tables of their texts is there: the largest counts.
  const tables = assets.filter((name) => /^text-.+\.js$/.test(name)).map((name) => `/assets/${name}`);
  const size = (path: string): number => gzipSync(built(path)).length;
  const waited = [...first].reduce((sum, path) => sum + size(path), Math.max(...tables.map(size)));
  expect(tables).toHaveLength(3);
  expect(waited, [...first].join(', ')).toBeLessThanOrEqual(220_000);
  expect(waited).toBeGreaterThan(100_000);
  const text = [...first].map(built).join('\n');
  expect(text).toContain('Dette er et eksempel. Tallene er illustrasjoner.');
  for (const later of [
    'This is an example.',
    'Daily manager',
    'Fast lønn for et helt årsverk',
    'Skriv laveste og høyeste verdi her',
  ])
    expect(text).not.toContain(later);
});

test('after one visit the page works without a network, at every address, and says so', async () => {
  const { page, troubles, close } = await watchedPage(browser, url, { serviceWorkers: 'allow' });
  try {
    await page.goto(url);
    const verdict = await page.locator('.verdict-strip__short').innerText();
    await page.evaluate(() => navigator.serviceWorker.ready.then(() => undefined));
    await page.context().setOffline(true);
    await page.goto(`${url}/scenario/tromso/oversikt`);
    expect(await page.locator('.verdict-strip__short').innerText()).toBe(verdict);
    await page.getByText('Du er uten nett.').waitFor();
    // A page and a worker that had not been loaded before.
    await page.goto(`${url}/scenario/tromso/forutsetninger/drift`);
    await page.getByRole('heading', { level: 1, name: 'Drift' }).waitFor();
    await page.goto(`${url}/scenario/tromso/analyse`);
    await page.locator('.gap-menu li').first().waitFor();
    // Asking the server in vain is noted by the browser itself; nothing else may be.
    expect(troubles.filter((trouble) => !trouble.includes('ERR_INTERNET_DISCONNECTED'))).toEqual([]);
  } finally {
    await close();
  }
});

/** The service worker of another version, which keeps the page alone: what is tried is how one replaces another. */
const shortWorker = (script: string, version: string): string =>
  script.replace(/"files":\[[^\]]*\]/, `"files":["/index.html"],"is":"${version}"`);

test('a new version waits until it is asked for', async () => {
  let version = 'one';
  // The product as it is, with a service worker that becomes another one: as after an update of the server.
  const proxy = createServer((request, response) => {
    void fetch(url + (request.url ?? '/'), { headers: { accept: '*/*' } }).then(async (answer) => {
      const bytes = Buffer.from(await answer.arrayBuffer());
      response.setHeader('content-type', answer.headers.get('content-type') ?? 'text/plain');
      response.end(request.url === '/sw.js' ? shortWorker(bytes.toString(), version) : bytes);
    });
  }).listen(0, '127.0.0.1');
  await once(proxy, 'listening');
  const origin = `http://127.0.0.1:${(proxy.address() as AddressInfo).port}`;
  const { page, troubles, close } = await watchedPage(browser, origin, { serviceWorkers: 'allow' });
  try {
    await page.goto(origin);
    await page.waitForFunction(() => navigator.serviceWorker.controller !== null);
    expect(await page.getByText('En ny versjon er klar.').count()).toBe(0);
    version = 'two';
    await page.reload();
    await page.getByText('En ny versjon er klar.').waitFor();
    // Until then the old one serves, and nothing has been loaded again by itself.
    await page.evaluate(() => Object.assign(window, { before: true }));
    await page.getByRole('button', { name: 'Last inn på nytt' }).click();
    await page.waitForFunction(() => !('before' in window));
    await page.locator('.verdict-strip__short').waitFor();
    expect(await page.getByText('En ny versjon er klar.').count()).toBe(0);
    expect(troubles).toEqual([]);
  } finally {
    await close();
    proxy.closeAllConnections();
    proxy.close();
  }
});
