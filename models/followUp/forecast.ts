import type { LineKind } from '../language/declaration.ts';

/** How the rest of a year is foreseen: as the deviation so far goes on, or as planned. */
export const forecastMethods = ['trend', 'plan'] as const;

/** One of them. */
export type ForecastMethod = (typeof forecastMethods)[number];

/** A line in one year, month by month, in the unit of the line. */
export interface YearOfLine {
  readonly kind: LineKind;
  readonly plan: readonly number[];
  /** As many as the plan has months; undefined where nothing is known. */
  readonly actual: readonly (number | undefined)[];
  /** What is known of the year as a whole, instead of its months. */
  readonly wholeYear?: number | undefined;
}

/** A plan, what became of it, and what the year then comes to; null where nothing is known. */
export interface Comparison {
  /** Of the months with actuals alone. */
  readonly planToDate: number | null;
  readonly actualToDate: number | null;
  readonly planYear: number;
  readonly forecast: number | null;
  /** What the rest of the year rests on: it is all known, the deviation goes on, or it is as planned. */
  readonly rest: 'known' | ForecastMethod | null;
  /** The months that are counted, by their place in the year's list. */
  readonly counted: readonly number[];
}

/**
 * Plan against actual in one year, over the months that have actuals and no others, and the forecast for the year. A
 * flow adds up, of a level the mean is taken, of a stock the last known month counts.
 *
 * `trend`: the months without actuals come to their plan times actual over plan so far, as in a Norwegian
 * `årsprognose` where the deviation is expected to last; where nothing was planned so far, or the two have different
 * signs, there is no such ratio and they come to their plan. `plan`: they come to their plan, so that the deviation so
 * far is all there will be. A stock keeps its last deviation to the end of the year either way.
 */
export function comparison(line: YearOfLine, method: ForecastMethod): Comparison {
  const { plan, actual, wholeYear, kind } = line;
  const all = plan.map((_, month) => month);
  const planYear = over(kind, plan, all);
  if (wholeYear !== undefined)
    return { planToDate: planYear, actualToDate: wholeYear, planYear, forecast: wholeYear, rest: 'known', counted: all }; // prettier-ignore
  const counted = all.filter((month) => actual[month] !== undefined);
  const last = counted.at(-1);
  if (last === undefined) return { planToDate: null, actualToDate: null, planYear, forecast: null, rest: null, counted }; // prettier-ignore
  const known = actual.map((value) => value ?? 0);
  const planToDate = over(kind, plan, counted);
  const actualToDate = over(kind, known, counted);
  const found = { planToDate, actualToDate, planYear, counted };
  if (kind === 'stock') {
    const isKnown = last === plan.length - 1;
    return { ...found, forecast: planYear + actualToDate - planToDate, rest: isKnown ? 'known' : 'plan' };
  }
  if (counted.length === plan.length) return { ...found, forecast: actualToDate, rest: 'known' };
  const rest = method === 'trend' && planToDate * actualToDate > 0 ? 'trend' : 'plan';
  const ratio = rest === 'trend' ? actualToDate / planToDate : 1;
  const year = all.map((month) => actual[month] ?? (plan[month] ?? 0) * ratio);
  return { ...found, forecast: over(kind, year, all), rest };
}

/** Some months of a line as one number: the sum, of a level the mean, of a stock the last. */
export function over(kind: LineKind, values: readonly number[], months: readonly number[]): number {
  if (kind === 'stock') return values[months.at(-1) ?? 0] ?? 0;
  const sum = months.reduce((total, month) => total + (values[month] ?? 0), 0);
  return kind === 'level' && months.length > 0 ? sum / months.length : sum;
}
