import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import type { ScenarioDocument } from '../../scenario/document.ts';
import { standalone } from '../../scenario/standalone.ts';
import type { SharedDraws, SimulationOptions } from './terms.ts';

/** A stretch of futures that is computed in one go. */
export interface Block {
  readonly first: number;
  readonly count: number;
}

/** How many futures a block has: few enough that a cancel is heard at once and several threads share even a small run. */
export const blockSize = 256;

/**
 * The blocks of a simulation, handed out to whoever computes: the one who asks, and helpers elsewhere. Each block is
 * computed once; what is delivered depends on the block alone, so it does not matter by whom.
 */
export class BlockQueue {
  readonly #draws: number;
  readonly #size: number;
  readonly #deliver: (block: Block, columns: Float64Array) => void;
  readonly #memory: ((block: Block) => Float64Array) | undefined;
  readonly #returned: Block[] = [];
  #next = 0;
  #wake: (() => void) | undefined;

  /**
   * @param deliver takes the recorded numbers of a block
   * @param size how many futures a block has, the last one excepted
   * @param memory where the numbers of a block may be written; left out, whoever computes it takes new memory
   */
  constructor(
    draws: number,
    deliver: (block: Block, columns: Float64Array) => void,
    size = blockSize,
    memory?: (block: Block) => Float64Array,
  ) {
    this.#draws = draws;
    this.#size = size;
    this.#memory = memory;
    this.#deliver = deliver;
  }

  /** A block that nobody has; undefined when all are handed out. */
  next(): Block | undefined {
    const returned = this.#returned.pop();
    if (returned !== undefined || this.#next >= this.#draws) return returned;
    const first = this.#next;
    this.#next = Math.min(this.#draws, first + this.#size);
    return { first, count: this.#next - first };
  }

  /** Memory that the numbers of a block may be written in. */
  memory(block: Block): Float64Array | undefined {
    return this.#memory?.(block);
  }

  deliver(block: Block, columns: Float64Array): void {
    this.#deliver(block, columns);
    this.#wake?.();
  }

  /** Gives back a block that could not be computed, for another to take. */
  giveBack(block: Block): void {
    this.#returned.push(block);
    this.#wake?.();
  }

  /** Resolves when a block is delivered or given back. */
  changed(): Promise<void> {
    return new Promise((resolve) => (this.#wake = resolve));
  }
}

/** What is computed in blocks, as it travels to those who help: the same makes the same numbers anywhere. */
export interface SharedFutures {
  readonly scenario: ScenarioDocument;
  readonly options: SimulationOptions;
  readonly shared?: SharedDraws | undefined;
  /** Another scenario in the same futures: then each block is of pairs. */
  readonly second?: ScenarioDocument | undefined;
  /** The rows of each sample of a Sobol study: then each block is of rows. */
  readonly rows?: number | undefined;
}

/** Those who compute blocks elsewhere. */
export interface BlockHelpers {
  /** Says early which futures will be computed, so that whoever helps gets ready meanwhile. */
  readonly expect: (futures: SharedFutures) => void;
  /** They take blocks from the queue until there are no more. */
  readonly share: (queue: BlockQueue) => void;
}

/** All that it takes to make the same futures again elsewhere. */
export const sharedFutures = (
  scenario: AcceptedScenario,
  options: SimulationOptions,
  shared?: SharedDraws,
): SharedFutures => ({ scenario: standalone(scenario), options, shared });
