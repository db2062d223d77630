import type { FundingBands, FundingSeries } from '../analyses/fundingBands.ts';

/** How many years a narrow screen shows. */
const shown = 7;

/** The years around the end of the pilot: three before it where there are as many, seven in all. */
export function yearsAround(bands: FundingBands): FundingBands {
  const { years, pilotEnd } = bands;
  const end = pilotEnd === undefined ? 0 : Math.floor(pilotEnd.position) - (years[0] ?? 0);
  const from = Math.max(0, Math.min(end - 3, years.length - shown));
  return part(bands, from, from + shown);
}

/** The years from one to another, both included; all of them where none is in between. */
export function yearsBetween(bands: FundingBands, first: number, last: number): FundingBands {
  const places = bands.years.flatMap((year, at) => (year >= first && year <= last ? [at] : []));
  const [from, to] = [places[0], places.at(-1)];
  return from === undefined || to === undefined ? bands : part(bands, from, to + 1);
}

/** Some of the years, by their places. */
const part = (bands: FundingBands, from: number, to: number): FundingBands => ({
  ...bands,
  ...partOfSeries(bands, from, to),
  years: bands.years.slice(from, to),
  monthsOfYear: bands.monthsOfYear.slice(from, to),
});

/** Some of the periods, from one place to before another. */
export function partOfSeries(series: FundingSeries, from: number, to: number): FundingSeries {
  const some = (list: readonly number[]): readonly number[] => list.slice(from, to);
  const parts = <Name extends string>(lists: Readonly<Record<Name, readonly number[]>>) =>
    Object.fromEntries(Object.entries<readonly number[]>(lists).map(([name, list]) => [name, some(list)])) as Record<Name, readonly number[]>; // prettier-ignore
  return {
    ...series,
    income: parts(series.income),
    undecided: some(series.undecided),
    cost: parts(series.cost),
    incomeSum: some(series.incomeSum),
    costSum: some(series.costSum),
    missing: some(series.missing),
  };
}
