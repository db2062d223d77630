import {
  formulaProblem,
  ModelError,
  runHall,
  ScenarioError,
  type AcceptedScenario,
  type Run,
} from '../models/index.ts';

/** Runs a scenario. @throws ScenarioError where a formula of the user's own is wrong, as for any other wrong input */
export function runScenario(scenario: AcceptedScenario): Run {
  try {
    return runHall(scenario);
  } catch (error) {
    if (error instanceof ModelError) throw new ScenarioError([formulaProblem(error, scenario)]);
    throw error;
  }
}
