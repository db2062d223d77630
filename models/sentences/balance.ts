import { monthLater, yearOf } from './months.ts';
import type { VerdictFacts, YearFacts } from './verdictFacts.ts';

/** A result this little under zero still balances: the tolerance of the tests, in kroner. */
export const tolerance = 0.5;

/** Calendar years in a row that balance. */
export interface BalancedRun {
  readonly first: number;
  readonly last: number;
}

const balances = ({ structuralResult }: YearFacts): boolean => structuralResult >= -tolerance;

/** The years of the window: those that are tested. */
export function windowYears({ years, window }: VerdictFacts): readonly YearFacts[] {
  return years.filter(({ year }) => year >= window.firstYear && year <= window.lastYear);
}

/** How many of the years balance. */
export const balancedCount = (years: readonly YearFacts[]): number => years.filter(balances).length;

/** The stretches of years that balance, in order. */
export function balancedRuns(years: readonly YearFacts[]): readonly BalancedRun[] {
  const runs: BalancedRun[] = [];
  for (const { year } of years.filter(balances)) {
    const open = runs.at(-1);
    if (open?.last === year - 1) runs[runs.length - 1] = { first: open.first, last: year };
    else runs.push({ first: year, last: year });
  }
  return runs;
}

/** First full calendar year, also in the pilot, from which every year to the window's end balances. */
export function breakEvenYear({ years, window }: VerdictFacts): number | undefined {
  const last = balancedRuns(years).at(-1);
  return last?.last === window.lastYear ? last.first : undefined;
}

/**
 * Calendar years after the pilot that run at a deficit before it balances for good. The rest of the pilot's last
 * year counts as one of them, though it is never tested, so that a covered deficit is not passed over in silence.
 */
export function deficitYears(facts: VerdictFacts): readonly number[] {
  const until = breakEvenYear(facts) ?? Infinity;
  const full = windowYears(facts).filter((year) => !balances(year));
  const { pilotEnd, restOfPilotYear } = facts;
  const part = pilotEnd === undefined || isCovered(restOfPilotYear) ? [] : [yearOf(pilotEnd)];
  return [...part, ...full.map(({ year }) => year)].filter((year) => year < until);
}

/** Whether operations balance from the first month after the pilot, and not already in it. */
export function balancesAfterPilot(facts: VerdictFacts): boolean {
  return (
    facts.pilotEnd !== undefined &&
    breakEvenYear(facts) === facts.window.firstYear &&
    isCovered(facts.restOfPilotYear)
  );
}

const isCovered = (result: number | undefined): boolean => result === undefined || result >= -tolerance;

/** The month from which additional support is paid: the first after the pilot, or the opening without one. */
export function firstSupportMonth({ pilotEnd, opening }: VerdictFacts): string {
  return pilotEnd === undefined ? opening : monthLater(pilotEnd, 1);
}

/**
 * The last month before cash falls below the floor, for a month in which "the money runs out"; the first month of
 * the timeline if it is below from the start. Undefined if cash never falls below.
 */
export function emptyMonth({ cash, timeline }: VerdictFacts): string | undefined {
  const { firstMonthBelowFloor } = cash;
  if (firstMonthBelowFloor === undefined) return undefined;
  return firstMonthBelowFloor === timeline.start ? timeline.start : monthLater(firstMonthBelowFloor, -1);
}
