import { toPriceYear } from '../analyses/compare/priceYear.ts';
import { testedMonths } from '../analyses/testedMonths.ts';
import { verdictTolerance } from '../analyses/verdictTolerance.ts';
import { outcomeOfRun } from '../analyses/verdictFacts.ts';
import { calendarYears } from '../engine/yearly.ts';
import type { Run } from '../engine/run.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import type { Outcome } from '../sentences/verdictFacts.ts';
import { sumLines } from './sumLines.ts';

/** The yearly results that the tests read, of which sums are made in the portfolio's kroner. */
export const realLines = ['verdict.realRecurringIncome', 'verdict.realRecurringCost', 'verdict.realStructural', 'verdict.realResult'] as const; // prettier-ignore

/** What the portfolio needs of one hall's run; months are counted from year 0, years are calendar years. */
export interface HallValues {
  readonly start: number;
  readonly months: number;
  readonly firstYear: number;
  /** What fixed kroner of the hall are multiplied by to be in the portfolio's price year. */
  readonly factor: number;
  readonly outcome: Outcome;
  /** Support it lacks, in the portfolio's kroner a year; 0 where it holds. */
  readonly needed: number;
  /** Whether that support is enough: no rule is broken, and a company is not short before its pilot ends. */
  readonly mends: boolean;
  /** What is missing a year on average, in the portfolio's kroner; null where there are no years to test. */
  readonly gap: number | null;
  readonly passes: { readonly result: boolean; readonly structure: boolean; readonly liquidity: boolean; readonly rules: boolean }; // prettier-ignore
  /** First and last calendar year tested, and the year from which the structural result is. */
  readonly window: { readonly from: number; readonly to: number; readonly structureFrom: number };
  readonly pilotEnd: number;
  /** The first month whose cash is tested; Infinity where none is. */
  readonly testedFrom: number;
  readonly floor: number;
  readonly tolerance: number;
  /** Cash on decided funding by month, in nominal kroner. */
  readonly cash: Float64Array;
  /** General price level by month, of the hall's own price year. */
  readonly level: Float64Array;
  /** The lines of `realLines` by year, in the portfolio's kroner. */
  readonly real: readonly Float64Array[];
  /** The lines of `sumLines` by month, all members together. */
  readonly lines: readonly Float64Array[];
}

/** Reads out of a hall's run what the portfolio needs. */
export function hallValues({ read }: AcceptedScenario, run: Run, priceYear: number): HallValues {
  const factor = toPriceYear(read, priceYear);
  const figure = (name: string): number => run.value(`verdict.${name}`);
  const gap = run.instance('verdict.gap');
  const outcome = outcomeOfRun(run);
  const rules = !run.raised().some(({ rule }) => rule.declaration.severity === 'error');
  const isUnit = read.choice('accounts.legalForm') === 'unit';
  const tolerance = verdictTolerance(run);
  const [firstTested = Infinity] = testedMonths(run);
  const windowFrom = figure('firstWindowYear');
  return {
    start: read.start,
    months: run.months,
    firstYear: calendarYears(run)[0]?.year ?? 0,
    factor,
    outcome,
    needed: outcome === 'holds' ? 0 : figure('additionalSupportPerYear') * factor,
    mends: rules && (isUnit || figure('advanceNeeded') <= tolerance),
    gap: gap === undefined || run.absence(gap) !== undefined ? null : run.valueOf(gap, 0) * factor,
    passes: {
      result: figure('resultPasses') === 1,
      structure: figure('structurePasses') === 1,
      liquidity: figure('liquidityPasses') === 1,
      rules,
    },
    window: {
      from: windowFrom,
      to: figure('lastWindowYear'),
      structureFrom: read.has('verdict.breakEvenBy') ? read.number('verdict.breakEvenBy').value : windowFrom,
    },
    pilotEnd: read.start + figure('pilotEnd'),
    testedFrom: read.start + firstTested,
    floor: read.number('accounts.floor').value,
    tolerance,
    cash: run.values('verdict.decidedCash'),
    level: run.values('priceIndex.level', 'general'),
    real: realLines.map((line) => run.values(line).map((value) => value * factor)),
    lines: sumLines.map(({ line }) => byMonth(run, line)),
  };
}

/** A line by month: the sum over all its members, 0 where there are none. */
function byMonth(run: Run, line: string): Float64Array {
  const sum = new Float64Array(run.months);
  for (const instance of run.assembly.instances)
    if (instance.line.declaration.id === line)
      for (let month = 0; month < run.months; month += 1) sum[month]! += run.valueOf(instance, month);
  return sum;
}
