import type { ScenarioValues } from '../scenario/scenarioFormat.ts';
import { uncertainNumbers as found, type UncertainNumber } from '../scenario/uncertainty/uncertainNumbers.ts';
import { hallFormat } from './scenarioSchema.ts';

/** The numbers of a hall's accepted scenario that have a range, each with its distribution, in the order of the form. */
export const uncertainNumbers = (values: ScenarioValues): readonly UncertainNumber[] =>
  found(hallFormat, values);
