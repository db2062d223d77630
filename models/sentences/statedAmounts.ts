import type { Translated } from '../language/translated.ts';
import {
  figureInWords,
  marginInWords,
  needInWords,
  needWithinLimit,
  roundedMargin,
  roundedNeed,
} from './amounts.ts';
import { inEveryLanguage } from './fill.ts';
import type { VerdictFacts } from './verdictFacts.ts';

/**
 * X as the verdict says it: rounded up, but not past the typed limit it keeps within, so that a run with the printed
 * figure gives the printed verdict.
 */
export function statedNeed(facts: VerdictFacts): Translated {
  const need = facts.additionalSupportPerYear;
  const printed = pair(facts)?.need ?? roundedNeed(need);
  return printed === roundedNeed(need) ? statedSum(need) : figure(printed);
}

/** The typed limit, rounded down: no more is promised than somebody has typed. */
export function statedLimit(facts: VerdictFacts): Translated {
  const limit = facts.supportLimit ?? 0;
  const printed = pair(facts)?.limit ?? roundedMargin(limit);
  if (printed !== roundedMargin(limit)) return figure(printed);
  return inEveryLanguage((locale) => marginInWords(limit, locale));
}

/** Support, a floor or a one-off sum that the conclusion rests on: rounded up like a need. */
export const statedSum = (kroner: number): Translated =>
  inEveryLanguage((locale) => needInWords(kroner, locale));

function pair({ outcome, additionalSupportPerYear, supportLimit }: VerdictFacts) {
  if (outcome !== 'holdsWithSupport' || supportLimit === undefined) return undefined;
  return needWithinLimit(additionalSupportPerYear, supportLimit);
}

const figure = (kroner: number): Translated => inEveryLanguage((locale) => figureInWords(kroner, locale));
