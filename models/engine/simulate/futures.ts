import type { Assembly } from '../assemble.ts';
import { Batch } from '../batch/batch.ts';
import type { Variation, Wanted } from '../batch/partialRun.ts';
import { canCompile } from '../compiled/webAssembly.ts';
import { drawn, type Drawn, type DrawingPlan } from './drawing.ts';

/** What computes the futures: code compiled for them, or the evaluator of the deterministic run, one at a time. */
export type SimulationEngine = 'compiled' | 'scalar';

/** How the futures of a scenario are drawn. */
export interface SimulationPlan extends DrawingPlan {
  /** The leaves of the assembly that vary, in the order of the drawn rows. */
  readonly leaves: readonly number[];
}

/** A stretch of futures: their inputs, and the wanted values, future after future. */
export interface FuturesBlock extends Drawn {
  readonly values: Float64Array;
}

/** The futures of a scenario: any stretch of them, always the same bits, whatever computes them. */
export class Futures {
  readonly assembly: Assembly;
  readonly plan: SimulationPlan;
  readonly engine: SimulationEngine;
  /** How many values of each future are wanted. */
  readonly width: number;
  readonly #batch: Batch;
  readonly #variation: Variation | undefined;

  constructor(
    assembly: Assembly,
    plan: SimulationPlan,
    wanted: readonly Wanted[],
    engine: SimulationEngine = canCompile() ? 'compiled' : 'scalar',
  ) {
    this.assembly = assembly;
    this.plan = plan;
    this.engine = engine;
    this.width = wanted.length;
    this.#batch = new Batch(assembly, wanted);
    if (plan.leaves.length > 0)
      this.#variation = engine === 'compiled' ? this.#batch.compile(plan.leaves) : this.#batch.vary(plan.leaves); // prettier-ignore
  }

  /** The wanted values of the scenario as it is. */
  base(): Float64Array {
    return this.#batch.base();
  }

  /**
   * The futures from number `first` on.
   * @param into where the values are written; new memory where it is left out
   */
  block(first: number, count: number, into?: Float64Array): FuturesBlock {
    const inputs = drawn(this.plan, first, count);
    return { ...inputs, values: this.values(inputs.rows, count, into) };
  }

  /** The wanted values of futures whose numbers are given, as `Drawn` has them. */
  values(rows: Float64Array, count: number, into?: Float64Array): Float64Array {
    const values = into ?? new Float64Array(count * this.width);
    if (this.#variation !== undefined) return this.#variation.rows(rows, values);
    for (let index = 0; index < count; index += 1) values.set(this.base(), index * this.width);
    return values;
  }

  /** All numbers of one future, as `runAssembly` takes them. */
  vector(future: number): Float64Array {
    const vector = this.#batch.own.slice();
    const { rows } = drawn(this.plan, future, 1);
    this.plan.leaves.forEach((leaf, at) => (vector[leaf] = rows[at] ?? NaN));
    return vector;
  }
}
