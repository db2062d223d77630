import { proxy, transfer, wrap, type Remote } from 'comlink';
import type { Answered, Asked, Progress, SharedFutures } from '../../models/index.ts';
import { callHelpers } from './helperPool.ts';
import type { QuestionWorker } from './questionWorker.ts';

/** A question that is being answered. */
export interface Asking {
  /** The answer or what is wrong, or `cancelled`; rejected by a fault of the program. */
  readonly answered: Promise<Answered | 'cancelled'>;
  readonly cancel: () => void;
}

/** Has a question answered outside the page. */
export type Ask = (asked: Asked, onProgress: (progress: Progress<unknown>) => void) => Asking;

interface Worked {
  readonly remote: Remote<QuestionWorker>;
  /** Rejected when the worker cannot be loaded, or fails. */
  readonly failed: Promise<never>;
  /** How many questions it has. */
  asked: number;
}

/** At most so many workers; one processor is left for the page. */
const most = (): number => Math.min(3, Math.max(1, (navigator.hardwareConcurrency || 2) - 1));
const workers = new Set<Worked>();
let count = 0;

/**
 * Has a question answered by the worker with the fewest; workers are started when they are first needed. Where it can be
 * shared, the helping workers take part.
 */
export const askWorker: Ask = (asked, onProgress) => {
  const id = (count += 1);
  const worker = leastBusy();
  worker.asked += 1;
  const { remote } = worker;
  let help: ReturnType<typeof callHelpers> | undefined;
  const call = (futures: SharedFutures): void => {
    help = callHelpers({
      futures,
      join: (helper, port) => void remote.join(id, helper, transfer(port, [port])),
      lost: (helper) => void remote.lost(id, helper),
    });
  };
  const answered = Promise.race([remote.ask(id, asked, proxy(onProgress), proxy(call)), worker.failed]);
  return {
    answered: answered.finally(() => {
      worker.asked -= 1;
      help?.release();
    }),
    cancel: () => void worker.remote.cancel(id),
  };
};

function leastBusy(): Worked {
  const [best] = [...workers].sort((one, other) => one.asked - other.asked);
  return best === undefined || (best.asked > 0 && workers.size < most()) ? started() : best;
}

function started(): Worked {
  const worker = new Worker(new URL('./questionWorker.ts', import.meta.url), { type: 'module' });
  const failed = new Promise<never>((_, reject) => {
    worker.addEventListener('error', (event) => {
      workers.delete(work);
      reject(new Error(event.message || 'The worker could not be started.'));
    });
  });
  // Where nothing is asked of it, nobody is waiting for its failure.
  failed.catch(() => undefined);
  const work: Worked = { remote: wrap<QuestionWorker>(worker), failed, asked: 0 };
  workers.add(work);
  return work;
}
