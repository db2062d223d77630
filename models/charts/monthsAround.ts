import type { MonthlyFunding } from '../analyses/fundingBands.ts';
import { yearOf } from '../sentences/months.ts';
import { partOfSeries } from './yearsAround.ts';

/** How many months are shown to the end of the pilot, its last month among them, and how many after it. */
const before = 24;
const after = 36;

/** The months around the end of the pilot: two years before it and three after, or the first five years without one. */
export function monthsAround(funding: MonthlyFunding): MonthlyFunding {
  const { months, pilotEnd } = funding;
  const end = pilotEnd === undefined ? before : months.indexOf(pilotEnd.month) + 1;
  const from = Math.max(0, Math.min(end - before, months.length - before - after));
  return part(funding, from, from + before + after);
}

/** The months of some years, both included; all of them where the run has none of those. */
export function monthsOfYears(funding: MonthlyFunding, first: number, last: number): MonthlyFunding {
  const places = funding.months.flatMap((month, at) => (yearOf(month) >= first && yearOf(month) <= last ? [at] : []));
  const [from, to] = [places[0], places.at(-1)];
  return from === undefined || to === undefined ? funding : part(funding, from, to + 1);
} // prettier-ignore

const part = (funding: MonthlyFunding, from: number, to: number): MonthlyFunding => ({
  ...funding,
  ...partOfSeries(funding, from, to),
  months: funding.months.slice(from, to),
});
