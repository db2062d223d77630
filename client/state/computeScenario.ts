import {
  cashCourse,
  formulaProblem,
  fundingBands,
  ModelError,
  runResult,
  ScenarioError,
  type AcceptedScenario,
  type CashCourse,
  type FundingBands,
  type Problem,
  type Run,
  type RunResult,
} from '../../models/index.ts';
import { openAgain } from './openAgain.ts';
import type { OpenScenario } from './openScenario.ts';
import type { ReusedAssembly } from './reusedAssembly.ts';

/** Everything the page shows of one computed scenario. */
export interface Computed {
  readonly scenario: AcceptedScenario;
  readonly run: Run;
  readonly result: RunResult;
  readonly bands: FundingBands;
  readonly cash: CashCourse;
  /** How long it took, in milliseconds. */
  readonly took: number;
}

/** What came of computing: everything, or what is wrong with the scenario. */
export type Outcome =
  | { readonly ok: true; readonly computed: Computed }
  | { readonly ok: false; readonly problems: readonly Problem[] };

/** Checks and runs an open scenario. What is wrong with it is an answer; a fault of the program is thrown. */
export function computeScenario({ document, bases }: OpenScenario, engine: ReusedAssembly): Outcome {
  const begun = performance.now();
  let scenario: AcceptedScenario | undefined;
  try {
    scenario = openAgain(document, (id) => bases[id]);
    const run = engine.run(scenario);
    const result = runResult(scenario, run);
    const bands = fundingBands(run, { prices: 'fixed' });
    const cash = cashCourse(run);
    const took = performance.now() - begun;
    return { ok: true, computed: { scenario, run, result, bands, cash, took } };
  } catch (error) {
    if (error instanceof ScenarioError) return { ok: false, problems: error.problems };
    if (error instanceof ModelError && scenario !== undefined)
      return { ok: false, problems: [formulaProblem(error, scenario)] };
    throw error;
  }
}
