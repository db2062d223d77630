import type { Assembly } from '../assemble.ts';
import type { WantedPlace } from '../compiled/layout.ts';
import { arenaOf } from '../evaluate.ts';
import { none, type NodeIndex } from '../graph.ts';
import { kernels } from '../kernels.ts';
import { shape } from '../operation.ts';
import { ownNumbers } from '../run.ts';
import { Cone, type PartOfStretch } from './cone.ts';

/** A value that is asked for: of a figure, or of a line in a month (or a figure per year in a year) of the run. */
export interface Wanted {
  readonly node: NodeIndex;
  /** Month of the run, or index of the year; 0 when left out. */
  readonly at?: number;
}

/** The value of an instance in a month of the run or a year, as it is asked for. */
export const wantedOf = (instance: { readonly node: NodeIndex }, at = 0): Wanted => ({
  node: instance.node,
  at,
});

/**
 * The part of an assembled scenario that some wanted values need, run again and again on other numbers: from one vector
 * to the next it computes only what depends on the inputs that vary. The same arithmetic in the same order as a run, so
 * the same bits.
 */
export class PartialRun {
  readonly assembly: Assembly;
  /** How many values are wanted. */
  readonly width: number;
  /** The scenario's own numbers, in the order of the assembly's leaves. */
  readonly own: Float64Array;
  readonly arena: Float64Array;
  readonly cone: Cone;
  /** The wanted values: the first place of its line in the arena, and how far from it. */
  readonly wanted: readonly WantedPlace[];
  /** Where the wanted values stand in the arena. */
  readonly places: Int32Array;
  /** Whose values the arena holds beside the own numbers. */
  #holds: Variation | undefined;
  #computed = 0;

  constructor(assembly: Assembly, wanted: readonly Wanted[]) {
    const { program, graph } = assembly;
    this.assembly = assembly;
    this.width = wanted.length;
    this.own = ownNumbers(assembly);
    this.arena = arenaOf(program);
    const offset = (node: NodeIndex): number => program.offsets[node] ?? none;
    this.wanted = wanted.map(({ node, at = 0 }) => ({
      place: offset(node),
      at: graph.shapes[node] === shape.scalar ? 0 : at,
    }));
    this.places = Int32Array.from(this.wanted, ({ place, at }) => place + at);
    this.cone = new Cone(
      program,
      wanted.map(({ node }) => offset(node)),
    );
    this.own.forEach((value, leaf) => this.#put(leaf, value));
    this.#compute(this.cone.whole());
  }

  /** How many instructions have been computed so far. */
  get computed(): number {
    return this.#computed;
  }

  /** The wanted values of the scenario as it is. */
  base(): Float64Array {
    this.restore();
    return this.#read(new Float64Array(this.width), 0);
  }

  /** Puts the own numbers back where a variation has left its own. */
  restore(): void {
    this.#hold(undefined);
  }

  /** Lets some leaves vary, by their place in the vector; all others keep the scenario's own numbers. */
  vary(leaves: readonly number[]): Variation {
    const parts = this.cone.dependingOn(leaves);
    const own = leaves.map((leaf) => this.own[leaf] ?? NaN);
    const set = (values: ArrayLike<number>, from: number): void => {
      leaves.forEach((leaf, index) => this.#put(leaf, values[from + index] ?? NaN));
      this.#compute(parts);
    };
    const variation: Variation = {
      width: this.width,
      reaches: parts.length > 0,
      restore: () => set(own, 0),
      rows: (values, into) => {
        this.#hold(variation);
        const count = leaves.length === 0 ? 1 : values.length / leaves.length;
        const found = into ?? new Float64Array(count * this.width);
        for (let row = 0; row < count; row += 1) {
          set(values, row * leaves.length);
          this.#read(found, row * this.width);
        }
        return found;
      },
    };
    return variation;
  }

  #hold(next: Variation | undefined): void {
    if (this.#holds !== next) this.#holds?.restore();
    this.#holds = next;
  }

  #put(leaf: number, value: number): void {
    const place = this.assembly.program.inputs[leaf] ?? none;
    if (place !== none) this.arena[place] = value;
  }

  #compute(parts: readonly PartOfStretch[]): void {
    const { program } = this.assembly;
    const { code, length, months } = program;
    for (const { instructions, loop } of parts) {
      this.#computed += instructions.length;
      if (!loop) for (const at of instructions) kernels[code[at]!]!(program, this.arena, at, 0, length[at]!);
      else
        for (let month = 0; month < months; month += 1)
          for (const at of instructions) kernels[code[at]!]!(program, this.arena, at, month, month + 1);
    }
  }

  /** Reads the wanted values out of the arena; a zero has no sign. */
  #read(into: Float64Array, from: number): Float64Array {
    this.places.forEach((place, index) => (into[from + index] = (this.arena[place] ?? NaN) + 0));
    return into;
  }
}

/** Some leaves that vary while all others keep the scenario's own numbers. */
export interface Variation {
  /** How many values are wanted. */
  readonly width: number;
  /** Whether anything that is wanted depends on them at all. */
  readonly reaches: boolean;
  /**
   * The wanted values for one vector after the other.
   * @param values vectors one after the other, each with one number per leaf that varies, in the order asked for
   * @returns the wanted values, vector after vector; not finite where a formula has no value there
   */
  readonly rows: (values: ArrayLike<number>, into?: Float64Array) => Float64Array;
  /** Puts the scenario's own numbers back. */
  readonly restore: () => void;
}
