import { words, type Translated } from '../language/translated.ts';
import { reserveNoStructure } from './gapSentences.ts';

const reasons = {
  rule: words(
    'En regel er brutt, og mer støtte endrer ikke det.',
    'Ein regel er broten, og meir støtte endrar ikkje det.',
    'A rule is broken, and more support does not change that.',
  ),
  structure: reserveNoStructure,
  tooLarge: words(
    'Beløpet er større enn et scenario kan holde.',
    'Beløpet er større enn eit scenario kan halde.',
    'The amount is larger than a scenario can hold.',
  ),
  cashBefore: words(
    'Kassen er under minstegrensen før piloten er over, før støtten kommer.',
    'Kassa er under minstegrensa før piloten er over, før støtta kjem.',
    'Cash is below the floor before the pilot is over, before support comes.',
  ),
} as const;

/** Why a commitment is not enough. */
export const commitmentReason = (why: keyof typeof reasons): Translated => reasons[why];
