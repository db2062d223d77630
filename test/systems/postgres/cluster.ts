import { execFile } from 'node:child_process';
import { randomBytes } from 'node:crypto';
import { once } from 'node:events';
import { chmodSync, chownSync, existsSync, mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { Client } from 'pg';

const run = promisify(execFile);

/** A PostgreSQL server for the tests of a file. */
export interface Cluster {
  /** Makes an empty database. @returns its address */
  readonly createDatabase: () => Promise<string>;
  /** Stops the server as a power cut would, and starts it again; one that is not ours is made to drop everyone. */
  readonly crash: () => Promise<void>;
  /** Drops the databases made, and stops and removes a server of our own. */
  readonly stop: () => Promise<void>;
}

/** The server that DATABASE_URL names, else Debian's with data and a port of its own. */
export async function startCluster(): Promise<Cluster> {
  const given = process.env['DATABASE_URL'] ?? '';
  if (given !== '') {
    const made: string[] = [];
    return {
      createDatabase: () => createdDatabase(given, made),
      crash: () => inServer(given, made.map((name) => `select pg_terminate_backend(pid) from pg_stat_activity where datname = '${name}'`)), // prettier-ignore
      stop: () => inServer(given, made.map((name) => `drop database if exists ${name} with (force)`)), // prettier-ignore
    };
  }
  return ownCluster();
}

async function ownCluster(): Promise<Cluster> {
  const programs = debianPrograms();
  const data = mkdtempSync(join(tmpdir(), 'holdbar-postgres-'));
  const [as, parts] = isRoot() ? (['runuser', ['-u', 'postgres', '--']] as const) : (['env', []] as const);
  const program = (name: string, ...args: readonly string[]) =>
    // What PostgreSQL inherits must be a folder that its own user can read.
    run(as, [...parts, join(programs, name), ...args], { cwd: tmpdir() });
  if (isRoot()) {
    const { stdout } = await run('id', ['-u', 'postgres']);
    chownSync(data, Number(stdout), -1);
  }
  chmodSync(data, 0o700);
  await program('initdb', '-D', data, '-U', 'holdbar', '--auth=trust', '--encoding=UTF8', '--locale=C.UTF-8');
  const port = await freePort();
  const options = `-p ${port} -c listen_addresses=127.0.0.1 -c unix_socket_directories='' -c max_connections=60`;
  const start = () => program('pg_ctl', 'start', '-w', '-D', data, '-l', join(data, 'log'), '-o', options);
  const stop = (mode: string) => program('pg_ctl', 'stop', '-w', '-D', data, '-m', mode);
  await start();
  const server = `postgres://holdbar@127.0.0.1:${port}/postgres`;
  return {
    createDatabase: () => createdDatabase(server, []),
    crash: async () => {
      await stop('immediate');
      await start();
    },
    stop: async () => {
      await stop('immediate');
      rmSync(data, { recursive: true });
    },
  };
}

const isRoot = (): boolean => process.getuid?.() === 0;

/** Debian keeps each version's programs in a folder of its own, off the PATH. */
function debianPrograms(): string {
  const root = '/usr/lib/postgresql';
  const versions = existsSync(root) ? readdirSync(root).map(Number).sort((a, b) => b - a) : []; // prettier-ignore
  const found = versions.map((version) => join(root, String(version), 'bin')).find((folder) => existsSync(join(folder, 'initdb'))); // prettier-ignore
  if (found === undefined)
    throw new Error(
      "PostgreSQL's 'initdb' is missing. On Debian: apt-get install postgresql. Or name a server in DATABASE_URL.",
    );
  return found;
}

async function createdDatabase(server: string, made: string[]): Promise<string> {
  const name = `holdbar_test_${randomBytes(6).toString('hex')}`;
  await inServer(server, [`create database ${name}`]);
  made.push(name);
  const address = new URL(server);
  address.pathname = `/${name}`;
  return address.href;
}

async function inServer(address: string, statements: readonly string[]): Promise<void> {
  const client = new Client({ connectionString: address });
  await client.connect();
  for (const statement of statements) await client.query(statement);
  await client.end();
}

async function freePort(): Promise<number> {
  const probe = createServer().listen(0, '127.0.0.1');
  await once(probe, 'listening');
  const address = probe.address();
  probe.close();
  if (address === null || typeof address === 'string') throw new Error('No free port');
  return address.port;
}
