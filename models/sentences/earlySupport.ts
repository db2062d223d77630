import { words, type Translated } from '../language/translated.ts';
import { needInWords } from './amounts.ts';
import { inFigures } from './figures.ts';
import { fill, inEveryLanguage } from './fill.ts';

/** What support a simulation found to be enough, in kroner of the price year. */
export interface FoundSupport {
  readonly certainty: number;
  /** Null where no support is enough. */
  readonly perYear: number | null;
  /** What at most is missing in the worst year in 95 of 100 futures; null where it is not known. */
  readonly worstYear: number | null;
}

/** Support so many times what is missing in the worst year is not about what is missing. */
const farAbove = 1.25;

const text = words(
  'Skulle støtte som betales måned for måned, få det til å holde i minst {count} av 100 framtider, måtte den være {amount} i året i faste priser. Så mye mangler ikke: i 95 av 100 framtider mangler det høyst {worst} i det verste året. Kassen går tom før støtten rekker å fylle den, og da hjelper et beløp på forhånd mer enn et høyere beløp i året.',
  'Skulle støtte som blir betalt månad for månad, få det til å halde i minst {count} av 100 framtider, måtte ho vere {amount} i året i faste prisar. Så mykje manglar ikkje: i 95 av 100 framtider manglar det høgst {worst} i det verste året. Kassa går tom før støtta rekk å fylle ho, og då hjelper eit beløp på førehand meir enn eit høgare beløp i året.',
  'For support paid month by month to make it hold in at least {count} of 100 futures, it would have to be {amount} a year in fixed prices. That much is not missing: in 95 of 100 futures at most {worst} is missing in the worst year. The cash runs out before the support has time to fill it, and a sum in advance then helps more than a larger amount each year.',
);

/**
 * Why the support that is enough is far more than what is missing: the cash is empty in a month soon after the pilot, when
 * only a twelfth a month of the support has been paid. Undefined where the support is of the size of what is missing.
 */
export function earlySupport({ certainty, perYear, worstYear }: FoundSupport): Translated | undefined {
  if (perYear === null || worstYear === null || perYear < 0.5 || perYear <= farAbove * worstYear)
    return undefined;
  const amount = (kroner: number): Translated => inEveryLanguage((locale) => needInWords(kroner, locale));
  return fill(text, {
    count: inEveryLanguage((locale) => inFigures(Math.round(certainty * 100), locale)),
    amount: amount(perYear),
    worst: amount(worstYear),
  });
}
