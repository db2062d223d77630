import type { Translated } from '../language/translated.ts';
import { fill, joined, longest, longestSentence } from './fill.ts';
import { verdictBody, verdictCase } from './verdictCase.ts';
import { hasErrors, type VerdictSource } from './verdictFacts.ts';
import { verdictSlots } from './verdictSlots.ts';
import { doesNotHoldWords } from './words/doesNotHoldWords.ts';
import { holdsWords } from './words/holdsWords.ts';
import { badgeWords, errorWords, suffixWords } from './words/verdictFrame.ts';
import { withSupportWords } from './words/withSupportWords.ts';

/** The words of every case that can carry a verdict. */
export const verdictWords = { ...holdsWords, ...withSupportWords, ...doesNotHoldWords } as const;

/**
 * The full verdict, at most 240 characters. Amounts are in kroner of the price year, said once. The share of costs
 * covered gives way where there is no room for it (V29 and V32 around V20, in English).
 */
export function verdictSentence(source: VerdictSource): Translated {
  if (hasErrors(source)) {
    return fill(source.inputErrors === 1 ? errorWords.V30 : errorWords.V31, {
      errors: String(source.inputErrors),
    });
  }
  const rows = verdictCase(source);
  const slots = verdictSlots(source, rows.includes('V07') || rows.includes('V29'));
  const texts = [verdictWords[verdictBody(source)], ...(rows.includes('V32') ? [suffixWords.V32] : [])];
  const full = fill(joined(texts), slots);
  return longest(full) <= longestSentence ? full : fill(joined(texts), { ...slots, coverage: '' });
}

/** The badge: `Holder`, `Holder bare med støtte`, `Holder ikke` or `Kan ikke beregnes`. */
export function verdictBadge(source: VerdictSource): Translated {
  return badgeWords[hasErrors(source) ? 'cannotCompute' : source.outcome];
}
