import { cashCourse, type CashCourse } from '../../analyses/cashCourse.ts';
import { closingAlternative, type ClosingAlternative } from '../../analyses/closing/closingAlternative.ts';
import { commitment, type Commitment } from '../../analyses/commitment/commitment.ts';
import { compare } from '../../analyses/compare/compare.ts';
import type { Comparison } from '../../analyses/compare/comparison.ts';
import { fourYearPlan, type FourYearPlan, type PriceBasis } from '../../analyses/fourYearPlan.ts';
import { fundingBands, type FundingBands } from '../../analyses/fundingBands.ts';
import { gapMenu } from '../../analyses/gapMenu/gapMenu.ts';
import type { GapMenu } from '../../analyses/gapMenu/gapMenuResult.ts';
import { runHall, runResult, type RunResult } from '../../analyses/runResult.ts';
import type { Simulation } from '../../analyses/simulation/summary.ts';
import { finished } from '../../analyses/steps.ts';
import type { StressTable } from '../../analyses/stress/stress.ts';
import type { Run } from '../../engine/run.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';

/** What the council is shown besides the scenario itself. */
export interface CouncilOptions {
  /** Other scenarios, as alternatives. */
  readonly compared?: readonly AcceptedScenario[] | undefined;
  /** What a simulation of the scenario gave; left out where nothing is uncertain. */
  readonly simulation?: Simulation | undefined;
  /** What the stress tests gave. */
  readonly stress?: StressTable | undefined;
  /** The budget year, the first of the four; the first of the run when left out. */
  readonly year?: number | undefined;
  readonly prices?: PriceBasis | undefined;
}

/** Everything that a council's document or slides say, computed. */
export interface CouncilFacts {
  readonly scenario: AcceptedScenario;
  readonly run: Run;
  readonly result: RunResult;
  readonly priceYear: number;
  /** In fixed prices. */
  readonly bands: FundingBands;
  readonly course: CashCourse;
  /** Absent where the run has not four calendar years. */
  readonly plan: FourYearPlan | undefined;
  readonly menu: GapMenu;
  readonly commitment: Commitment;
  /** Absent without a pilot. */
  readonly closing: ClosingAlternative | undefined;
  /** The scenario first; absent where there is nothing to compare it with. */
  readonly comparison: Comparison | undefined;
  readonly simulation: Simulation | undefined;
  readonly stress: StressTable | undefined;
}

/**
 * Runs everything that a case for the council is made of.
 * @throws ScenarioError at `year` for a budget year that the run does not cover, ModelError for a formula of the user's own
 */
export function councilFacts(scenario: AcceptedScenario, options: CouncilOptions): CouncilFacts {
  const { compared = [], simulation, stress, year, prices } = options;
  const run = runHall(scenario);
  const { start, months } = scenario.read;
  const calendarYears = Math.floor((start + months - 1) / 12) - Math.floor(start / 12) + 1;
  return {
    scenario,
    run,
    result: runResult(scenario, run),
    priceYear: scenario.read.number('economy.priceYear').value,
    bands: fundingBands(run, { prices: 'fixed' }),
    course: cashCourse(run),
    plan: year === undefined && calendarYears < 4 ? undefined : fourYearPlan(scenario, { year, prices }),
    menu: finished(gapMenu(scenario)),
    commitment: finished(commitment(scenario)),
    closing: scenario.read.choice('pilot.kind') === 'period' ? closingAlternative(scenario) : undefined,
    comparison: compared.length === 0 ? undefined : finished(compare([scenario, ...compared])),
    simulation,
    stress,
  };
}
