import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { municipalityPortfolio, readMunicipalities, standalone, type Asked } from '../../models/index.ts';
import { openHalls } from '../../models/portfolio/openHalls.ts';
import { openFile, scenarioFile } from '../scenarioFiles.ts';
import { root } from '../server/program.ts';

/** The futures of a made-up hall in each of the first municipalities, a study each. */
export function hallStudies(count: number, draws: number): readonly Asked[] {
  const list = readMunicipalities(readFileSync(join(root, 'scenarios/municipalities.csv'), 'utf8')).slice(0, count); // prettier-ignore
  const steps = openHalls(municipalityPortfolio(list, openFile(scenarioFile('tromso'))));
  let step = steps.next();
  while (step.done !== true) step = steps.next();
  return step.value.map(({ scenario }) => ({ question: 'simulate', scenarios: [standalone(scenario)], options: { draws } })); // prettier-ignore
}
