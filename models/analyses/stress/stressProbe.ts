import type { Assembly } from '../../engine/assemble.ts';
import type { Wanted } from '../../engine/batch/partialRun.ts';
import { figureOf, FigureProbe, type Figure } from '../figure.ts';
import { VerdictProbe } from '../verdictProbe.ts';
import type { Outcome } from '../../sentences/verdictFacts.ts';

/** The hall after one shock or two. */
export interface StressResult {
  readonly outcome: Outcome;
  /** In kroner of the price year a year; 0 where it holds; null where it is no finite number. */
  readonly additionalSupportPerYear: number | null;
  /** What is missing a year, mean of the years tested. */
  readonly gap: number | null;
  /** The smallest margin of the three tests in money, a year; negative where it does not hold. */
  readonly margin: number | null;
  /** Months; null where the money does not run out. */
  readonly runway: number | null;
  /** The figure asked for. */
  readonly figure: number | null;
  /** Inputs that stopped at what is allowed, by path. */
  readonly limited: readonly string[];
}

/** Asks a batch for all that a cell of the heat table says. */
export class StressProbe {
  readonly wanted: readonly Wanted[];
  readonly #verdict: VerdictProbe;
  readonly #figures: readonly FigureProbe[];

  constructor(assembly: Assembly, figure: Figure) {
    this.#verdict = new VerdictProbe(assembly);
    this.#figures = [figureOf('gap'), figureOf('margin'), figureOf('runway'), figure].map((each) => new FigureProbe(assembly, each)); // prettier-ignore
    this.wanted = [...this.#verdict.wanted, ...this.#figures.flatMap(({ wanted }) => wanted)];
  }

  read(values: Float64Array): Omit<StressResult, 'limited'> {
    const { outcome, needed } = this.#verdict.read(values);
    let from = this.#verdict.wanted.length;
    const [gap = null, margin = null, runway = null, figure = null] = this.#figures.map((probe) => {
      const { value } = probe.read(values, from);
      from += probe.wanted.length;
      return value;
    });
    const support = outcome === 'holds' ? 0 : needed;
    return { outcome, additionalSupportPerYear: Number.isFinite(support) ? support : null, gap, margin, runway, figure }; // prettier-ignore
  }
}
