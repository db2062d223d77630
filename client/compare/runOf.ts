import { runHall, type AcceptedScenario, type Run } from '../../models/index.ts';

const runs = new WeakMap<AcceptedScenario, Run>();

/** The run of an accepted scenario, made once. */
export function runOf(scenario: AcceptedScenario): Run {
  const known = runs.get(scenario) ?? runHall(scenario);
  runs.set(scenario, known);
  return known;
}
