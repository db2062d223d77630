import { availableParallelism } from 'node:os';
import { MessageChannel, type MessagePort } from 'node:worker_threads';
import { Piscina } from 'piscina';
import { words, type Answered, type Asked, type Progress, type SharedFutures } from '../../models/index.ts';
import { RequestError } from '../requestError.ts';
import { HelpingThreads } from './helpingThreads.ts';
import type { DocumentOrder, MadeDocument } from './documentOrder.ts';
import type { AnswerTask, FromThread, ThreadResult, ThreadTask, ToThread, WriteTask } from './questionThread.ts'; // prettier-ignore

/** Where questions are answered and documents made while the server goes on serving. */
export interface QuestionWorkers {
  /**
   * @param onProgress told how far it is, with what is known so far; undefined where nobody listens
   * @param signal ends the computation at once
   * @throws what aborted it, RequestError where too many wait or it stops, or a fault of the program
   */
  readonly ask: (
    asked: Asked,
    onProgress: ((progress: Progress<unknown>) => void) | undefined,
    signal: AbortSignal,
  ) => Promise<Answered>;
  /** Makes a document; refuses, ends and tells how far it is as `ask` does. */
  readonly write: (
    order: DocumentOrder,
    onProgress: ((progress: Progress<unknown>) => void) | undefined,
    signal: AbortSignal,
  ) => Promise<MadeDocument>;
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

/** How many threads there are: one processor is left for serving. */
const usualThreads = (): number => Math.max(1, availableParallelism() - 1);

type Pool = Piscina<ThreadTask, ThreadResult>;

/** What a thread is to do, but for the port. */
type Work = Omit<AnswerTask, 'port' | 'isHeard'> | Omit<WriteTask, 'port' | 'isHeard'>;

/**
 * A pool of threads, started when the first question comes. A question that can be shared is helped by the threads that
 * have nothing to answer.
 * @param longestQueue how many questions may wait for a thread before more are refused
 * @param threads how many threads; one for each processor but one, at least one, when left out
 */
export function questionThreads(longestQueue = 200, threads = usualThreads()): QuestionWorkers {
  let pool: Pool | undefined;
  let isStopped = false;
  const running = (): Pool => (pool ??= startedPool(longestQueue, threads));
  const helping = new HelpingThreads(threads, (task, transferList) => running().run(task, { transferList }));
  const done = async (work: Work, onProgress: ((progress: Progress<unknown>) => void) | undefined, signal: AbortSignal): Promise<ThreadResult> => {
    if ((pool?.queueSize ?? 0) >= longestQueue) throw new RequestError('busy', tooMany);
    const { port1, port2 } = new MessageChannel();
    const tell = (message: ToThread, transferred: MessagePort[] = []): void => port1.postMessage(message, transferred);
    const over = [helping.begin()];
    const call = (futures: SharedFutures): void => {
      const join = (helper: number, blocks: MessagePort): void => tell({ kind: 'join', helper, blocks }, [blocks]);
      over.unshift(helping.open({ futures, join, lost: (helper) => tell({ kind: 'lost', helper }) }));
    };
    port1.on('message', (message: FromThread) =>
      message.kind === 'progress' ? onProgress?.(message.progress) : call(message.futures),
    );
    try {
      return await running().run({ ...work, port: port2, isHeard: onProgress !== undefined }, { signal, transferList: [port2] });
    } catch (error) {
      throw isStopped ? new RequestError('busy', stopping) : error;
    } finally {
      port1.close();
      for (const each of over) each();
    }
  }; // prettier-ignore
  return {
    ask: async (asked, onProgress, signal) => {
      const answer = await done({ kind: 'answer', ...asked }, onProgress, signal);
      if (answer === undefined || 'bytes' in answer) throw new Error('a thread did something else than to answer'); // prettier-ignore
      return answer;
    },
    write: async (order, onProgress, signal) => {
      const made = await done({ kind: 'write', ...order }, onProgress, signal);
      if (made === undefined || 'answer' in made)
        throw new Error('a thread did something else than to write');
      return made;
    },
    stop: async () => {
      isStopped = true;
      await pool?.destroy();
    },
  };
}

/** One thread always: where none is left after a cancel, the pool would let those that wait go on waiting. */
const startedPool = (maxQueue: number, maxThreads: number): Pool =>
  new Piscina({
    filename: new URL('./thread.js', import.meta.url).href,
    execArgv: [],
    minThreads: 1,
    maxThreads,
    idleTimeout: idle,
    maxQueue,
  });
