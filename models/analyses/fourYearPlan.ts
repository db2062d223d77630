import { calendarYears } from '../engine/yearly.ts';
import type { Run } from '../engine/run.ts';
import { words, type Translated } from '../language/translated.ts';
import type { AcceptedScenario } from '../scenario/acceptedScenario.ts';
import { ScenarioError } from '../scenario/problem.ts';
import { problem } from '../scenario/problemTexts.ts';
import { planScenario } from './planScenario.ts';
import { runHall } from './runResult.ts';

/** In what kroner amounts are given: as the plan has them, of the price year, or as they are in each year. */
export type PriceBasis = 'plan' | 'fixed' | 'nominal';

/** One row of the table: kroner by year of the plan. */
export interface PlanRow {
  readonly id: string;
  readonly label: Translated;
  readonly values: readonly number[];
}

/** A municipality's four-year plan for the hall, as the owner sees it: cost above 0. */
export interface FourYearPlan {
  readonly prices: PriceBasis;
  /** The year whose kroner they are; null for nominal amounts. */
  readonly priceYear: number | null;
  readonly signs: Translated;
  readonly years: readonly number[];
  /** How many months of each year the run has. */
  readonly months: readonly number[];
  readonly rows: readonly PlanRow[];
}

const rows: readonly (readonly [id: string, line: string, label?: Translated])[] = [
  ['salaries', 'accounts.salaries'],
  ['socialCosts', 'accounts.socialCosts'],
  ['goodsAndServices', 'accounts.goodsAndServices'],
  ['transfersToOthers', 'accounts.transfersToOthers'],
  ['interest', 'accounts.interest'],
  ['instalments', 'accounts.instalments'],
  ['netCost', 'accounts.netCost'],
  ['changeFromBudget', 'accounts.changeFromBudget'],
];

const signs = words(
  'Utgifter er positive. Netto driftsutgift er utgifter, renter og avdrag minus inntekter uten kommunens egen støtte.',
  'Utgifter er positive. Netto driftsutgift er utgifter, renter og avdrag minus inntekter utan kommunen si eiga støtte.',
  "Costs are above 0. Net operating cost is costs, interest and instalments less income without the municipality's own support.",
);

const texts = {
  income: words('Inntekter fra andre', 'Inntekter frå andre', 'Income from others'),
  fullYear: words('Netto driftsutgift, helårsvirkning', 'Netto driftsutgift, heilårsverknad', 'Net operating cost, full-year effect'),
} as const; // prettier-ignore

/**
 * The four years of the municipality's plan from the budget year: the rows of the accounts, net operating cost against
 * the current budget, and the full-year effect, which is twelve times the mean of the months the hall is open in the
 * year. In `plan` prices growth stops after the budget year; `fixed` is nominal over the deflator of the price year.
 * @throws ScenarioError at `year` where the run has not begun or does not reach the fourth year
 */
export function fourYearPlan(
  scenario: AcceptedScenario,
  options: { readonly year?: number | undefined; readonly prices?: PriceBasis | undefined } = {},
): FourYearPlan {
  const prices = options.prices ?? 'plan';
  const first = Math.floor(scenario.read.start / 12);
  const budgetYear = options.year ?? first;
  const last = Math.floor((scenario.read.start + scenario.read.months - 1) / 12);
  if (budgetYear < first || budgetYear + 3 > last)
    throw new ScenarioError([problem('planYear', 'year', { found: budgetYear, first, last: Math.max(first, last - 3) })]); // prettier-ignore
  const run = runHall(prices === 'plan' ? planScenario(scenario, budgetYear) : scenario);
  const years = calendarYears(run).filter(({ year }) => year >= budgetYear && year < budgetYear + 4);
  const inYear = (value: (month: number) => number) =>
    years.map(({ from, to }) => {
      let sum = 0;
      for (let month = from; month < to; month += 1) sum += value(month) / deflator(run, prices, month);
      return sum;
    });
  const line = (id: string) => (month: number) => run.value(id, month);
  const label = (id: string): Translated =>
    run.assembly.model.lines.get(id)?.declaration.label ?? texts.income;
  const given = rows.map(([id, of]): PlanRow => ({ id, label: label(of), values: inYear(line(of)) }));
  const income = inYear((month) => -ownIncome(run, month));
  const open = years.map(({ from, to }) => openMonths(run, from, to));
  const whole = inYear((month) => (isOpen(run, month) ? run.value('accounts.netCost', month) : 0));
  const fullYear = whole.map((sum, index) => (open[index] === 0 ? 0 : (sum * 12) / (open[index] ?? 1)));
  const net = given.findIndex(({ id }) => id === 'netCost');
  return {
    prices,
    priceYear: prices === 'nominal' ? null : prices === 'plan' ? budgetYear : scenario.read.number('economy.priceYear').value, // prettier-ignore
    signs,
    years: years.map(({ year }) => year),
    months: years.map(({ from, to }) => to - from),
    rows: [
      ...given.slice(0, net),
      { id: 'income', label: texts.income, values: income },
      ...given.slice(net),
      { id: 'fullYear', label: texts.fullYear, values: fullYear },
    ],
  };
}

const deflator = (run: Run, prices: PriceBasis, month: number): number =>
  prices === 'fixed' ? run.value('priceIndex.level', month, 'general') : 1;

/** Income of the month without what the owner pays itself, interest on cash with it. */
const ownIncome = (run: Run, month: number): number =>
  run.value('accounts.operatingIncome', month) +
  run.value('accounts.interestIncome', month) -
  run.value('funding.additionalSupport', month) -
  run.assembly.inputs
    .members('fundingSource')
    .reduce((sum, { id }) => sum + run.value('funding.ownerSupport', month, id), 0);

/** Whether the hall is open in a month: from its opening until it closes. */
function isOpen(run: Run, month: number): boolean {
  return run.value('volumes.open', month) === 1;
}

function openMonths(run: Run, from: number, to: number): number {
  let count = 0;
  for (let month = from; month < to; month += 1) if (isOpen(run, month)) count += 1;
  return count;
}
