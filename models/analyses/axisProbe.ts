import type { Batch } from '../engine/batch/batch.ts';
import type { Variation } from '../engine/batch/partialRun.ts';
import type { InputAxis } from './inputAxis.ts';
import type { Judged } from './flipPoint.ts';
import type { ProbedVerdict, VerdictProbe } from './verdictProbe.ts';

/** What a scenario comes to when one input, or two, are moved; each place is computed once. */
export class AxisProbe {
  /** Whether what is asked for depends on the inputs at all. */
  readonly reaches: boolean;
  readonly #axes: readonly InputAxis[];
  readonly #probe: VerdictProbe;
  readonly #variation: Variation;
  readonly #values: Float64Array;
  readonly #known = new Map<string, ProbedVerdict | undefined>();
  readonly #others = new Map<string, number>();

  /** @param batch one that wants first of all what the probe wants; a value wanted beside it is `other` */
  constructor(batch: Batch, probe: VerdictProbe, ...axes: readonly InputAxis[]) {
    this.#axes = axes;
    this.#probe = probe;
    this.#variation = batch.explore(axes.flatMap(({ leaves }) => leaves));
    this.#values = new Float64Array(batch.width);
    this.reaches = this.#variation.reaches;
  }

  /** The verdict at a place, one number per axis; undefined where a margin has no value. */
  at(...place: readonly number[]): ProbedVerdict | undefined {
    const key = place.join();
    if (this.#known.has(key)) return this.#known.get(key);
    this.#variation.rows(
      this.#axes.flatMap(({ valuesAt }, index) => valuesAt(place[index] ?? NaN)),
      this.#values,
    );
    const found = this.#probe.read(this.#values);
    const hasValue = [found.result, found.structure, found.liquidity, found.cash].every(Number.isFinite);
    this.#known.set(key, hasValue ? found : undefined);
    this.#others.set(key, this.#values[this.#probe.wanted.length] ?? NaN);
    return this.#known.get(key);
  }

  /** The value wanted beside the verdict at a place; not finite where it has none. */
  other(...place: readonly number[]): number {
    this.at(...place);
    return this.#others.get(place.join()) ?? NaN;
  }

  /** Whether it holds on decided funding at a place of the first axis, for a search. */
  readonly judge = (x: number): Judged => holding(this.at(x));
}

/**
 * Whether a hall holds on decided funding: all tests in money pass and no rule of severity error is broken. That is
 * what flips; how much support would mend it plays no part.
 */
export function holding(verdict: ProbedVerdict | undefined): Judged {
  return verdict === undefined
    ? { side: undefined, slack: NaN }
    : { side: verdict.outcome === 'holds', slack: verdict.slack };
}
