import { setImmediate as breath } from 'node:timers/promises';
import type { MessagePort } from 'node:worker_threads';
import { askedOf, helpWithBlocks, questionEntry, ScenarioError, SharedBlocks, standalone, type Answered, type Asked, type Progress, type SharedFutures } from '../../models/index.ts'; // prettier-ignore
import { writtenDocument } from '../exports/writtenDocument.ts';
import type { AskOne } from '../exports/councilAnswers.ts';
import { blockPort } from './blockPort.ts';
import { unpacked, type DocumentOrder, type MadeDocument } from './documentOrder.ts';

/** Where a thread says how far it is, and asks for help. */
interface Heard {
  readonly port: MessagePort;
  /** Whether anyone listens to how far it is. */
  readonly isHeard: boolean;
}

/** A question to answer. */
export interface AnswerTask extends Asked, Heard {
  readonly kind: 'answer';
}

/** A document to make. */
export interface WriteTask extends DocumentOrder, Heard {
  readonly kind: 'write';
}

/** Another thread's question to help with, through a port that leads to it; a word on the other ends the help. */
export interface HelpTask {
  readonly kind: 'help';
  readonly futures: SharedFutures;
  readonly blocks: MessagePort;
  readonly leave: MessagePort;
}

/** What a thread is given. */
export type ThreadTask = AnswerTask | WriteTask | HelpTask;

/** What a thread says while it answers. */
export type FromThread =
  | { readonly kind: 'progress'; readonly progress: Progress<unknown> }
  | { readonly kind: 'call'; readonly futures: SharedFutures };

/** What a thread is told while it answers. */
export type ToThread =
  | { readonly kind: 'join'; readonly helper: number; readonly blocks: MessagePort }
  | { readonly kind: 'lost'; readonly helper: number };

/** How often a thread says how far it is, in milliseconds. */
const telling = 50;

/** How often at most it puts together what is known so far, where that takes a while, in milliseconds. */
const puttingTogether = 1000;

/** How many times longer it computes than it puts that together. */
const mostlyComputing = 9;

/** What a thread gives back: an answer, a document, or nothing where it has helped. */
export type ThreadResult = Answered | MadeDocument | undefined;

/** What the pool calls: does a task in a thread of its own. A fault of the program is thrown. */
export default async function worked(task: ThreadTask): Promise<ThreadResult> {
  if (task.kind === 'help') return helped(task);
  return task.kind === 'answer' ? answered(task) : written(task);
}

async function answered({ question, scenarios, options, port, isHeard }: AnswerTask): Promise<Answered> {
  return heard({ port, isHeard }, (told) => answer({ question, scenarios, options }, told));
}

/** Makes a document; the questions it rests on count a half each, and the writing comes at the end. */
async function written({ format, scenarios, options, port, isHeard }: WriteTask): Promise<MadeDocument> {
  return heard({ port, isHeard }, async ({ pause, sharing }) => {
    let answers = 0;
    const ask: AskOne = async (question, scenario, asked) => {
      const before = answers;
      answers += 1;
      const part = ({ done, total }: Progress<unknown>) => pause({ done: before + (total > 0 ? done / total : 0), total: 2 }); // prettier-ignore
      const found = await answer({ question, scenarios: [standalone(scenario)], options: asked }, { pause: part, sharing }); // prettier-ignore
      if (!found.ok) throw new ScenarioError(found.problems);
      return found.answer;
    };
    const [first, ...others] = scenarios;
    try {
      return { ok: true, bytes: await writtenDocument(format, [unpacked(first), ...others.map(unpacked)], options, ask) }; // prettier-ignore
    } catch (error) {
      if (error instanceof ScenarioError) return { ok: false, problems: error.problems };
      throw error;
    }
  });
}

/** What a computation tells as it goes on, and who may help with it. */
interface Told {
  readonly pause: (progress: Progress<unknown>) => Promise<void> | void;
  readonly sharing: SharedBlocks;
}

async function answer({ question, scenarios, options }: Asked, { pause, sharing }: Told): Promise<Answered> {
  const entry = questionEntry(question);
  if (entry === undefined) throw new RangeError(`no question ${question}`);
  return askedOf(await entry.load(), scenarios, options, pause, sharing.helpers);
}

/** Has something computed, with progress told through a port and helpers let in by it. */
async function heard<Result>({ port, isHeard }: Heard, compute: (told: Told) => Promise<Result>): Promise<Result> {
  const say = (message: FromThread): void => port.postMessage(message);
  const sharing = new SharedBlocks((futures) => say({ kind: 'call', futures }));
  const leaves = new Map<number, () => void>();
  port.on('message', (message: ToThread) => {
    if (message.kind === 'join') leaves.set(message.helper, sharing.join(blockPort(message.blocks)));
    else leaves.get(message.helper)?.();
  });
  let told = performance.now();
  let next = told + puttingTogether;
  const pause = (progress: Progress<unknown>): Promise<void> | void => {
    const now = performance.now();
    if (isHeard && now - told >= telling) {
      told = now;
      const { done, total, known } = progress;
      const isDue = known !== undefined && now >= next;
      const partial = isDue ? known() : progress.partial;
      if (isDue) next = now + Math.max(puttingTogether, mostlyComputing * (performance.now() - now));
      say({ kind: 'progress', progress: { done, total, ...(partial === undefined ? {} : { partial }) } });
    }
    return sharing.isShared ? breath() : undefined;
  };
  try {
    return await compute({ pause, sharing });
  } finally {
    sharing.end();
    port.close();
  }
} // prettier-ignore

async function helped({ futures, blocks, leave }: HelpTask): Promise<undefined> {
  const helping = helpWithBlocks(blockPort(blocks), futures);
  leave.on('message', helping.leave);
  await helping.ended;
  leave.close();
}
