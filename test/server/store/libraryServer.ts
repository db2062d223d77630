import { spawn, type ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import type { Place } from '../../../server/store/library/openLibrary.ts';
import { root } from '../program.ts';

/** A server of the library in a process of its own. */
export interface LibraryServer {
  readonly url: string;
  readonly process: ChildProcess;
  /** The faults that it has logged. */
  readonly faults: readonly string[];
  /** Ends it at once, as a power cut does; waits until it has gone. */
  readonly kill: () => Promise<void>;
}

const running = new Set<ChildProcess>();
process.once('exit', () => running.forEach((child) => child.kill('SIGKILL')));

/**
 * Starts the server of the library and waits until it listens.
 * @param largestFile the most kilobytes that a file of its may have, where the disk is to be small
 */
export async function startLibraryServer(place: Place, largestFile?: number): Promise<LibraryServer> {
  const program = [process.execPath, '--expose-gc', '--import', import.meta.resolve('tsx'), join(root, 'test/server/store/libraryProgram.ts')]; // prettier-ignore
  const [command = '', ...args] = largestFile === undefined ? program : ['bash', '-c', `ulimit -f ${largestFile}; exec "$0" "$@"`, ...program]; // prettier-ignore
  const child = spawn(command, args, {
    cwd: root,
    env: { ...process.env, PORT: '0', DATA_DIR: place.DATA_DIR, DATABASE_URL: place.DATABASE_URL ?? '' },
    stdio: ['ignore', 'pipe', 'pipe', 'ipc'],
  });
  running.add(child);
  const gone = once(child, 'close').then(() => void running.delete(child));
  const faults: string[] = [];
  let errors = '';
  child.stderr?.on('data', (chunk: Buffer) => (errors += chunk.toString()));
  const url = await new Promise<string>((resolve, reject) => {
    if (child.stdout === null) throw new Error('The server has no output');
    createInterface(child.stdout).on('line', (line) => {
      const said = JSON.parse(line) as { readonly port?: number; readonly fault?: string };
      if (said.fault !== undefined) faults.push(said.fault);
      if (said.port !== undefined) resolve(`http://127.0.0.1:${said.port}`);
    });
    void gone.then(() => reject(new Error(`The server ended before it listened:\n${errors}`)));
  });
  const kill = async (): Promise<void> => {
    child.kill('SIGKILL');
    await gone;
  };
  return { url, process: child, faults, kill };
}
