import { words, type Translated } from '../language/translated.ts';
import { needInWords } from './amounts.ts';
import { fill, inEveryLanguage } from './fill.ts';
import { monthInWords } from './months.ts';
import { inPrices } from './verdictSlots.ts';

const costs = words(
  'Å avvikle når piloten slutter i {lastMonth}, koster {amount} i alt{inPrices}.',
  'Å avvikle når piloten sluttar i {lastMonth}, kostar {amount} i alt{inPrices}.',
  'Closing when the pilot ends in {lastMonth} costs {amount} in all{inPrices}.',
);
const nothing = words(
  'Å avvikle når piloten slutter i {lastMonth}, koster ingenting mer.',
  'Å avvikle når piloten sluttar i {lastMonth}, kostar ikkje noko meir.',
  'Closing when the pilot ends in {lastMonth} costs nothing more.',
);

/** What closing costs, in kroner of the price year; a sum of 0 or less costs nothing. */
export const closingSentence = (amount: number, lastMonth: string, priceYear: number): Translated =>
  fill(amount > 0 ? costs : nothing, {
    amount: inEveryLanguage((locale) => needInWords(amount, locale)),
    lastMonth: inEveryLanguage((locale) => monthInWords(lastMonth, locale)),
    inPrices: inPrices(priceYear),
  });
