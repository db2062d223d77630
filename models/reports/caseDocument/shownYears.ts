import type { CouncilFacts } from './councilFacts.ts';

/** The years that tables of staffing and climate show: those of the plan, else the first four of the run. */
export function shownYears({ plan, result, bands }: CouncilFacts): {
  readonly years: readonly number[];
  readonly months: readonly number[];
  /** What a line has in each of the years; undefined where it has no members, or they do not add up. */
  readonly valuesOf: (line: string) => readonly number[] | undefined;
} {
  const years = plan?.years ?? result.years.slice(0, 4);
  const places = years.map((year) => result.years.indexOf(year));
  return {
    years,
    months: places.map((at) => bands.monthsOfYear[at] ?? 12),
    valuesOf: (line) => {
      const values = result.lines[line]?.values;
      return values === undefined || values.length === 0 ? undefined : places.map((at) => values[at] ?? NaN); // prettier-ignore
    },
  };
}
