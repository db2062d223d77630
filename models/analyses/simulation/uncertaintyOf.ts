import { neededDimensions } from '../../engine/simulate/dimensions.ts';
import type { Uncertainty } from '../../engine/simulate/uncertainty.ts';
import type { Sampling, SamplingMethod } from '../../engine/simulate/unitDraws.ts';
import { hallFormat } from '../../hall/scenarioSchema.ts';
import { uncertainNumbers } from '../../hall/uncertainNumbers.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { asCell, type Cell } from '../../scenario/cell.ts';
import { ScenarioError } from '../../scenario/problem.ts';
import { problem } from '../../scenario/problemTexts.ts';
import { resolvedMonth } from '../../scenario/resolvedMonth.ts';
import { yearsRead } from '../../scenario/uncertainty/yearsRead.ts';
import { mostSobolDimensions } from '../../statistics/sobolDirections.ts';
import { usualDraws, type SimulationOptions } from './terms.ts';

/** The group of a scenario that says how futures are drawn. */
interface SamplingGroup {
  readonly seed: number | Cell;
  readonly method: SamplingMethod;
  readonly order: readonly string[];
}

/** How the futures of a scenario are drawn: as it says itself, unless the question says otherwise. */
export function samplingOf({ values }: AcceptedScenario, options: SimulationOptions): Sampling {
  const { seed, method } = values['sampling'] as unknown as SamplingGroup;
  return {
    method: options.sampling ?? method,
    seed: options.seed ?? asCell(seed).value,
    draws: options.draws ?? usualDraws,
  };
}

/** What of a scenario is uncertain. @throws ScenarioError where nothing is, or more than can be drawn */
export function uncertaintyOf(scenario: AcceptedScenario): Uncertainty {
  const found = uncertaintyIn(scenario);
  if (found.numbers.length === 0 && found.events.length === 0)
    throw new ScenarioError([problem('noUncertainty', 'sampling')]);
  return requireDimensions(found);
}

/** The same, where it may be that nothing is. */
export function uncertaintyIn({ values, read }: AcceptedScenario): Uncertainty {
  const numbers = uncertainNumbers(values);
  const events = read.members('event').map(({ id }) => ({
    path: `events.${id}`,
    probability: read.number('event.probability', id).value,
    from: resolvedMonth(read, read.date('event.from', id)),
    to: resolvedMonth(read, read.date('event.to', id)),
  }));
  const correlations = Object.values(values['correlations'] ?? {}) as readonly { readonly first: string; readonly second: string; readonly value: number | Cell }[]; // prettier-ignore
  const { first, last } = yearsRead(hallFormat, values, read);
  return {
    numbers,
    events,
    correlations: correlations.map(({ first, second, value }) => ({
      first,
      second,
      value: asCell(value).value,
    })),
    order: (values['sampling'] as unknown as SamplingGroup).order,
    years: last - first + 1,
  };
}

/** @throws ScenarioError where there are more dimensions than can be drawn */
export function requireDimensions(uncertainty: Uncertainty): Uncertainty {
  const found = neededDimensions(uncertainty);
  if (found <= mostSobolDimensions) return uncertainty;
  throw new ScenarioError([problem('tooManyUncertain', 'sampling', { found, most: mostSobolDimensions })]);
}
