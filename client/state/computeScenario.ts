import {
  cashCourse,
  fieldAddresses,
  fundingBands,
  hallFormat,
  ModelError,
  openScenario,
  runResult,
  ScenarioError,
  words,
  type AcceptedScenario,
  type CashCourse,
  type FundingBands,
  type Problem,
  type Run,
  type RunResult,
  type ScenarioDocument,
} from '../../models/index.ts';
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
  try {
    const scenario = openScenario(document, (id) => bases[id]);
    const run = engine.run(scenario);
    const result = runResult(scenario, run);
    const bands = fundingBands(run, { prices: 'fixed' });
    const cash = cashCourse(run);
    const took = performance.now() - begun;
    return { ok: true, computed: { scenario, run, result, bands, cash, took } };
  } catch (error) {
    if (error instanceof ScenarioError) return { ok: false, problems: error.problems };
    if (error instanceof ModelError) return { ok: false, problems: [problemOf(error, document, bases)] };
    throw error;
  }
}

/** An error of a formula as a problem of the field it stands in: of a circle, the first of the user's own that it runs through. */
function problemOf(error: ModelError, document: ScenarioDocument, bases: OpenScenario['bases']): Problem {
  const { values } = openScenario(document, (id) => bases[id]);
  const { line = '', path } = error.details;
  const lines = [line, ...(typeof path === 'string' ? path.split(' → ') : [])];
  const own = fieldAddresses(hallFormat, values).find(
    ({ field, input, member, path: at }) =>
      field.type === 'formula' && (lines.includes(`${input}[${member}]`) || lines.includes(at)),
  );
  const expected = words('En formel som kan regnes ut.', 'Ein formel som kan reknast ut.', 'A formula that can be computed.'); // prettier-ignore
  return { path: own?.path ?? '', message: error.translated, expected };
}
