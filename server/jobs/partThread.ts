import type { MessagePort } from 'node:worker_threads';
import type { NextStage } from '../store/studies/studyStore.ts';
import { questionEntry, ScenarioError, studyOf, type Asked, type PartPlace, type Problem, type Study } from '../../models/index.ts'; // prettier-ignore

/** A part to compute. */
export interface ComputeTask extends PartPlace {
  readonly kind: 'compute';
  readonly study: string;
  readonly asked: Asked;
  readonly given: Uint8Array;
}

/**
 * A stage to put together, and the port where its parts are asked for, one at a time. Where but one part is left after
 * it, that is computed too: most studies are begun, computed and answered in this one task.
 */
export interface GatherTask {
  readonly kind: 'gather';
  readonly study: string;
  readonly asked: Asked;
  /** −1 before the first. */
  readonly stage: number;
  /** How many parts the stages have so far. */
  readonly counts: readonly number[];
  readonly port: MessagePort;
}

/** What a thread is given. */
export type PartTask = ComputeTask | GatherTask;

/** What comes of it: bytes, the next stage, the answer as JSON, or what is wrong with what was asked. */
export type PartOutcome =
  | { readonly kind: 'result'; readonly bytes: Uint8Array }
  | ({ readonly kind: 'stage' } & NextStage)
  | { readonly kind: 'answer'; readonly answer: string }
  | { readonly kind: 'refused'; readonly problems: readonly Problem[] };

/** How many studies a thread keeps ready: parts of two persons' take turns, and one of hundreds of halls is large. */
const mostReady = 2;

/** The studies this thread was last at and that are not over, the latest at the end. */
const ready = new Map<string, Study>();

/** What the pool calls: computes a part, or puts a stage together. A fault of the program is thrown. */
export default async function worked(task: PartTask): Promise<PartOutcome> {
  try {
    const study = await readied(task);
    if (task.kind === 'compute') return { kind: 'result', bytes: await study.compute(task, task.given) };
    const outcome = await gathered(study, task);
    if (outcome.kind === 'answer') ready.delete(task.study);
    return outcome;
  } catch (error) {
    if (error instanceof ScenarioError) return { kind: 'refused', problems: error.problems };
    throw error;
  }
}

async function readied({ study: id, asked }: PartTask): Promise<Study> {
  const study = ready.get(id) ?? (await opened(asked));
  ready.delete(id);
  ready.set(id, study);
  for (const [oldest] of ready) if (ready.size > mostReady) ready.delete(oldest);
  return study;
}

async function opened(asked: Asked): Promise<Study> {
  const entry = questionEntry(asked.question);
  if (entry === undefined) throw new RangeError(`no question ${asked.question}`);
  return studyOf(await entry.load(), asked);
}

async function gathered(study: Study, { stage, counts, port }: GatherTask): Promise<PartOutcome> {
  const next = stage + 1;
  /** What the last stage has given, where it is computed here. */
  const own: Uint8Array[] = [];
  const partsOf = async function* (of: number): AsyncGenerator<Uint8Array> {
    for (let part = 0; part < (counts[of] ?? 0); part += 1) yield await fetched(port, { stage: of, part });
    if (of === next) yield* own;
  };
  try {
    if (next < study.stages) {
      const given = stage < 0 ? new Uint8Array() : await study.between(stage, partsOf(stage));
      const parts = study.parts(next, given);
      // A last stage of one part at most is computed where the answer is put together: nothing of it has to be recorded.
      if (parts > 1 || next + 1 < study.stages) return { kind: 'stage', stages: study.stages, parts, given };
      if (parts === 1) own.push(await study.compute({ stage: next, part: 0 }, given));
    }
    return { kind: 'answer', answer: JSON.stringify(await study.answer(partsOf)) };
  } finally {
    port.close();
  }
}

/** What a part has given, from the one who can read the database. */
async function fetched(port: MessagePort, place: PartPlace): Promise<Uint8Array> {
  const answer = await new Promise<Uint8Array | undefined>((resolve) => {
    port.once('message', resolve);
    port.postMessage(place);
  });
  if (answer === undefined) throw new Error(`part ${place.part} of stage ${place.stage} cannot be read`);
  return answer;
}
