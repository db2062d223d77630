import { openScenario } from '../../hall/openScenario.ts';
import type { Block, BlockHelpers, BlockQueue, SharedFutures } from './blockQueue.ts';
import { Simulated } from './simulated.ts';

/** One end of a way between two who compute: what page and server make of their message ports. */
export interface BlockPort {
  /** Messages that have come before are not lost. */
  readonly listen: (hear: (message: unknown) => void) => void;
  readonly tell: (message: unknown, transfer: ArrayBuffer[]) => void;
  readonly close: () => void;
}

/** What a helper is told: first which futures, then block after block; `end` when there are no more. */
type ToHelper =
  | { readonly kind: 'futures'; readonly futures: SharedFutures }
  | { readonly kind: 'block'; readonly block: Block }
  | { readonly kind: 'end' };

/** What a helper answers: the numbers of a block, or that it cannot go on. */
type FromHelper =
  | { readonly kind: 'ready' }
  | { readonly kind: 'columns'; readonly block: Block; readonly columns: Float64Array<ArrayBuffer> }
  | { readonly kind: 'stopped' };

/** How many blocks a helper has at once: one that it computes, and the next, so that it never waits for it. */
const inFlight = 2;

/**
 * The blocks of one question, handed to helpers through ports. A helper that fails or leaves gives back what it has, for
 * another to compute; the one who asks computes as well, so that a question is answered without any help.
 */
export class SharedBlocks {
  readonly #call: (sharing: SharedBlocks) => void;
  readonly #leave = new Set<() => void>();
  #queues: { readonly queue: BlockQueue; readonly futures: SharedFutures } | undefined;
  #isOver = false;

  /** @param call asks for helpers, who come through `join` later or not at all */
  constructor(call: (sharing: SharedBlocks) => void) {
    this.#call = call;
  }

  /** What a question is asked with. */
  readonly helpers: BlockHelpers = (queue, futures) => {
    this.#end();
    this.#queues = { queue, futures };
    this.#call(this);
  };

  /** Whether there are blocks to share: then messages must be let in often, for helpers to come and to be heard. */
  get isShared(): boolean {
    return this.#queues !== undefined && !this.#isOver;
  }

  /** A helper comes. @returns lets it go where it is heard of elsewhere that it is no more */
  join(port: BlockPort): () => void {
    const queues = this.#queues;
    if (this.#isOver || queues === undefined) {
      port.tell({ kind: 'end' } satisfies ToHelper, []);
      return () => undefined;
    }
    const { queue, futures } = queues;
    const out: Block[] = [];
    const tell = (message: ToHelper): void => port.tell(message, []);
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
        tell({ kind: 'block', block });
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
    tell({ kind: 'futures', futures });
    return leave;
  }

  /** The question is answered or left: those who help are let go. */
  end(): void {
    this.#isOver = true;
    this.#end();
  }

  #end(): void {
    for (const leave of this.#leave) leave();
  }
}

/** A helper's part: it computes what comes through the port, until it is told that there is no more. */
export interface Helping {
  /** Resolves when it is told so, or cannot go on. */
  readonly ended: Promise<void>;
  /** Leaves; what it has not computed is given back. */
  readonly leave: () => void;
}

/** Helps with the blocks of a question that come through a port. What goes wrong is left to the one who asks to find. */
export function helpWithBlocks(port: BlockPort): Helping {
  let simulated: Simulated | undefined;
  let isOver = false;
  let finish: () => void = () => undefined;
  const ended = new Promise<void>((resolve) => (finish = resolve));
  const answer = (message: FromHelper, transfer: ArrayBuffer[] = []): void => port.tell(message, transfer);
  const over = (): void => {
    if (isOver) return;
    isOver = true;
    simulated = undefined;
    port.close();
    finish();
  };
  const leave = (): void => {
    if (isOver) return;
    answer({ kind: 'stopped' });
    over();
  };
  port.listen((given) => {
    const message = given as ToHelper;
    if (isOver) return undefined;
    if (message.kind === 'end') return over();
    try {
      if (message.kind === 'futures') {
        const { scenario, options, shared } = message.futures;
        simulated = new Simulated(openScenario(scenario), options, shared);
        return answer({ kind: 'ready' });
      }
      if (simulated === undefined) return leave();
      const columns = simulated.block(message.block) as Float64Array<ArrayBuffer>;
      return answer({ kind: 'columns', block: message.block, columns }, [columns.buffer]);
    } catch {
      // The one who asks computes the block again, and says what is wrong with it.
      return leave();
    }
  });
  return { ended, leave };
}
