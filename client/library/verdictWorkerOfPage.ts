import { wrap, type Remote } from 'comlink';
import type { VerdictWorker } from '../workers/verdictWorker.ts';

let worker: Remote<VerdictWorker> | undefined;

/** The worker that computes verdicts beside the page, started when it is first asked. */
export const verdictWorkerOfPage = (): Remote<VerdictWorker> =>
  (worker ??= wrap<VerdictWorker>(new Worker(new URL('../workers/verdictWorker.ts', import.meta.url), { type: 'module' }))); // prettier-ignore
