import type { VerdictFacts, YearFacts } from '../../../models/sentences/verdictFacts.ts';
import type { Locale, Translated } from '../../../models/language/translated.ts';

/** Structural results in thousand kroner from a first year on; recurring cost as given, or 4.5 million each year. */
export function yearsFrom(
  firstYear: number,
  results: readonly number[],
  costs: readonly number[] = [],
): YearFacts[] {
  return results.map((result, index) => ({
    year: firstYear + index,
    structuralResult: result * 1000,
    recurringCost: costs[index] ?? 4_500_000,
  }));
}

/** The same value a number of times. */
export const times = (count: number, value: number): number[] => Array.from({ length: count }, () => value);

/**
 * The illustration of the design: pilot to March 2030, 1.4 million missing, 69 % covered, money for 6 months. (3.1 of
 * 4.5 million as printed there is 68.9 %; the share is what the sentence says.)
 */
export const tromso: VerdictFacts = {
  outcome: 'doesNotHold',
  passes: { result: false, structure: false, liquidity: false, rules: true },
  legalForm: 'unit',
  priceYear: 2027,
  additionalSupportPerYear: 1_388_000,
  decidedSupportPerYear: 0,
  undecidedSupportPerYear: 0,
  supportLimit: undefined,
  marginShare: -0.31,
  horizonDecides: false,
  timeline: { start: '2027-04', end: '2042-03' },
  opening: '2027-04',
  pilotEnd: '2030-03',
  window: { firstYear: 2031, lastYear: 2040 },
  breakEvenBy: 2031,
  years: yearsFrom(2028, times(13, -1388)),
  restOfPilotYear: -1_040_000,
  recurringCoverage: 0.692,
  cash: { floor: 200_000, firstMonthBelowFloor: '2030-10', goesBelowZero: true },
  oneOff: undefined,
  brokenRules: [],
};

/** Nothing fails: balances from the first month after the pilot, with a fair margin. */
export const holding: VerdictFacts = {
  ...tromso,
  outcome: 'holds',
  passes: { result: true, structure: true, liquidity: true, rules: true },
  additionalSupportPerYear: 0,
  marginShare: 0.1,
  years: yearsFrom(2028, [-900, -900, -100, ...times(10, 300)]),
  restOfPilotYear: 50_000,
  recurringCoverage: 1.07,
  cash: { floor: 200_000, firstMonthBelowFloor: undefined, goesBelowZero: false },
};

/** Needs 1.4 million of the 1.5 million somebody has typed. */
export const withSupport: VerdictFacts = {
  ...tromso,
  outcome: 'holdsWithSupport',
  supportLimit: 1_500_000,
};

/** Only cash fails. */
export const cashOnly = { result: true, structure: true, liquidity: false, rules: true };

/** A text with ordinary spaces, as the design prints it. */
export function plain(text: Translated): Record<Locale, string> {
  const soft = (written: string) => written.replaceAll('\u00a0', ' ');
  return { nb: soft(text.nb), nn: soft(text.nn), en: soft(text.en) };
}
