import { openScenario } from '../hall/openScenario.ts';
import { hallFormat } from '../hall/scenarioSchema.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { applyChanges } from '../scenario/changes.ts';
import type { Changes } from '../scenario/difference/inputDifference.ts';
import { ScenarioError } from '../scenario/problem.ts';

/**
 * A scenario with changes made to its inputs, opened and checked; it keeps its head.
 * @throws ScenarioError where a path is unknown or the changed scenario is not allowed
 */
export function changedScenario(scenario: AcceptedScenario, changes: Changes): AcceptedScenario {
  const { extends: _base, changes: _changes, ...head } = scenario.head;
  const { inputs, problems } = applyChanges(hallFormat, scenario.inputs, changes);
  if (problems.length > 0) throw new ScenarioError(problems);
  return openScenario({ ...head, ...inputs });
}
