import type { Assembly } from '../engine/assemble.ts';
import { wantedOf, type Wanted } from '../engine/batch/batch.ts';
import type { Run } from '../engine/run.ts';

/** Whether all tests in money pass for the window up to and including a year. */
export interface HoldsBy {
  readonly year: number;
  readonly holds: boolean;
}

const lines = ['afterPilot', 'realResult', 'realStructural', 'yearCashMargin'] as const;

/**
 * For every full year after the pilot (also past the window): do all tests in money pass for the window up to it?
 * Rules are not part of it. The tolerance is the verdict's half krone. Asks a batch for what that needs, and reads it
 * out of its values.
 */
export class HoldsByYearProbe {
  readonly years: readonly number[];
  readonly wanted: readonly Wanted[];
  readonly #tolerance: number;
  readonly #breakEvenBy: number;

  constructor({ instances, inputs, program }: Assembly) {
    const first = Math.floor(inputs.start / 12);
    this.years = Array.from({ length: program.years }, (_, index) => first + index);
    this.wanted = lines.flatMap((name) => {
      const found = instances.find(({ line }) => line.declaration.id === `verdict.${name}`);
      if (found === undefined) throw new RangeError(`the model has no line verdict.${name}`);
      return this.years.map((_, index) => wantedOf(found, index));
    });
    this.#tolerance = inputs.number('verdict.tolerance').value;
    this.#breakEvenBy = inputs.has('verdict.breakEvenBy') ? inputs.number('verdict.breakEvenBy').value : -Infinity; // prettier-ignore
  }

  /**
   * For each year of the run whether it holds by then; undefined for a year that is not full, or not after the pilot.
   * @param from where the values of the vector begin
   */
  read(values: Float64Array, from = 0): readonly (boolean | undefined)[] {
    const { length } = this.years;
    const value = (line: number, year: number): number => values[from + line * length + year] ?? NaN;
    let sum = 0;
    let count = 0;
    let structure = true;
    let liquidity = true;
    return this.years.map((year, index) => {
      liquidity &&= value(3, index) >= 0;
      if (value(0, index) !== 1) return undefined;
      sum += value(1, index);
      count += 1;
      if (year >= this.#breakEvenBy) structure &&= value(2, index) + this.#tolerance >= 0;
      return sum / count + this.#tolerance >= 0 && structure && liquidity;
    });
  }
}

/** Holding by year in a run. */
export function holdsByYear(run: Run): readonly HoldsBy[] {
  const probe = new HoldsByYearProbe(run.assembly);
  const values = Float64Array.from(
    lines.flatMap((name) => probe.years.map((_, year) => run.value(`verdict.${name}`, year))),
  );
  return probe.read(values).flatMap((holds, index) => (holds === undefined ? [] : [{ year: probe.years[index] ?? NaN, holds }])); // prettier-ignore
}
