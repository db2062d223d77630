import { Batch } from '../../engine/batch/batch.ts';
import { wantedOf, type Variation, type Wanted } from '../../engine/batch/partialRun.ts';
import type { Assembly } from '../../engine/assemble.ts';
import { VerdictProbe, type ProbedVerdict } from '../verdictProbe.ts';
import type { Judged } from '../flipPoint.ts';
import type { Lever } from './lever.ts';

/** A lever at one of its numbers. */
export interface Move {
  readonly lever: Lever;
  readonly x: number;
}

/** What a scenario comes to with some levers moved. */
export interface Moved {
  readonly verdict: ProbedVerdict;
  /** False where a margin has no value. */
  readonly hasValue: boolean;
  /** The sum of what is measured, for the lever that has such a sum; 0 without one. */
  readonly measured: number;
  /** The least share of what is wanted that storage, and the hours, have room for in the year of the levers. */
  readonly storage: number;
  readonly hours: number;
}

/** What a scenario comes to when one lever, or two, are moved; everything else as it is. */
export class LeverProbe {
  readonly #batch: Batch;
  readonly #probe: VerdictProbe;
  readonly #measured: number;
  readonly #values: Float64Array;
  readonly #variations = new Map<string, Variation>();
  readonly #months: number;

  /** @param months those of the year that levers speak of */
  constructor(assembly: Assembly, levers: readonly Lever[], months: readonly number[]) {
    this.#probe = new VerdictProbe(assembly);
    const measured = levers.flatMap((lever) => lever.measured ?? []);
    const factors = ['volumes.storageFactor', 'volumes.labourFactor'].flatMap((line) => factorOf(assembly, line, months)); // prettier-ignore
    this.#batch = new Batch(assembly, [...this.#probe.wanted, ...measured, ...factors]);
    this.#measured = measured.length;
    this.#months = months.length;
    this.#values = new Float64Array(this.#batch.width);
  }

  /** Whether the verdict, or what is measured, depends on a lever at all. */
  reaches(lever: Lever): boolean {
    return this.#variation([lever]).reaches;
  }

  /** The scenario with the levers at these numbers. */
  at(...moves: readonly Move[]): Moved {
    const variation = this.#variation(moves.map(({ lever }) => lever));
    variation.rows(
      moves.flatMap(({ lever, x }) => lever.valuesAt(x)),
      this.#values,
    );
    const verdict = this.#probe.read(this.#values);
    const from = this.#probe.wanted.length;
    const sum = this.#values.subarray(from, from + this.#measured).reduce((all, each) => all + each, 0);
    const factors = from + this.#measured;
    return {
      verdict,
      hasValue: Number.isFinite(verdict.slack),
      measured: sum,
      storage: least(this.#values.subarray(factors, factors + this.#months)),
      hours: least(this.#values.subarray(factors + this.#months)),
    };
  }

  /** Whether it holds on decided funding with the levers at these numbers, for a search. */
  judge(...moves: readonly Move[]): Judged {
    const { verdict, hasValue } = this.at(...moves);
    return hasValue
      ? { side: verdict.outcome === 'holds', slack: verdict.slack }
      : { side: undefined, slack: NaN };
  }

  #variation(levers: readonly Lever[]): Variation {
    const key = levers.map(({ id }) => id).join();
    const known = this.#variations.get(key) ?? this.#batch.explore(levers.flatMap(({ leaves }) => leaves));
    this.#variations.set(key, known);
    return known;
  }
}

function factorOf(assembly: Assembly, line: string, months: readonly number[]): readonly Wanted[] {
  const instance = assembly.instances.find((each) => each.line.declaration.id === line);
  return instance === undefined ? [] : months.map((month) => wantedOf(instance, month));
}

const least = (values: Float64Array): number => values.reduce((low, value) => Math.min(low, value), 1);
