import type { ChildProcess } from 'node:child_process';
import { once } from 'node:events';
import { createInterface } from 'node:readline';
import { start } from '../../server/program.ts';

/** A process that computes parts of studies. */
export interface WorkerProcess {
  readonly pid: number;
  /** Ends it at once, as a power cut does; waits until it has gone. */
  readonly kill: () => Promise<void>;
  /** Asks it to stop, and waits until it has. @returns its exit code */
  readonly stop: () => Promise<number | null>;
  /** What it has logged, a line each. */
  readonly log: readonly string[];
}

/** Starts `npm run worker` on a database, with one thread, and waits until it computes. */
export async function startWorkerProcess(databaseUrl: string): Promise<WorkerProcess> {
  const child: ChildProcess = start('server/worker.ts', [], {
    environment: { DATABASE_URL: databaseUrl, JOB_THREADS: '1', LANG: 'en_GB.UTF-8' },
  });
  const gone = once(child, 'close').then(([code]) => code as number | null);
  const log: string[] = [];
  if (child.stdout === null || child.stderr === null) throw new Error('The worker has no output');
  createInterface(child.stderr).on('line', (line) => log.push(line));
  await new Promise<void>((resolve, reject) => {
    createInterface(child.stdout!).on('line', (line) => line.endsWith(': worker') && resolve());
    void gone.then((code) => reject(new Error(`The worker ended with ${code}:\n${log.join('\n')}`)));
  });
  return {
    pid: child.pid ?? 0,
    log,
    kill: async () => {
      child.kill('SIGKILL');
      await gone;
    },
    stop: async () => {
      child.kill('SIGTERM');
      return gone;
    },
  };
}
