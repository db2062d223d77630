import { availableParallelism } from 'node:os';
import { Piscina } from 'piscina';
import { openScenario, ScenarioError, type ScenarioDocument } from '../../models/index.ts';
import checked, { type Checked } from './checkingThread.ts';

/** Where documents that are to be stored are checked. */
export interface Checking {
  /** The hash of a document that rests on no other. @throws ScenarioError saying what is wrong with it */
  readonly hash: (document: ScenarioDocument) => Promise<string>;
  readonly stop: () => Promise<void>;
}

/** How many threads: saves come in bursts, and more than two would only wait for the database. */
const usualThreads = (): number => (availableParallelism() === 1 ? 0 : 2);

/**
 * Checks documents in threads of their own, so that nobody else who asks the server waits for it. Until the threads run,
 * which takes a second from the first check on, and where there is only one processor, it checks here.
 */
export function checkingThreads(threads = usualThreads()): Checking {
  let pool: Piscina<string, Checked> | undefined;
  let isReady = false;
  const started = (): void => {
    if (pool !== undefined || threads === 0) return;
    const begun = new Piscina<string, Checked>({
      filename: new URL('./checkThread.js', import.meta.url).href,
      execArgv: [],
      minThreads: threads,
      maxThreads: threads,
    });
    pool = begun;
    // What answers an empty document has loaded everything that a check needs.
    const loaded = Array.from({ length: threads }, () => begun.run('{}'));
    void Promise.all(loaded).then(
      () => (isReady = true),
      () => undefined,
    );
  };
  return {
    hash: async (document) => {
      started();
      if (pool === undefined || !isReady) return openScenario(document).hash;
      const found = await pool.run(JSON.stringify(document)).catch((fault: unknown) => {
        // The threads went while it was checked: the server stops, and what has come in is still answered.
        if (!isReady) return checked(JSON.stringify(document));
        throw fault;
      });
      if (found.ok) return found.hash;
      throw new ScenarioError(found.problems);
    },
    stop: async () => {
      isReady = false;
      await pool?.destroy();
    },
  };
}
