import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { monthNumber, monthText } from '../scenario/calendarMonth.ts';
import { ScenarioError } from '../scenario/problem.ts';
import type { PortfolioDocument, SharedAmount } from './document.ts';
import type { OpenedHall } from './openHalls.ts';
import { portfolioProblem } from './portfolioProblem.ts';

/** Months from the first to the last, as month numbers. */
export interface Period {
  readonly from: number;
  readonly to: number;
}

/** A yearly amount and what each hall bears of it. */
export interface SharedLine {
  /** The id of the shared cost; `reserve` for what is paid into the shared reserve. */
  readonly id: string;
  readonly label: string;
  readonly key: SharedAmount['key'];
  /** Kroner a year, of `priceYear`. */
  readonly yearly: number;
  readonly priceYear: number;
  readonly period: Period;
  /** The share of each hall, in their order; they add up to 1. */
  readonly shares: readonly number[];
}

/** The months that every hall's time covers. @throws ScenarioError where there is none */
export function commonPeriod(halls: readonly OpenedHall[]): Period {
  const starts = halls.map(({ scenario: { read } }) => read.start);
  const from = Math.max(...starts);
  const to = Math.min(...halls.map(({ scenario: { read } }) => read.start + read.months - 1));
  if (from > to)
    throw new ScenarioError([
      portfolioProblem('noCommonPeriod', 'halls', { found: halls[starts.indexOf(from)]?.label ?? '' }),
    ]);
  return { from, to };
}

/**
 * All that halls share, with what each bears: the shared costs, and what is paid into the reserve. A hall's share is
 * the same throughout; by tonnes it follows what the halls admit as planned, so that it is known beforehand.
 * @param tonnesOf tonnes admitted by each hall over the common months; asked for only where a cost is shared by them
 * @throws ScenarioError where a hall has no number to share by, or a cost lies outside the months all halls cover
 */
export function sharedLines(
  { sharedCosts = {}, reserve }: PortfolioDocument,
  halls: readonly OpenedHall[],
  priceYear: number,
  tonnesOf: () => readonly number[],
): readonly SharedLine[] {
  const common = commonPeriod(halls);
  const line = (
    id: string,
    path: string,
    label: string,
    amount: SharedAmount,
    period: Period,
  ): SharedLine => {
    const { value, priceYear: own } = typeof amount.yearly === 'number' ? { value: amount.yearly } : amount.yearly; // prettier-ignore
    const weights = weightsOf(amount, halls, path, label, tonnesOf);
    const total = weights.reduce((sum, each) => sum + each, 0);
    if (total <= 0) throw new ScenarioError([portfolioProblem('noWeight', `${path}.shares`, { found: label })]); // prettier-ignore
    const shares = weights.map((weight) => weight / total);
    return { id, label, key: amount.key, yearly: value, priceYear: own ?? priceYear, period, shares };
  };
  const costs = Object.entries(sharedCosts).map(([id, cost]) =>
    line(id, `sharedCosts.${id}`, cost.label, cost, periodOf(cost, `sharedCosts.${id}`, common)),
  );
  const contribution = reserve?.contribution;
  return contribution === undefined
    ? costs
    : [...costs, line(reserveLine, 'reserve.contribution', 'Felles reserve', contribution, common)];
}

/** The id of what is paid into the shared reserve. */
export const reserveLine = 'reserve';

function periodOf(cost: { from?: string | undefined; to?: string | undefined }, path: string, common: Period): Period {
  const what = `${monthText(common.from)}–${monthText(common.to)}`;
  const month = (name: 'from' | 'to'): number => {
    const found = cost[name];
    if (found === undefined) return common[name];
    if (!/^\d{4}-(?:0[1-9]|1[0-2])$/.test(found))
      throw new ScenarioError([portfolioProblem('noMonth', `${path}.${name}`, { found })]);
    const at = monthNumber(found);
    if (at < common.from || at > common.to)
      throw new ScenarioError([portfolioProblem('outsidePeriod', `${path}.${name}`, { found, what })]);
    return at;
  };
  const period = { from: month('from'), to: month('to') };
  if (period.from > period.to)
    throw new ScenarioError([portfolioProblem('outsidePeriod', `${path}.to`, { found: monthText(period.to), what: `${monthText(period.from)}–${monthText(common.to)}` })]); // prettier-ignore
  return period;
} // prettier-ignore

function weightsOf(
  { key, shares = {} }: SharedAmount,
  halls: readonly OpenedHall[],
  path: string,
  found: string,
  tonnesOf: () => readonly number[],
): readonly number[] {
  switch (key) {
    case 'equal':
      return halls.map(() => 1);
    case 'tonnes':
      return tonnesOf();
    case 'perInhabitant':
      return halls.map(({ label: hall, scenario }) => {
        const inhabitants = inhabitantsOf(scenario);
        if (inhabitants === undefined)
          throw new ScenarioError([portfolioProblem('noInhabitants', `${path}.key`, { found, hall })]);
        return inhabitants;
      });
    case 'ownShares':
      return halls.map(({ id, label: hall }) => {
        const share = shares[id];
        if (share === undefined)
          throw new ScenarioError([portfolioProblem('noShare', `${path}.shares.${id}`, { found, hall })]);
        return share;
      });
  }
}

/** How many inhabitants the municipality of a hall has; undefined where the scenario does not say. */
export function inhabitantsOf({ values }: AcceptedScenario): number | undefined {
  const found = (values['economy'] as { readonly population?: number | { readonly value: number } } | undefined)?.population; // prettier-ignore
  return typeof found === 'object' ? found.value : found;
}
