import { cashCourse, type CashCourse } from '../../analyses/cashCourse.ts';
import { fundingBands, type FundingBands } from '../../analyses/fundingBands.ts';
import { runHall, runResult, type RunResult } from '../../analyses/runResult.ts';
import type { Run } from '../../engine/run.ts';
import type { Locale } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';

/** A computed scenario, as charts and tables of reports are made from. */
export interface ChartParts {
  readonly scenario: AcceptedScenario;
  readonly run: Run;
  readonly result: RunResult;
  readonly bands: FundingBands;
  readonly cash: CashCourse;
  readonly locale: Locale;
}

/** Computes a scenario for its charts and tables. @throws ModelError where a formula of the user's own is wrong */
export function chartParts(scenario: AcceptedScenario, locale: Locale): ChartParts {
  const run = runHall(scenario);
  const bands = fundingBands(run, { prices: 'fixed' });
  return { scenario, run, result: runResult(scenario, run), bands, cash: cashCourse(run), locale };
}
