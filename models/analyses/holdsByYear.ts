import type { Assembly } from '../engine/assemble.ts';
import { wantedOf, type Wanted } from '../engine/batch/partialRun.ts';
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
   * For each year of the run 1 if it holds by then, 0 if not; NaN for a year that is not full, or not after the pilot.
   * @param from where the values of the vector begin
   * @param put takes the answers, in order of the years
   */
  read(values: Float64Array, from: number, put: (year: number, holds: number) => void): void {
    const { length } = this.years;
    let sum = 0;
    let count = 0;
    let structure = true;
    let liquidity = true;
    for (let index = 0; index < length; index += 1) {
      const at = from + index;
      if (!(values[at + 3 * length]! >= 0)) liquidity = false;
      if (values[at] !== 1) {
        put(index, NaN);
        continue;
      }
      sum += values[at + length]!;
      count += 1;
      const isAsked = this.years[index]! >= this.#breakEvenBy;
      if (isAsked && !(values[at + 2 * length]! + this.#tolerance >= 0)) structure = false;
      put(index, sum / count + this.#tolerance >= 0 && structure && liquidity ? 1 : 0);
    }
  }
}

/** Holding by year in a run. */
export function holdsByYear(run: Run): readonly HoldsBy[] {
  const probe = new HoldsByYearProbe(run.assembly);
  const values = Float64Array.from(
    lines.flatMap((name) => probe.years.map((_, year) => run.value(`verdict.${name}`, year))),
  );
  const found: HoldsBy[] = [];
  probe.read(values, 0, (index, holds) => {
    if (!Number.isNaN(holds)) found.push({ year: probe.years[index] ?? NaN, holds: holds === 1 });
  });
  return found;
}
