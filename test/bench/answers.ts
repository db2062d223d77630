import { breakEven } from '../../models/analyses/breakEven/breakEven.ts';
import { finished } from '../../models/analyses/steps.ts';
import { switchingValues } from '../../models/analyses/switchingValues/switchingValues.ts';
import { twoInputMap } from '../../models/analyses/twoInputMap/twoInputMap.ts';
import type { Assembly } from '../../models/engine/assemble.ts';
import type { AcceptedScenario } from '../../models/scenario/acceptedScenario.ts';
import { measured, type Measured } from './measured.ts';

/** The dearest kind of input: one that all volumes hang on. */
const input = 'volumes.scale';

/** How long the answers of the page take on one thread, with the most they may take in milliseconds. */
export function answerRows(
  scenario: AcceptedScenario,
  assembly: Assembly,
): readonly (Measured & { readonly target: number })[] {
  const map = () => twoInputMap(scenario, { x: 'streams.furniture.salesPrice', y: input }, assembly);
  const few = (name: string, action: () => void): Measured => measured(name, action, 5, 1);
  return [
    { ...few('switching values', () => finished(switchingValues(scenario, assembly))), target: 1500 },
    { ...few('curve of 100 points', () => finished(breakEven(scenario, { input }, assembly))), target: 300 },
    { ...few('map, first picture', () => firstPicture(map())), target: 1000 },
    { ...few('map of 40 × 40', () => finished(map())), target: 3000 },
  ];
}

/** Runs a map until it has something to show. */
function firstPicture(steps: ReturnType<typeof twoInputMap>): void {
  for (let next = steps.next(); next.done !== true && next.value.partial === undefined; next = steps.next());
}
