import type { Translated } from '../language/translated.ts';
import { marginInWords, needInWords } from './amounts.ts';
import { fill, inEveryLanguage } from './fill.ts';
import { leverPhrase, type LeverChange } from './leverPhrase.ts';
import { quantityInWords } from './quantities.ts';
import { gapWords } from './words/gapWords.ts';

const need = (kroner: number): Translated => inEveryLanguage((locale) => needInWords(kroner, locale));

/** Why the whole span of a lever is not enough: what is still missing a year, or the cash before the pilot's end. */
export const notEnoughSentence = (change: LeverChange, missing: number | undefined): Translated =>
  missing === undefined
    ? fill(gapWords.shortInPilot, { lever: leverPhrase(change, 'need') })
    : fill(gapWords.evenThen, { lever: leverPhrase(change, 'need'), need: need(missing) });

/** Why a lever does not help: as much or more is missing at the end of its span. */
export const noHelpSentence = (change: LeverChange): Translated =>
  fill(gapWords.noHelp, { lever: leverPhrase(change, 'need') });

/** Why support is not enough: the limit that somebody has typed. */
export const limitSentence = (limit: number, missing: number): Translated =>
  fill(gapWords.limited, {
    limit: inEveryLanguage((locale) => marginInWords(limit, locale)),
    need: need(missing),
  });

/** Why no lever helps where a rule is broken. */
export const brokenRuleSentence = (rule: Translated): Translated => fill(gapWords.brokenRule, { rule });

/** Reasons that are the same everywhere. */
export const { noRoom, notChosen, reserveNoStructure } = gapWords;

/** What stops the volume, and at how many tonnes sold. */
export const stopSentence = (by: 'storage' | 'hours', tonnes: number): Translated =>
  fill(by === 'storage' ? gapWords.storageFull : gapWords.hoursUsed, {
    tonnes: quantityInWords(tonnes, 'tonne', 0),
  });
