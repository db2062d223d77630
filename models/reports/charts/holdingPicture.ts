import type { Simulation } from '../../analyses/simulation/summary.ts';
import { holdingByYear, holdingSummary } from '../../charts/holdingByYear.ts';
import { words, type Locale } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import type { Picture } from '../pictures/picture.ts';
import { chartSource } from './chartSource.ts';

const texts = {
  holding: words('Hvor mange framtider holder', 'Kor mange framtider held', 'How many futures hold'),
  ofHundred: words('av 100 simulerte framtider', 'av 100 simulerte framtider', 'of 100 simulated futures'),
} as const; // prettier-ignore

/** What the chart is drawn of. */
export interface HoldingPictureParts {
  readonly scenario: AcceptedScenario;
  readonly byYear: Simulation['byYear'];
  /** The years whose number is written at the line. */
  readonly numbered: readonly number[];
  /** The last month of the pilot, `YYYY-MM`, where it has one. */
  readonly pilotEnd: string | undefined;
}

/** In how many of 100 simulated futures it holds, year by year, for paper. */
export const holdingPicture = (
  { scenario, byYear, numbered, pilotEnd }: HoldingPictureParts,
  locale: Locale,
): Picture => ({
  name: 'holding-by-year',
  title: texts.holding[locale],
  summary: holdingSummary(byYear)[locale],
  unit: texts.ofHundred[locale],
  source: chartSource(scenario, locale),
  height: 220,
  legend: () => [],
  configuration: (look) => holdingByYear(byYear, { ...look, planYears: numbered, pilotEnd }),
});
