import { simulate } from '../../models/analyses/simulation/simulate.ts';
import type { SimulationOptions } from '../../models/analyses/simulation/terms.ts';
import { finished } from '../../models/analyses/steps.ts';
import { openScenario } from '../../models/hall/openScenario.ts';

/** A simulation as text, in which every number reads back to its own bits: the same program in Node and in a page. */
export const simulatedText = (document: unknown, options: SimulationOptions): string =>
  JSON.stringify(finished(simulate(openScenario(document), options)));

Object.assign(globalThis, { simulatedText });
