import { words } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { ScenarioError } from '../../scenario/problem.ts';
import { runHall } from '../runResult.ts';
import type { Steps } from '../steps.ts';
import { comparedPart, comparisonOf, type ComparedPart, type Comparison } from './comparison.ts';

/** How many scenarios may be compared. */
export const fewestCompared = 2;
export const mostCompared = 8;

/**
 * Compares verdicts and key figures, in the price year of the first scenario. It does not say what makes the
 * difference: see `difference` for the inputs and `bridge` for what each of them does.
 * @param against place of the scenario to measure against, from 0; the first when left out
 * @throws ScenarioError for fewer than two or more than eight scenarios, or a place that is none of theirs
 */
export function* compare(scenarios: readonly AcceptedScenario[], against = 0): Steps<Comparison> {
  if (scenarios.length < fewestCompared || scenarios.length > mostCompared)
    throw wrongCount(scenarios.length);
  if (!Number.isInteger(against) || scenarios[against] === undefined)
    throw wrongPlace(against, scenarios.length);
  const parts: ComparedPart[] = [];
  for (const scenario of scenarios) {
    parts.push(comparedPart(scenario, runHall(scenario)));
    yield { done: parts.length, total: scenarios.length };
  }
  return comparisonOf(parts, against);
}

function wrongCount(found: number): ScenarioError {
  const expected = words(`${fewestCompared} til ${mostCompared} scenarioer`, `${fewestCompared} til ${mostCompared} scenario`, `${fewestCompared} to ${mostCompared} scenarios`); // prettier-ignore
  const message =
    found < fewestCompared
      ? words('Velg minst ett scenario til: en sammenligning trenger to.', 'Vel minst eitt scenario til: ei samanlikning treng to.', 'Choose at least one more scenario: a comparison needs two.') // prettier-ignore
      : words(`Her er det ${found} scenarioer. Velg høyst ${mostCompared}, så er de til å lese.`, `Her er det ${found} scenario. Vel høgst ${mostCompared}, så er dei til å lese.`, `There are ${found} scenarios. Choose at most ${mostCompared}, so that they can be read.`); // prettier-ignore
  return new ScenarioError([{ path: 'scenarios', message, expected }]);
}

function wrongPlace(found: number, count: number): ScenarioError {
  const expected = words(`en plass fra 0 til ${count - 1}`, `ein plass frå 0 til ${count - 1}`, `a place from 0 to ${count - 1}`); // prettier-ignore
  const message = words(`Det er ikke noe scenario på plass ${found} å måle mot.`, `Det er ikkje noko scenario på plass ${found} å måle mot.`, `There is no scenario at place ${found} to measure against.`); // prettier-ignore
  return new ScenarioError([{ path: 'against', message, expected }]);
}
