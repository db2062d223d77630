import { MessageChannel, type MessagePort } from 'node:worker_threads';
import type { SharedFutures } from '../../models/index.ts';
import type { HelpTask } from './questionThread.ts';

/** A question whose parts may be computed by other threads. */
export interface SharedQuestion {
  readonly futures: SharedFutures;
  /** A helper comes, by the port that leads to it. */
  readonly join: (helper: number, blocks: MessagePort) => void;
  /** A helper is no more. */
  readonly lost: (helper: number) => void;
}

interface Help {
  readonly question: SharedQuestion;
  readonly leave: () => void;
  isLeaving: boolean;
}

/** Has a task done by a thread of the pool. */
type Run = (task: HelpTask, transferred: MessagePort[]) => Promise<unknown>;

/**
 * Threads with nothing to answer help with questions that can be shared. They never keep another question waiting: as
 * soon as one comes that has no thread, as many as it takes leave after the block they are at.
 */
export class HelpingThreads {
  readonly #most: number;
  readonly #run: Run;
  readonly #questions = new Set<SharedQuestion>();
  readonly #helps = new Set<Help>();
  #answering = 0;
  #count = 0;

  /** @param most how many threads there are */
  constructor(most: number, run: Run) {
    this.#most = most;
    this.#run = run;
  }

  /** A question comes to the pool. @returns to be called when it is over */
  begin(): () => void {
    this.#answering += 1;
    const staying = [...this.#helps].filter(({ isLeaving }) => !isLeaving);
    const excess = this.#answering + staying.length - this.#most;
    for (const help of staying.slice(0, Math.max(0, excess))) help.leave();
    return () => {
      this.#answering -= 1;
      this.#offer();
    };
  }

  /** A question asks for help. @returns to be called when it is over */
  open(question: SharedQuestion): () => void {
    this.#questions.add(question);
    this.#offer();
    return () => {
      this.#questions.delete(question);
      for (const help of this.#helps) if (help.question === question) help.leave();
    };
  }

  /** Gives the free threads to the questions that asked, the one with the fewest first. */
  #offer(): void {
    while (this.#questions.size > 0 && this.#answering + this.#helps.size < this.#most) {
      const helpers = (question: SharedQuestion): number => [...this.#helps].filter((help) => help.question === question).length; // prettier-ignore
      const [neediest] = [...this.#questions].sort((one, other) => helpers(one) - helpers(other));
      this.#start(neediest!);
    }
  }

  #start(question: SharedQuestion): void {
    const helper = (this.#count += 1);
    const blocks = new MessageChannel();
    const word = new MessageChannel();
    const help: Help = {
      question,
      isLeaving: false,
      leave: () => {
        if (!help.isLeaving) word.port1.postMessage('leave');
        help.isLeaving = true;
      },
    };
    this.#helps.add(help);
    const over = (): void => {
      this.#helps.delete(help);
      word.port1.close();
      question.lost(helper);
    };
    // A helper that fails is lost, and its blocks are given back; what is wrong shows where they are computed again.
    this.#run({ kind: 'help', futures: question.futures, blocks: blocks.port1, leave: word.port2 }, [blocks.port1, word.port2]).then(over, over); // prettier-ignore
    question.join(helper, blocks.port2);
  }
}
