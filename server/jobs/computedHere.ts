import { ScenarioError, type Asked } from '../../models/index.ts';
import type { PartPool } from './partPool.ts';
import type { PartOutcome } from './partThread.ts';

/** How a study that is computed here is known to the threads. */
const study = 'here';

/**
 * Computes a study in threads of this process, in which all that its parts have given is kept until it is over.
 * @returns the answer as JSON, the same bits as on any number of threads and machines
 * @throws ScenarioError where the question cannot be put
 */
export async function computedHere(pool: PartPool, asked: Asked): Promise<string> {
  const stages: (readonly Uint8Array[])[] = [];
  const left = new AbortController();
  for (;;) {
    const counts = stages.map(({ length }) => length);
    const task = { study, asked, stage: stages.length - 1, counts };
    const outcome = allowed(await pool.gather(task, async ({ stage, part }) => stages[stage]![part]!, left.signal)); // prettier-ignore
    if (outcome.kind === 'answer') return outcome.answer;
    if (outcome.kind !== 'stage') throw new TypeError(`a stage ended in ${outcome.kind}`);
    const { parts, given } = outcome;
    const compute = async (part: number): Promise<Uint8Array> => {
      const found = allowed(await pool.compute({ study, asked, stage: stages.length, part, given }, left.signal)); // prettier-ignore
      if (found.kind !== 'result') throw new TypeError(`a part ended in ${found.kind}`);
      return found.bytes;
    };
    try {
      stages.push(await Promise.all(Array.from({ length: parts }, (_, part) => compute(part))));
    } catch (error) {
      left.abort();
      throw error;
    }
  }
}

/** @throws ScenarioError */
function allowed(outcome: PartOutcome): Exclude<PartOutcome, { readonly kind: 'refused' }> {
  if (outcome.kind === 'refused') throw new ScenarioError(outcome.problems);
  return outcome;
}
