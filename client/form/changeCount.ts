import type { ScenarioState } from '../state/createScenario.ts';
import { changedPaths } from './changedPaths.ts';

/** How many fields and members differ from what the scenario is shown against. */
export const changeCount = (scenario: ScenarioState): number =>
  changedPaths(scenario.inputs(), scenario.baseline()).length;
