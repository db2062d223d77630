// Before the first schema is declared: the content security policy holds in a worker too.
import '../jitless.ts';
import { expose, releaseProxy, type ProxyMarked, type Remote } from 'comlink';
import { askedOf, questionTable, type Answered, type Asked, type Question } from '../../models/index.ts';
import { Cancelled, pauses, type OnProgress } from './pauses.ts';

/** What the page may ask of a worker. */
export interface QuestionWorker {
  /** @returns the answer or what is wrong, or `cancelled` */
  readonly ask: (id: number, asked: Asked, onProgress: OnProgress & ProxyMarked) => Promise<Answered | 'cancelled'>; // prettier-ignore
  readonly cancel: (id: number) => void;
}

const cancelled = new Set<number>();

const worker: QuestionWorker = {
  async ask(id, asked, onProgress) {
    const tell = onProgress as unknown as Remote<OnProgress>;
    const { load } = questionTable[asked.question as keyof typeof questionTable];
    try {
      // Each question has types of its own; here they only pass through.
      return await askedOf((await load()) as Question<unknown, unknown, unknown>, asked.scenarios, asked.options, pauses({ tell: (progress) => void tell(progress), isCancelled: () => cancelled.has(id) })); // prettier-ignore
    } catch (error) {
      if (error instanceof Cancelled) return 'cancelled';
      throw error;
    } finally {
      cancelled.delete(id);
      tell[releaseProxy]();
    }
  },
  cancel: (id) => void cancelled.add(id),
};

expose(worker);
