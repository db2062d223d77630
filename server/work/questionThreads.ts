import { availableParallelism } from 'node:os';
import { MessageChannel } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { words, type Answered, type Asked, type Progress } from '../../models/index.ts';
import { RequestError } from '../requestError.ts';
import type { ThreadTask } from './questionThread.ts';

/** Where questions are answered while the server goes on serving. */
export interface QuestionWorkers {
  /** @param signal ends the computation at once @throws what aborted it, RequestError where too many wait or it stops, or a fault of the program */
  readonly ask: (
    asked: Asked,
    onProgress: (progress: Progress<unknown>) => void,
    signal: AbortSignal,
  ) => Promise<Answered>;
  readonly stop: () => Promise<void>;
}

const tooMany = words(
  'Mange spørsmål venter på svar. Prøv igjen om litt.',
  'Mange spørsmål ventar på svar. Prøv igjen om litt.',
  'Many questions are waiting for an answer. Try again in a while.',
);

const stopping = words(
  'Serveren stopper. Prøv igjen om litt.',
  'Serveren stoppar. Prøv igjen om litt.',
  'The server is stopping. Try again in a while.',
);

/** After how long without a question a thread is given up, in milliseconds. */
const idle = 60_000;

/**
 * A pool of threads, started when the first question comes: one for each processor but one, at least one.
 * @param longestQueue how many questions may wait for a thread before more are refused
 */
export function questionThreads(longestQueue = 200): QuestionWorkers {
  let pool: Piscina<ThreadTask, Answered> | undefined;
  let isStopped = false;
  return {
    ask: async (asked, onProgress, signal) => {
      if ((pool?.queueSize ?? 0) >= longestQueue) throw new RequestError('busy', tooMany);
      pool ??= startedPool(longestQueue);
      const { port1, port2 } = new MessageChannel();
      port1.on('message', onProgress);
      try {
        return await pool.run({ ...asked, port: port2 }, { signal, transferList: [port2] });
      } catch (error) {
        throw isStopped ? new RequestError('busy', stopping) : error;
      } finally {
        port1.close();
      }
    },
    stop: async () => {
      isStopped = true;
      await pool?.destroy();
    },
  };
}

/** One thread always: where none is left after a cancel, the pool would let those that wait go on waiting. */
const startedPool = (maxQueue: number): Piscina<ThreadTask, Answered> =>
  new Piscina({
    filename: new URL('./thread.js', import.meta.url).href,
    execArgv: [],
    minThreads: 1,
    maxThreads: Math.max(1, availableParallelism() - 1),
    idleTimeout: idle,
    maxQueue,
  });
