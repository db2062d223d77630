import { holdingByYear, holdingSummary } from '../../charts/holdingByYear.ts';
import type { Locale } from '../../language/translated.ts';
import { words } from '../../language/translated.ts';
import { chartSource } from '../charts/chartSource.ts';
import { fundingPicture, liquidityPicture } from '../charts/runPictures.ts';
import type { Block } from './block.ts';
import type { CouncilFacts } from './councilFacts.ts';

const texts = {
  holding: words('Hvor mange framtider holder', 'Kor mange framtider held', 'How many futures hold'),
  ofHundred: words('av 100 simulerte framtider', 'av 100 simulerte framtider', 'of 100 simulated futures'),
} as const; // prettier-ignore

const partsOf = ({ scenario, run, result, bands, course }: CouncilFacts, locale: Locale) => ({ scenario, run, result, bands, cash: course, locale }); // prettier-ignore

/** The funding cliff. */
export const cliffBlock = (facts: CouncilFacts, locale: Locale): Block => ({ kind: 'picture', picture: fundingPicture(partsOf(facts, locale)) }); // prettier-ignore

/** The course of the cash. */
export const cashBlock = (facts: CouncilFacts, locale: Locale): Block => ({ kind: 'picture', picture: { ...liquidityPicture(partsOf(facts, locale)), height: 260 } }); // prettier-ignore

/** In how many futures it holds, year by year. */
export function holdingBlock(facts: CouncilFacts, locale: Locale): Block {
  const { simulation, plan, course, scenario } = facts;
  if (simulation === undefined) throw new RangeError('no simulation');
  const { byYear } = simulation;
  const pilotEnd = course.pilotEnd === undefined ? undefined : course.months[course.pilotEnd];
  return {
    kind: 'picture',
    picture: {
      name: 'holding-by-year',
      title: texts.holding[locale],
      summary: holdingSummary(byYear)[locale],
      unit: texts.ofHundred[locale],
      source: chartSource(scenario, locale),
      height: 220,
      legend: () => [],
      configuration: (look) => holdingByYear(byYear, { ...look, planYears: plan?.years ?? [], pilotEnd }),
    },
  };
}
