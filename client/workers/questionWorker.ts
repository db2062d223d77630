import { expose, releaseProxy, type ProxyMarked, type Remote } from 'comlink';
import { askedOf, questionTable, SharedBlocks, type Answered, type Asked, type Question, type SharedFutures } from '../../models/index.ts'; // prettier-ignore
import { blockPort } from './blockPort.ts';
import { Cancelled, pauses, type OnProgress } from './pauses.ts';

/** Asks the page for helpers with some futures; they come through `join`. */
export type CallHelpers = (futures: SharedFutures) => void;

/** What the page may ask of a worker. */
export interface QuestionWorker {
  /** @returns the answer or what is wrong, or `cancelled` */
  readonly ask: (
    id: number,
    asked: Asked,
    onProgress: OnProgress & ProxyMarked,
    call: CallHelpers & ProxyMarked,
  ) => Promise<Answered | 'cancelled'>;
  readonly cancel: (id: number) => void;
  /** A helper comes to a question, by the port that leads to it. */
  readonly join: (id: number, helper: number, port: MessagePort) => void;
  /** A helper is no more. */
  readonly lost: (id: number, helper: number) => void;
}

const cancelled = new Set<number>();
const shared = new Map<number, SharedBlocks>();
const leaves = new Map<string, () => void>();

const worker: QuestionWorker = {
  async ask(id, asked, onProgress, call) {
    const tell = onProgress as unknown as Remote<OnProgress>;
    const callHelpers = call as unknown as Remote<CallHelpers>;
    const { load } = questionTable[asked.question as keyof typeof questionTable];
    const sharing = new SharedBlocks((futures) => void callHelpers(futures));
    shared.set(id, sharing);
    const pause = pauses({
      tell: (progress) => void tell(progress),
      isCancelled: () => cancelled.has(id),
      isShared: () => sharing.isShared,
    });
    try {
      // Each question has types of its own; here they only pass through.
      const question = (await load()) as Question<unknown, unknown, unknown>;
      return await askedOf(question, asked.scenarios, asked.options, pause, sharing.helpers);
    } catch (error) {
      if (error instanceof Cancelled) return 'cancelled';
      throw error;
    } finally {
      sharing.end();
      shared.delete(id);
      cancelled.delete(id);
      for (const key of leaves.keys()) if (key.startsWith(`${id} `)) leaves.delete(key);
      tell[releaseProxy]();
      callHelpers[releaseProxy]();
    }
  },
  cancel: (id) => void cancelled.add(id),
  join(id, helper, port) {
    const sharing = shared.get(id);
    if (sharing !== undefined) leaves.set(`${id} ${helper}`, sharing.join(blockPort(port)));
    else new SharedBlocks(() => undefined).join(blockPort(port));
  },
  lost: (id, helper) => leaves.get(`${id} ${helper}`)?.(),
};

expose(worker);
