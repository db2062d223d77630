import type { Translated } from '../language/translated.ts';
import {
  balancedCount,
  balancedRuns,
  breakEvenYear,
  deficitYears,
  emptyMonth,
  firstSupportMonth,
  windowYears,
} from './balance.ts';
import { countInWords, percentDown, percentInWords } from './figures.ts';
import { fill, inEveryLanguage, type Slots, type SlotValue } from './fill.ts';
import { monthInWords, yearOf } from './months.ts';
import { ruleIds, ruleSentence } from './ruleSentence.ts';
import { statedLimit, statedNeed, statedSum } from './statedAmounts.ts';
import type { VerdictFacts } from './verdictFacts.ts';
import { coverageWords, inPricesWords, verdictHeads } from './words/verdictFrame.ts';

/** What stands in the slots of a verdict, full or short; `barely` chooses the first words with V07 or V29. */
export function verdictSlots(facts: VerdictFacts, barely: boolean): Slots {
  const head = (name: keyof typeof verdictHeads) => () => verdictHeads[name][barely ? 'barely' : 'plain'];
  const rule = () => ruleIds.find((id) => facts.brokenRules.includes(id));
  const run = () => present(balancedRuns(windowYears(facts))[0], 'a year in balance');
  const oneOff = () => present(facts.oneOff, 'a one-off sum');
  return {
    holds: head('holds'),
    fails: head('fails'),
    failsForGood: head('failsForGood'),

    need: () => statedNeed(facts),
    limit: () => statedLimit(facts),
    decided: () => statedSum(facts.decidedSupportPerYear),
    undecided: () => statedSum(facts.undecidedSupportPerYear),
    oneOff: () => statedSum(oneOff().sum),
    floor: () => statedSum(facts.cash.floor),
    inPrices: () => inPrices(facts.priceYear),
    coverage: () => coverage(facts.recurringCoverage),

    pilotEnd: () => month(present(facts.pilotEnd, 'a pilot')),
    firstMonth: () => month(firstSupportMonth(facts)),
    firstYear: () => String(yearOf(firstSupportMonth(facts))),
    emptyMonth: () => month(present(emptyMonth(facts), 'a month below the floor')),
    // The structure test may pass without a year from which all balance only if the year required is past the window.
    balanceFrom: () => String(breakEvenYear(facts) ?? facts.breakEvenBy),
    required: () => String(facts.breakEvenBy),
    deficitYear: () => String(present(deficitYears(facts)[0], 'a deficit year')),
    deficitYears: () => count(deficitYears(facts).length),
    runFirst: () => String(run().first),
    runLast: () => String(run().last),
    runAfter: () => String(run().last + 1),
    supportFirst: () => String(oneOff().firstYear),
    supportLast: () => String(oneOff().lastYear),
    supportYears: () => count(oneOff().lastYear - oneOff().firstYear + 1),
    balancedYears: () => String(balancedCount(windowYears(facts))),
    testedYears: () => String(windowYears(facts).length),
    windowEnd: () => String(facts.window.lastYear),

    rule: () => ruleSentence(present(rule(), 'a broken rule')),
    rules: () => String(facts.brokenRules.length),
  };
}

/** The price year in brackets, with a space before it: it follows the first amount of a text. */
export const inPrices = (priceYear: number): Translated =>
  fill(inPricesWords, { priceYear: String(priceYear) });

const month = (written: string): Translated => inEveryLanguage((locale) => monthInWords(written, locale));

const count = (number: number): Translated => inEveryLanguage((locale) => countInWords(number, locale));

function coverage(share: number): SlotValue {
  if (share >= 1) return '';
  return fill(coverageWords, {
    covered: inEveryLanguage((locale) => percentInWords(percentDown(share), locale)),
  });
}

/** What the case that was chosen implies there is. */
function present<T>(value: T | undefined, what: string): T {
  if (value === undefined) throw new Error(`The verdict was to be said with ${what}, but there is none.`);
  return value;
}
