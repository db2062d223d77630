import { comparison, over, type Comparison, type ForecastMethod, type YearOfLine } from './forecast.ts';

/** A line that a sum is made of. */
export interface Part {
  readonly id: string;
  /** What it adds to the sum: 1 or −1. */
  readonly sign: number;
  readonly line: YearOfLine;
}

/** A sum, and the lines without which there is none. */
export interface Sum extends Comparison {
  /** Ids of lines that are planned and have no actuals in the months of the others. */
  readonly lacking: readonly string[];
}

/**
 * A sum of flows over the months in which every part that is planned or known has actuals; the forecast is that of the
 * parts. A part that is neither planned nor known in the year takes no part. What is missing is never 0: while a part
 * lacks all months of the others the sum does not exist, and `lacking` says which.
 */
export function sumOf(parts: readonly Part[], method: ForecastMethod): Sum {
  const needed = parts.filter(
    ({ line }) => isKnown(line) || line.plan.some((value) => Math.abs(value) >= 0.005),
  );
  const found = needed.map((part) => ({ ...part, of: comparison(part.line, method) }));
  const planYear = found.reduce((sum, { sign, of }) => sum + sign * of.planYear, 0);
  const nothing = { planToDate: null, actualToDate: null, planYear, forecast: null, rest: null, counted: [] };
  const lacking = found.filter(({ of }) => of.counted.length === 0).map(({ id }) => id);
  if (lacking.length > 0 || found.length === 0) return { ...nothing, lacking };
  const months = found[0]?.line.plan.map((_, month) => month) ?? [];
  const common = months.filter((month) => found.every(({ of }) => of.counted.includes(month)));
  // A year that is known only as a whole cannot be held against some months of the others.
  const unsplit =
    common.length === months.length ? [] : found.filter(({ line }) => line.wholeYear !== undefined);
  if (common.length === 0 || unsplit.length > 0) return { ...nothing, lacking: unsplit.map(({ id }) => id) };
  const total = (value: (part: (typeof found)[number]) => number): number =>
    found.reduce((sum, part) => sum + part.sign * value(part), 0);
  return {
    planToDate: total(({ line }) => over(line.kind, line.plan, common)),
    actualToDate: total(({ line }) => line.wholeYear ?? over(line.kind, line.actual.map((value) => value ?? 0), common)), // prettier-ignore
    planYear,
    forecast: total(({ of }) => of.forecast ?? 0),
    rest: found.every(({ of }) => of.rest === 'known') ? 'known' : found.some(({ of }) => of.rest === 'trend') ? 'trend' : 'plan', // prettier-ignore
    counted: common,
    lacking: [],
  };
}

const isKnown = ({ actual, wholeYear }: YearOfLine): boolean =>
  wholeYear !== undefined || actual.some((value) => value !== undefined);
