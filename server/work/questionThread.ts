import type { MessagePort } from 'node:worker_threads';
import { askedOf, questionEntry, type Answered, type Asked } from '../../models/index.ts';

/** What a thread is given: the question, and where to say how far it is. */
export interface ThreadTask extends Asked {
  readonly port: MessagePort;
}

/** How often a thread says how far it is, in milliseconds. */
const telling = 50;

/** Answers a question in a thread of its own: what the pool calls. A fault of the program is thrown. */
export default async function answered({
  question,
  scenarios,
  options,
  port,
}: ThreadTask): Promise<Answered> {
  const entry = questionEntry(question);
  if (entry === undefined) throw new RangeError(`no question ${question}`);
  let told = performance.now();
  try {
    return await askedOf(await entry.load(), scenarios, options, (progress) => {
      const now = performance.now();
      if (now - told < telling) return;
      told = now;
      port.postMessage(progress);
    });
  } finally {
    port.close();
  }
}
