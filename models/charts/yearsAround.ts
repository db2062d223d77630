import type { FundingBands } from '../analyses/fundingBands.ts';

/** How many years a narrow screen shows. */
const shown = 7;

/** The years around the end of the pilot: three before it where there are as many, seven in all. */
export function yearsAround(bands: FundingBands): FundingBands {
  const { years, pilotEnd } = bands;
  const end = pilotEnd === undefined ? 0 : Math.floor(pilotEnd.position) - (years[0] ?? 0);
  const from = Math.max(0, Math.min(end - 3, years.length - shown));
  const part = <Value>(list: readonly Value[]): readonly Value[] => list.slice(from, from + shown);
  const parts = <Name extends string>(lists: Readonly<Record<Name, readonly number[]>>) =>
    Object.fromEntries(Object.entries<readonly number[]>(lists).map(([name, list]) => [name, part(list)])) as unknown as Record<Name, readonly number[]>; // prettier-ignore
  return {
    ...bands,
    years: part(years),
    monthsOfYear: part(bands.monthsOfYear),
    income: parts(bands.income),
    undecided: part(bands.undecided),
    cost: parts(bands.cost),
    incomeSum: part(bands.incomeSum),
    costSum: part(bands.costSum),
    missing: part(bands.missing),
  };
}
