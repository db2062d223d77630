import type { Assembly } from '../assemble.ts';
import { none } from '../graph.ts';
import { compiledCode, compiledRows } from '../compiled/compiledRows.ts';
import { layoutOf, type Layout } from '../compiled/layout.ts';
import { canCompile } from '../compiled/webAssembly.ts';
import { codeFor } from './codeFor.ts';
import { PartialRun, type Variation, type Wanted } from './partialRun.ts';

/** Compiling takes about as long as computing every instruction of the program so many times. */
const compilingCost = 20;

/**
 * One assembled scenario, many input vectors, some wanted values: a partial run that is compiled where that pays. The
 * same bits either way.
 */
export class Batch {
  readonly assembly: Assembly;
  /** How many values are wanted. */
  readonly width: number;
  /** The scenario's own numbers, in the order of the assembly's leaves. */
  readonly own: Float64Array;
  readonly #part: PartialRun;
  /** How many instructions are computed before compiling pays. */
  readonly #worthCompiling: number;
  /** The code in which every leaf varies. */
  #compiled: Variation | undefined;

  constructor(assembly: Assembly, wanted: readonly Wanted[]) {
    this.assembly = assembly;
    this.#part = new PartialRun(assembly, wanted);
    this.width = this.#part.width;
    this.own = this.#part.own;
    this.#worthCompiling = canCompile() ? compilingCost * assembly.program.code.length : Infinity;
  }

  /** The wanted values of the scenario as it is. */
  base(): Float64Array {
    return this.#part.base();
  }

  /** Lets some leaves vary, by their place in the vector; all others keep the scenario's own numbers. */
  vary(leaves: readonly number[]): Variation {
    return this.#part.vary(leaves);
  }

  /**
   * Lets some leaves vary like `vary`, computed by code compiled for them, which pays for thousands of vectors. Only
   * where `canCompile`.
   */
  compile(leaves: readonly number[]): Variation {
    const code = codeFor(this.assembly.program, `${leaves.join()}|${this.#part.places.join()}`, () =>
      compiledCode(this.layout(leaves)),
    );
    this.#part.restore();
    const rows = compiledRows(code, this.#part.arena);
    return {
      width: this.width,
      reaches: code.layout.varying.instructions.length > 0,
      restore: () => undefined,
      rows: (values, into = new Float64Array((values.length / leaves.length) * this.width)) => {
        this.#part.restore();
        rows(values, into);
        return into;
      },
    };
  }

  /**
   * What `compile` compiles: the instructions that depend on some leaves, in what order, and what stands where.
   * @param block how many futures are computed between two exchanges of inputs and results
   * @param pairs how many pairs of futures are computed at once
   */
  layout(leaves: readonly number[], block?: number, pairs?: number): Layout {
    const { program } = this.assembly;
    const instructions = this.#part.cone.dependingOn(leaves).flatMap((part) => [...part.instructions]);
    const inputs = leaves.map((leaf) => program.inputs[leaf] ?? none);
    return layoutOf(program, instructions, inputs, this.#part.wanted, block, pairs);
  }

  /**
   * Lets some leaves vary like `vary`, for a search of which nobody knows how many vectors it takes: once the batch has
   * computed so much that compiling pays, all its searches go on in one code in which every leaf varies.
   */
  explore(leaves: readonly number[]): Variation {
    const scalar = this.vary(leaves);
    return {
      ...scalar,
      rows: (values, into) => {
        if (!scalar.reaches || this.#part.computed < this.#worthCompiling) return scalar.rows(values, into);
        this.#compiled ??= this.compile([...this.own.keys()]);
        return this.#compiled.rows(this.#widened(leaves, values), into);
      },
    };
  }

  /** Vectors of all leaves: the scenario's own numbers but for some leaves. */
  #widened(leaves: readonly number[], values: ArrayLike<number>): Float64Array {
    const { own } = this;
    const count = values.length / leaves.length;
    const wide = new Float64Array(count * own.length);
    for (let row = 0; row < count; row += 1) {
      wide.set(own, row * own.length);
      leaves.forEach((leaf, index) => (wide[row * own.length + leaf] = values[row * leaves.length + index] ?? NaN)); // prettier-ignore
    }
    return wide;
  }
}
