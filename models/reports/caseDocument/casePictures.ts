import type { Locale } from '../../language/translated.ts';
import { holdingPicture } from '../charts/holdingPicture.ts';
import { fundingPicture, liquidityPicture } from '../charts/runPictures.ts';
import type { Block } from './block.ts';
import type { CouncilFacts } from './councilFacts.ts';

const partsOf = ({ scenario, run, result, bands, course }: CouncilFacts, locale: Locale) => ({ scenario, run, result, bands, cash: course, locale }); // prettier-ignore

/** The funding cliff. */
export const cliffBlock = (facts: CouncilFacts, locale: Locale): Block => ({ kind: 'picture', picture: fundingPicture(partsOf(facts, locale)) }); // prettier-ignore

/** The course of the cash. */
export const cashBlock = (facts: CouncilFacts, locale: Locale): Block => ({ kind: 'picture', picture: { ...liquidityPicture(partsOf(facts, locale)), height: 260 } }); // prettier-ignore

/** In how many futures it holds, year by year. */
export function holdingBlock(facts: CouncilFacts, locale: Locale): Block {
  const { simulation, plan, course, scenario } = facts;
  if (simulation === undefined) throw new RangeError('no simulation');
  const pilotEnd = course.pilotEnd === undefined ? undefined : course.months[course.pilotEnd];
  const parts = { scenario, byYear: simulation.byYear, numbered: plan?.years ?? [], pilotEnd };
  return { kind: 'picture', picture: holdingPicture(parts, locale) };
}
