import type { Assembly } from '../engine/assemble.ts';
import { wantedOf, type Wanted } from '../engine/batch/partialRun.ts';
import type { Outcome } from '../sentences/verdictFacts.ts';
import { outcomeOf } from './outcome.ts';

/** The verdict at one vector of inputs, as far as analyses need it. */
export interface ProbedVerdict {
  readonly outcome: Outcome;
  /** The margins of the three tests in money, in kroner of the price year a year. */
  readonly result: number;
  readonly structure: number;
  readonly liquidity: number;
  /** How many rules of severity error are broken. */
  readonly brokenRules: number;
  /** Additional support needed, in kroner of the price year a year; 0 where none is. */
  readonly needed: number;
  /** The most the municipality would give of it. */
  readonly limit: number;
  readonly advanceNeeded: number;
  /** Whether it holds or would with support, however much: no rule is broken, and the money lasts until the pilot ends. */
  readonly mends: boolean;
  /** Cash above the floor in the worst month tested, the tolerance included, in nominal kroner. */
  readonly cash: number;
  /** Which of the three tests in money pass: what flips, to the last bit. */
  readonly passes: { readonly result: boolean; readonly structure: boolean; readonly liquidity: boolean };
  /**
   * The least of what the three tests in money have over, their tolerance included: at least 0 where all of them pass,
   * but for rounding. It guides a search; it is not a sum of money, for one of the three is cash.
   */
  readonly slack: number;
}

const figures = ['passes', 'resultMargin', 'structureMargin', 'liquidityMargin', 'additionalSupportPerYear', 'limit', 'advanceNeeded', 'cashMargin', 'resultPasses', 'structurePasses', 'liquidityPasses']; // prettier-ignore

/** Asks a batch for what the verdict needs, and reads the verdict out of its values. */
export class VerdictProbe {
  /** What to ask a batch for. */
  readonly wanted: readonly Wanted[];
  readonly #isUnit: boolean;
  readonly #tolerance: number;

  constructor({ instances, rules, inputs }: Assembly) {
    const lines = figures.map((name) =>
      instances.find(({ line }) => line.declaration.id === `verdict.${name}`),
    );
    const errors = rules.filter(({ rule }) => rule.declaration.severity === 'error');
    this.wanted = [...lines.flatMap((line) => line ?? []), ...errors].map((each) => wantedOf(each));
    this.#isUnit = inputs.choice('accounts.legalForm') === 'unit';
    this.#tolerance = inputs.number('verdict.tolerance').value;
  }

  /** @param from where the values of the vector begin */
  read(values: Float64Array, from = 0): ProbedVerdict {
    const value = (index: number): number => values[from + index] ?? NaN;
    const [result, structure, liquidity] = [value(1), value(2), value(3)];
    const [needed, limit, advanceNeeded, cash] = [value(4), value(5), value(6), value(7)];
    const passes = { result: value(8) === 1, structure: value(9) === 1, liquidity: value(10) === 1 };
    const slack = Math.min(result + this.#tolerance, structure + this.#tolerance, cash);
    let brokenRules = 0;
    for (let index = figures.length; index < this.wanted.length; index += 1)
      if (value(index) !== 0) brokenRules += 1;
    const facts = {
      passes: value(0) === 1,
      rulesPass: brokenRules === 0,
      needed,
      limit,
      advanceNeeded,
      isUnit: this.#isUnit,
      tolerance: this.#tolerance,
    };
    const outcome = outcomeOf(facts);
    const mends = outcomeOf({ ...facts, limit: Infinity }) !== 'doesNotHold';
    return {
      outcome,
      result,
      structure,
      liquidity,
      brokenRules,
      needed,
      limit,
      advanceNeeded,
      mends,
      cash,
      passes,
      slack,
    };
  }
}
