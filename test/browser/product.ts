import { execFile, spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as pause } from 'node:timers/promises';
import { promisify } from 'node:util';
import type { TestProject } from 'vitest/node';

declare module 'vitest' {
  interface ProvidedContext {
    /** Where the built product answers; a test gets it by `inject('productUrl')`. */
    productUrl: string;
  }
}

const root = join(import.meta.dirname, '../..');
// Vitest's own NODE_ENV would give a build for development.
const production = { ...process.env, NODE_ENV: 'production' };

/** Builds the client and starts the server once for all browser tests. */
export default async function startProduct(project: TestProject): Promise<() => Promise<void>> {
  const { url, stop } = await startBuilt();
  project.provide('productUrl', url);
  return stop;
}

/** Builds the client and starts the server, as `npm start` does, on data of its own that goes when it stops. */
export async function startBuilt(): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const vite = join(root, 'node_modules/vite/bin/vite.js');
  await promisify(execFile)(process.execPath, [vite, 'build', '--logLevel', 'warn'], {
    cwd: root,
    env: production,
  });
  const data = await mkdtemp(join(tmpdir(), 'holdbar-browser-'));
  const port = await freePort();
  const { url, stop: stopServer } = await startServer(port, { DATA_DIR: data });
  async function stop(): Promise<void> {
    await stopServer();
    await rm(data, { recursive: true, force: true });
  }
  return { url, stop };
}

/** Starts the server of the built product, with more settings, and waits until it answers. */
export async function startServer(
  port: number,
  settings: Readonly<Record<string, string>>,
): Promise<{ readonly url: string; readonly stop: () => Promise<void> }> {
  const server = spawn(process.execPath, ['--import', 'tsx', 'server/main.ts'], {
    cwd: root,
    env: { ...production, HOST: '127.0.0.1', PORT: String(port), ...settings },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  const url = `http://127.0.0.1:${port}`;
  async function stop(): Promise<void> {
    if (server.exitCode === null && server.kill()) await once(server, 'exit');
  }
  try {
    await answering(server, url);
  } catch (error) {
    await stop();
    throw error;
  }
  return { url, stop };
}

/** A port that nobody listens on. */
export async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}

async function answering(server: ChildProcess, url: string): Promise<void> {
  let printed = '';
  server.stdout?.on('data', (text: Buffer) => (printed += text.toString()));
  server.stderr?.on('data', (text: Buffer) => (printed += text.toString()));
  const deadline = Date.now() + 60_000;
  while (Date.now() < deadline && server.exitCode === null) {
    const answer = await fetch(url).catch(() => undefined);
    if (answer?.ok) return;
    await pause(100);
  }
  throw new Error(`The server does not answer on ${url}. It printed:\n${printed}`);
}
