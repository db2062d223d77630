import { acceptScenario, type AcceptedScenario } from '../scenario/acceptedScenario.ts';
import type { BaseLookup } from '../scenario/resolve.ts';
import { hallChecks } from './scenarioChecks.ts';
import { hallFormat } from './scenarioSchema.ts';

/**
 * Resolves and checks a hall's scenario document.
 * @param lookup finds a base by its id; a base carried inline is used instead
 * @throws ScenarioError with all problems
 */
export function openScenario(document: unknown, lookup: BaseLookup = () => undefined): AcceptedScenario {
  return acceptScenario(hallFormat, document, lookup, hallChecks);
}
