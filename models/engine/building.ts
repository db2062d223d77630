import { ModelError } from '../language/modelError.ts';
import type { NodeIndex } from './graph.ts';

/** Something to build, under an id that errors can name. */
interface Step {
  readonly id: string;
  readonly build: () => NodeIndex;
}

/** A step that is built by itself, and the ids of those that wait for it. */
interface Waiting {
  readonly step: Step;
  readonly path: readonly Step[];
}

/** How many parts of formulas may stand inside each other before one is built by itself, to spare the stack. */
const deepest = 400;

/** The most parts of formulas, written out over all members: seconds of work, where an honest hall has some 20,000. */
const mostParts = 1_000_000;

/** Builds nodes that need each other: each once, none out of itself, however long the chain. */
export class Building {
  /** How many parts of formulas stand inside each other just now; counted by `instantiate`. */
  depth = 0;
  #parts = 0;
  #most = mostParts;
  readonly #nodes = new Map<string, NodeIndex>();
  #path: Step[] = [];
  #first = 0;

  /** Counts a part of a formula that is put into the graph. @throws ModelError `tooMuch` when there are too many */
  enter(): void {
    this.depth += 1;
    this.#parts += 1;
    if (this.#parts <= this.#most) return;
    throw new ModelError('tooMuch', { line: this.#path.at(-1)?.id, expected: mostParts });
  }

  /** All is built: whoever looks at a part again, as a trace does, is not counted. */
  finish(): void {
    this.#most = Infinity;
  }

  /** The node of an id, built at the first asking. @throws ModelError `circle` with the path */
  once(id: string, build: () => NodeIndex): NodeIndex {
    const known = this.#nodes.get(id);
    if (known !== undefined) return known;
    const from = this.#path.findIndex((step) => step.id === id);
    if (from >= 0) {
      const path = [...this.#path.slice(from).map((step) => step.id), id];
      throw new ModelError('circle', { line: id, path: path.join(' → ') });
    }
    const step = { id, build };
    if (this.#path.length === 0) return this.#fromTheTop(step);
    if (this.depth > deepest) throw this.#tooDeep(step);
    return this.#build(step);
  }

  #build(step: Step): NodeIndex {
    this.#path.push(step);
    const node = step.build();
    this.#path.pop();
    this.#nodes.set(step.id, node);
    return node;
  }

  /** Builds a step; what stands too deep in it is built first, by itself, and the step begun again. */
  #fromTheTop(step: Step): NodeIndex {
    const waiting: Waiting[] = [{ step, path: [] }];
    let node: NodeIndex = -1;
    for (let last = waiting.at(-1); last !== undefined; last = waiting.at(-1)) {
      this.#path = [...last.path];
      this.#first = last.path.length;
      this.depth = 0;
      try {
        node = this.#build(last.step);
        waiting.pop();
      } catch (error) {
        if (!(error instanceof TooDeep)) throw error;
        waiting.push(error.waiting);
      }
    }
    this.#path = [];
    return node;
  }

  /** The formula that reads the step is begun by itself; or the step, where that one has been already. */
  #tooDeep(step: Step): TooDeep {
    const reader = this.#path.at(-1);
    if (reader === undefined || this.#path.length - 1 === this.#first)
      return new TooDeep({ step, path: [...this.#path] });
    return new TooDeep({ step: reader, path: this.#path.slice(0, -1) });
  }
}

/** Thrown inside `Building` only. */
class TooDeep extends Error {
  readonly waiting: Waiting;

  constructor(waiting: Waiting) {
    super('too deep');
    this.waiting = waiting;
  }
}
