import type { BlockPort, FromHelper, ToHelper } from './blockPort.ts';
import {
  blockSize,
  type Block,
  type BlockHelpers,
  type BlockQueue,
  type SharedFutures,
} from './blockQueue.ts';
import { usualDraws } from './terms.ts';

/** How many blocks a helper has at once: one that it computes, and the next, so that it never waits for it. */
const inFlight = 2;

/** The fewest futures for which help is called: fewer are computed before a helper is ready. A study has many to each row. */
const fewestShared = 8 * blockSize;

/**
 * The blocks of one question, handed to helpers through ports. A helper that fails or leaves gives back what it has, for
 * another to compute; the one who asks computes as well, so that a question is answered without any help.
 */
export class SharedBlocks {
  readonly #call: (futures: SharedFutures) => void;
  readonly #leave = new Set<() => void>();
  #queue: BlockQueue | undefined;
  #isOver = false;

  /** @param call asks for helpers, who come through `join` later or not at all */
  constructor(call: (futures: SharedFutures) => void) {
    this.#call = call;
  }

  /** What a question is asked with. */
  readonly helpers: BlockHelpers = {
    expect: (futures) => {
      const isStudy = futures.rows !== undefined;
      if (isStudy || (futures.options.draws ?? usualDraws) >= fewestShared) this.#call(futures);
    },
    share: (queue) => void (this.#queue = queue),
  };

  /** Whether there are blocks to share: then messages must be let in often, for helpers to come and to be heard. */
  get isShared(): boolean {
    return this.#queue !== undefined && !this.#isOver;
  }

  /** A helper comes. @returns lets it go where it is heard of elsewhere that it is no more */
  join(port: BlockPort): () => void {
    const queue = this.#queue;
    if (this.#isOver || queue === undefined) {
      port.tell({ kind: 'end' } satisfies ToHelper, []);
      return () => undefined;
    }
    const out: Block[] = [];
    const tell = (message: ToHelper, transfer: ArrayBuffer[] = []): void => port.tell(message, transfer);
    const leave = (): void => {
      if (!this.#leave.delete(leave)) return;
      tell({ kind: 'end' });
      for (const block of out.splice(0)) queue.giveBack(block);
    };
    const hand = (): void => {
      while (out.length < inFlight) {
        const block = queue.next();
        if (block === undefined) return;
        out.push(block);
        const memory = queue.memory(block) as Float64Array<ArrayBuffer> | undefined;
        tell({ kind: 'block', block, memory }, memory === undefined ? [] : [memory.buffer]);
      }
    };
    this.#leave.add(leave);
    port.listen((given) => {
      const message = given as FromHelper;
      if (!this.#leave.has(leave)) return undefined;
      if (message.kind === 'stopped') return leave();
      if (message.kind === 'columns') {
        const { block, columns } = message;
        const at = out.findIndex(({ first }) => first === block.first);
        if (at >= 0) queue.deliver(out.splice(at, 1)[0]!, columns);
      }
      return hand();
    });
    return leave;
  }

  /** The question is answered or left: those who help are let go. */
  end(): void {
    this.#isOver = true;
    for (const leave of this.#leave) leave();
  }
}
