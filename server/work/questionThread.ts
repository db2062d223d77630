import { setImmediate as breath } from 'node:timers/promises';
import type { MessagePort } from 'node:worker_threads';
import { askedOf, helpWithBlocks, questionEntry, SharedBlocks, type Answered, type Asked, type Progress, type SharedFutures } from '../../models/index.ts'; // prettier-ignore
import { blockPort } from './blockPort.ts';

/** A question to answer, and the port where to say how far it is and to ask for help. */
export interface AnswerTask extends Asked {
  readonly kind: 'answer';
  readonly port: MessagePort;
  /** Whether anyone listens to how far it is. */
  readonly isHeard: boolean;
}

/** Another thread's question to help with, through a port that leads to it; a word on the other ends the help. */
export interface HelpTask {
  readonly kind: 'help';
  readonly futures: SharedFutures;
  readonly blocks: MessagePort;
  readonly leave: MessagePort;
}

/** What a thread is given. */
export type ThreadTask = AnswerTask | HelpTask;

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

/** What the pool calls: answers a question in a thread of its own, or helps another. A fault of the program is thrown. */
export default async function worked(task: ThreadTask): Promise<Answered | undefined> {
  return task.kind === 'answer' ? answered(task) : helped(task);
}

async function answered({ question, scenarios, options, port, isHeard }: AnswerTask): Promise<Answered> {
  const entry = questionEntry(question);
  if (entry === undefined) throw new RangeError(`no question ${question}`);
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
    return await askedOf(await entry.load(), scenarios, options, pause, sharing.helpers);
  } finally {
    sharing.end();
    port.close();
  }
}

async function helped({ futures, blocks, leave }: HelpTask): Promise<undefined> {
  const helping = helpWithBlocks(blockPort(blocks), futures);
  leave.on('message', helping.leave);
  await helping.ended;
  leave.close();
}
