import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { applyChanges } from '../scenario/changes.ts';
import { formatName, formatVersion } from '../scenario/document.ts';
import { ScenarioError } from '../scenario/problem.ts';
import { openScenario } from './openScenario.ts';
import { hallFormat } from './scenarioSchema.ts';

/**
 * A scenario with some changes made, as a variant of it with these changes would be.
 * @param changes from path to a whole cell or member; null removes
 * @throws ScenarioError with all problems of the changed scenario
 */
export function changedScenario(
  { head, inputs }: AcceptedScenario,
  changes: Readonly<Record<string, unknown>>,
): AcceptedScenario {
  const changed = applyChanges(hallFormat, inputs, changes);
  if (changed.problems.length > 0) throw new ScenarioError(changed.problems);
  const { id, title } = head;
  return openScenario({ format: formatName, version: formatVersion, id, title, ...changed.inputs });
}
