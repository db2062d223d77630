import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync, rmSync } from 'node:fs';
import { connect } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { documentOf, json } from './testApp.ts';
import { ended, start } from './program.ts';

/** Waits until a program has printed something, and gives the match. */
function printed(child: ChildProcess, wanted: RegExp): Promise<RegExpExecArray> {
  return new Promise((resolve, reject) => {
    let text = '';
    child.stdout?.on('data', (chunk: Buffer) => {
      text += chunk.toString();
      const found = wanted.exec(text);
      if (found !== null) resolve(found);
    });
    child.stderr?.on('data', (chunk: Buffer) => (text += chunk.toString()));
    child.once('close', (code) => reject(new Error(`It ended with ${code} and had printed:\n${text}`)));
  });
}

/** One server for the file: what it prints, what it answers, that it outlives what is sent to it, how it stops. */
describe('npm start', { timeout: 30_000 }, () => {
  const data = mkdtempSync(join(tmpdir(), 'holdbar-main-'));
  let server: ChildProcess;
  let address: string;
  let verdict: string;

  // The first start builds the page.
  beforeAll(async () => {
    server = start('server/main.ts', [], { environment: { PORT: '0', HOST: '127.0.0.1', DATA_DIR: data } });
    const found = await printed(server, /^Holdbar \S+: (http:\/\/localhost:\d+)\n(.*)\n/m);
    [, address = '', verdict = ''] = found;
  }, 120_000);

  afterAll(() => {
    server.kill('SIGKILL');
    rmSync(data, { recursive: true, force: true });
  });

  test('prints the address and the verdict of the example', async () => {
    const answer = await fetch(`${address}/api/run`, json(documentOf('tromso')));
    const { verdict: expected } = (await answer.json()) as { verdict: { sentence: { nb: string } } };
    expect(verdict).toBe(`Tromsø: ${expected.sentence.nb}`);
  });

  test('serves the built page with its files, views and policy', async () => {
    const answer = await fetch(`${address}/forutsetninger`);
    expect(answer.headers.get('Content-Type')).toMatch(/^text\/html/);
    expect(answer.headers.get('Content-Security-Policy')).toContain("default-src 'self'");
    const script = /src="(\/assets\/[^"]+\.js)"/.exec(await answer.text())?.[1];
    const file = await fetch(`${address}${script}`);
    expect(file.headers.get('Content-Type')).toMatch(/^text\/javascript/);
    expect(file.headers.get('Cache-Control')).toContain('immutable');
    expect((await file.text()).length).toBeGreaterThan(1000);
  });

  test.each([
    ['5 MB of nesting', 413, '['.repeat(2_500_000) + ']'.repeat(2_500_000)],
    ['900 kB of nesting', 400, '['.repeat(450_000) + ']'.repeat(450_000)],
    ['half an object', 400, '{"format":'],
  ])('outlives %s', async (_name, status, body) => {
    expect((await fetch(`${address}/api/run`, json(body))).status).toBe(status);
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });

  test.each([
    'GET /../../etc/passwd HTTP/1.1\r\nHost: x\r\n\r\n',
    'GET http://[ HTTP/1.1\r\n\r\n',
    'rubbish\r\n\r\n',
  ])('outlives what is hardly HTTP: %j', async (text) => {
    const socket = connect(Number(new URL(address).port), '127.0.0.1');
    socket.end(text);
    let answer = '';
    socket.on('data', (chunk: Buffer) => (answer += chunk.toString()));
    await once(socket, 'close');
    expect(answer).toMatch(/^HTTP\/1\.1 [24]\d\d /);
    expect(answer).not.toContain('root:');
    expect((await fetch(`${address}/healthz`)).status).toBe(200);
  });

  test('a second server on the same port says so', async () => {
    const { port } = new URL(address);
    const { code, out, err } = await ended(start('server/main.ts', [], { environment: { PORT: port } }));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(
      new RegExp(`^holdbar: Port ${port} er i bruk\\. .* PORT=${Number(port) + 1} npm start\\n$`),
    );
  });

  test('a wrong setting is refused before anything is done', async () => {
    const { code, out, err } = await ended(start('server/main.ts', [], { environment: { PORT: 'abc' } }));
    expect({ code, out }).toEqual({ code: 2, out: '' });
    expect(err).toMatch(/^holdbar: PORT er "abc"\. Skriv et helt tall fra 0 til 65535/);
  });

  test('stops when it is told to, though a browser holds a connection', async () => {
    const held = connect(Number(new URL(address).port), '127.0.0.1');
    await once(held, 'connect');
    held.on('error', () => undefined);
    server.kill('SIGTERM');
    const { code, err } = await ended(server);
    expect({ code, err }).toEqual({ code: 0, err: '' });
    await expect(fetch(`${address}/healthz`)).rejects.toThrow('fetch failed');
  });
});
