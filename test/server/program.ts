import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { commandLine } from '../../server/commands/commandLine.ts';

/** The root of the project. */
export const root = join(import.meta.dirname, '../..');

/** What a program left behind. */
export interface Ended {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

/** How a program is started. */
export interface Start {
  readonly input?: string | Uint8Array;
  readonly environment?: Readonly<Record<string, string>>;
  readonly columns?: number;
}

const started = new Set<ChildProcess>();
// A test that fails halfway leaves no server behind.
process.once('exit', () => started.forEach((child) => child.kill('SIGKILL')));

/** Starts a file of the server as npm's scripts do, in bokmål, without waiting for it. */
export function start(file: string, args: readonly string[], { environment }: Start = {}): ChildProcess {
  const { LC_ALL: _all, LC_MESSAGES: _messages, INIT_CWD: _init, ...inherited } = process.env;
  const child = spawn(process.execPath, ['--import', import.meta.resolve('tsx'), join(root, file), ...args], {
    cwd: root,
    env: { ...inherited, LANG: 'nb_NO.UTF-8', ...environment },
    stdio: ['pipe', 'pipe', 'pipe'],
  });
  started.add(child);
  child.once('exit', () => started.delete(child));
  return child;
}

/** Runs `holdbar` within this process: as the program does, without the time it takes to start. */
export async function holdbarHere(args: readonly string[], how: Start = {}): Promise<Ended> {
  const written = { out: '', err: '' };
  const code = await commandLine(args, {
    environment: { LANG: 'nb_NO.UTF-8', ...how.environment },
    out: (text) => (written.out += text),
    err: (text) => (written.err += text),
    input: () => Promise.resolve(Buffer.from(how.input ?? '')),
    columns: how.columns,
  });
  return { code, ...written };
}

/** Runs the program `holdbar` to its end. */
export async function holdbar(args: readonly string[], how: Start = {}): Promise<Ended> {
  const child = start('server/cli.ts', args, how);
  // A program that refuses its words ends before it has read its input.
  child.stdin?.on('error', () => undefined);
  child.stdin?.end(how.input ?? '');
  return ended(child);
}

/** Waits for the end of a program, and gives what it has written. */
export async function ended(child: ChildProcess): Promise<Ended> {
  const out = collected(child.stdout);
  const err = collected(child.stderr);
  const [code] = (await once(child, 'close')) as [number | null];
  return { code, out: out(), err: err() };
}

function collected(stream: NodeJS.ReadableStream | null): () => string {
  const chunks: Buffer[] = [];
  stream?.on('data', (chunk: Buffer) => chunks.push(chunk));
  return () => Buffer.concat(chunks).toString('utf8');
}
