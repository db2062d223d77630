import { availableParallelism } from 'node:os';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { words, type Answered, type Asked, type Progress } from '../../models/index.ts';
import { RequestError } from '../requestError.ts';
import type { ThreadTask } from './questionThread.ts';

/** Where questions are answered while the server goes on serving. */
export interface QuestionWorkers {
  /** @param signal ends the computation at once @throws what aborted it, RequestError where too many wait, or a fault of the program */
  readonly ask: (
    asked: Asked,
    onProgress: (progress: Progress<unknown>) => void,
    signal: AbortSignal,
  ) => Promise<Answered>;
  readonly stop: () => Promise<void>;
}

/** How many questions may wait for a thread before more are refused. */
const longestQueue = 200;

const tooMany = words(
  'Mange spørsmål venter på svar. Prøv igjen om litt.',
  'Mange spørsmål ventar på svar. Prøv igjen om litt.',
  'Many questions are waiting for an answer. Try again in a while.',
);

/** After how long without a question a thread is given up, in milliseconds. */
const idle = 60_000;

/** A pool of threads, started when the first question comes: one for each processor but one, at least one. */
export function questionThreads(): QuestionWorkers {
  const pool = new Piscina<ThreadTask, Answered>({
    filename: new URL('./questionThread.ts', import.meta.url).href,
    execArgv: ['--import', 'tsx'],
    minThreads: 0,
    maxThreads: Math.max(1, availableParallelism() - 1),
    idleTimeout: idle,
    maxQueue: longestQueue,
  });
  return {
    ask: async (asked, onProgress, signal) => {
      if (pool.queueSize >= longestQueue) throw new RequestError('busy', tooMany);
      const { port1, port2 } = new MessageChannel();
      port1.on('message', onProgress);
      try {
        return await pool.run({ ...asked, port: port2 }, { signal, transferList: [port2] });
      } finally {
        port1.close();
      }
    },
    stop: () => pool.destroy(),
  };
}
