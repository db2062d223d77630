import { attributeOption, type Posting } from '../engine/posting.ts';
import type { Run } from '../engine/run.ts';
import { calendarYears } from '../engine/yearly.ts';
import { monthText } from '../scenario/calendarMonth.ts';

/** The bands of income from the bottom of a chart to its top: what lasts is at the bottom, what ends on top. */
export const incomeBands = ['sales', 'training', 'partner', 'fee', 'owner', 'reserve', 'pilot'] as const;

/** The bands of cost from the bottom up. */
export const costBands = ['wages', 'premises', 'operations', 'transport', 'capital'] as const;

/** One band of income. */
export type IncomeBand = (typeof incomeBands)[number];

/** One band of cost. */
export type CostBand = (typeof costBands)[number];

/** Who pays for the hall, and for what, period by period, in kroner. */
export interface FundingSeries {
  /** What is decided, by band. */
  readonly income: Readonly<Record<IncomeBand, readonly number[]>>;
  /** What is in the scenario but not decided; no band holds it. */
  readonly undecided: readonly number[];
  readonly cost: Readonly<Record<CostBand, readonly number[]>>;
  readonly incomeSum: readonly number[];
  readonly costSum: readonly number[];
  /** Cost of the period that no decided income of the same period pays. */
  readonly missing: readonly number[];
  /** Last month of the pilot as `YYYY-MM`, and its end on an axis of years (2030-03: 0.25 into 2030); absent without one. */
  readonly pilotEnd?: { readonly month: string; readonly position: number };
  /** Kroner of this year; absent where the amounts are nominal. */
  readonly priceYear?: number;
}

/** The same in each calendar year. */
export interface FundingBands extends FundingSeries {
  readonly years: readonly number[];
  /** Months of each year that are in the run. */
  readonly monthsOfYear: readonly number[];
}

/** The same in each month. */
export interface MonthlyFunding extends FundingSeries {
  /** `YYYY-MM`. */
  readonly months: readonly string[];
}

/**
 * Adds up the postings of a run by the band they are drawn in: what every month is paid by, and what for. Capital is
 * what the verdict counts of it (`accounts.capitalCost`: interest and instalments, or depreciation where own money
 * bears the purchase), and of the waste fee only what it does not put aside for its users. In fixed prices each month is
 * divided by its own price level (the municipal deflator), as the verdict does. A month counts by itself: it may lack
 * what another month of the same year has too much of. It does not say when the money is paid; for that see
 * `cashCourse`.
 */
export function monthlyFunding(run: Run, { prices }: { readonly prices: Prices }): MonthlyFunding {
  return kept(monthsOfRun, run, prices, () => monthsIn(run, prices));
}

/**
 * The same year by year: every band is the sum of its months, and what is missing is what all of the year's income
 * leaves of all of its cost, so that it is what the verdict says is missing.
 */
export function fundingBands(run: Run, { prices }: { readonly prices: Prices }): FundingBands {
  return kept(bandsOfRun, run, prices, () => yearsOf(run, monthlyFunding(run, { prices })));
}

type Prices = 'fixed' | 'nominal';

type Kept<Found> = WeakMap<Run, Partial<Record<Prices, Found>>>;

/** The verdict's reasons and the chart ask for the bands of the same run, at every keystroke. */
const bandsOfRun: Kept<FundingBands> = new WeakMap();
const monthsOfRun: Kept<MonthlyFunding> = new WeakMap();

function kept<Found>(known: Kept<Found>, run: Run, prices: Prices, find: () => Found): Found {
  const before = known.get(run)?.[prices];
  if (before !== undefined) return before;
  const found = find();
  known.set(run, { ...known.get(run), [prices]: found });
  return found;
}

function yearsOf(run: Run, monthly: MonthlyFunding): FundingBands {
  const years = calendarYears(run);
  const { months: _, ...series } = monthly;
  const summed = (values: readonly number[]): readonly number[] =>
    years.map(({ from, to }) => values.slice(from, to).reduce((sum, value) => sum + value, 0));
  const eachSummed = <Band extends string>(bands: Readonly<Record<Band, readonly number[]>>) =>
    Object.fromEntries(Object.entries<readonly number[]>(bands).map(([band, values]) => [band, summed(values)])) as Record<Band, readonly number[]>; // prettier-ignore
  const incomeSum = summed(series.incomeSum);
  const costSum = summed(series.costSum);
  return {
    ...series,
    years: years.map(({ year }) => year),
    monthsOfYear: years.map(({ from, to }) => to - from),
    income: eachSummed(series.income),
    undecided: summed(series.undecided),
    cost: eachSummed(series.cost),
    incomeSum,
    costSum,
    missing: uncovered(costSum, incomeSum),
  };
}

function monthsIn(run: Run, prices: Prices): MonthlyFunding {
  const { inputs } = run.assembly;
  const nothing = (): number[] => Array.from({ length: run.months }, () => 0);
  const income = Object.fromEntries(incomeBands.map((band) => [band, nothing()])) as Record<IncomeBand, number[]>; // prettier-ignore
  const cost = Object.fromEntries(costBands.map((band) => [band, nothing()])) as Record<CostBand, number[]>;
  const undecided = nothing();
  const level = prices === 'fixed' ? run.values('priceIndex.level', 'general') : undefined;
  const add = (holder: number[], line: string, member: string | undefined, sign = 1): void => {
    const instance = run.instance(line, member);
    if (instance === undefined) throw new RangeError(`no line ${line}`);
    for (let month = 0; month < holder.length; month += 1)
      holder[month] = (holder[month] ?? 0) + (sign * run.valueOf(instance, month)) / (level?.[month] ?? 1);
  };
  for (const posting of run.assembly.assembler.postings) {
    if (postingOption(run, posting, 'side') === 'finance') continue;
    const holder = isUndecided(run, posting) ? undecided : holderOf(run, posting, income, cost);
    add(holder, posting.line.declaration.id, posting.member);
  }
  add(cost.capital, 'accounts.capitalCost', undefined);
  const fee = inputs.members('fundingSource').find(({ kind }) => kind === 'wasteFee');
  if (fee !== undefined) {
    const holder = inputs.choice('funding.commitment', fee.id) === 'decided' ? income.fee : undecided;
    add(holder, 'accounts.feeSetAside', undefined, -1);
  }
  const incomeSum = total(Object.values(income));
  const costSum = total(Object.values(cost));
  return {
    months: incomeSum.map((_, month) => monthText(inputs.start + month)),
    income,
    undecided,
    cost,
    incomeSum,
    costSum,
    missing: uncovered(costSum, incomeSum),
    ...(inputs.choice('pilot.kind') === 'period' ? { pilotEnd: pilotEndOf(run) } : {}),
    ...(prices === 'fixed' ? { priceYear: inputs.number('economy.priceYear').value } : {}),
  };
}

const uncovered = (cost: readonly number[], income: readonly number[]): readonly number[] =>
  cost.map((sum, index) => Math.max(0, sum - (income[index] ?? 0)));

/** The bands of a free line of income, by its KOSTRA art; what is in no list counts as partners. */
const bandOfArt: Readonly<Record<string, IncomeBand>> = {
  '600': 'sales',
  '620': 'sales',
  '630': 'sales',
  '640': 'sales',
  '650': 'sales',
  '790': 'sales',
  '700': 'training',
  '710': 'training',
  '850': 'owner',
};

function holderOf(
  run: Run,
  posting: Posting,
  income: Record<IncomeBand, number[]>,
  cost: Record<CostBand, number[]>,
): number[] {
  const band = bandOfPosting(run, posting);
  return postingOption(run, posting, 'side') === 'cost' ? cost[band as CostBand] : income[band as IncomeBand];
}

/** The band a posting of income or cost is drawn in. */
export function bandOfPosting(run: Run, posting: Posting): IncomeBand | CostBand {
  const band = postingOption(run, posting, 'band') as IncomeBand | CostBand;
  if (postingOption(run, posting, 'side') === 'cost' || incomeBands.some((each) => each === band))
    return band;
  return bandOfArt[postingOption(run, posting, 'art')] ?? 'partner';
}

/** What a posting has for a choice or reference among the posting attributes. */
export function postingOption(run: Run, posting: Posting, name: string): string {
  const { model, inputs } = run.assembly;
  const attribute = model.declaration.postingAttributes.find((each) => each.name === name);
  if (attribute === undefined) throw new RangeError(`no posting attribute ${name}`);
  return attributeOption(posting, attribute, inputs, model.names);
}

/** Money from a source that is applied for or assumed: the verdict does not count it. */
function isUndecided(run: Run, { line, member }: Posting): boolean {
  if (line.declaration.per !== 'fundingSource' || member === undefined) return false;
  return run.assembly.inputs.choice('funding.commitment', member) !== 'decided';
}

function pilotEndOf(run: Run): { readonly month: string; readonly position: number } {
  const month = run.assembly.inputs.start + run.value('verdict.pilotEnd');
  return { month: monthText(month), position: (month + 1) / 12 };
}

const total = (lists: readonly (readonly number[])[]): readonly number[] =>
  (lists[0] ?? []).map((_, index) => lists.reduce((sum, list) => sum + (list[index] ?? 0), 0));
