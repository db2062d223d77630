import { standalone } from '../../models/index.ts';
import type { QuestionTerms } from '../state/createQuestion.ts';
import type { ScenarioState } from '../state/createScenario.ts';

/** What a question about the open scenario is asked with; undefined until there is a result. */
export function scenarioTerms(
  scenario: Pick<ScenarioState, 'computed'>,
  options?: Readonly<Record<string, unknown>>,
): QuestionTerms | undefined {
  const accepted = scenario.computed()?.scenario;
  if (accepted === undefined) return undefined;
  const terms = { key: accepted.hash, scenarios: () => [standalone(accepted)] };
  return options === undefined ? terms : { ...terms, options };
}
