import { attributeOption, type Posting } from '../../engine/posting.ts';
import type { Run } from '../../engine/run.ts';
import { calendarYears } from '../../engine/yearly.ts';
import { changedScenario } from '../changedScenario.ts';
import type { Translated } from '../../language/translated.ts';
import type { AcceptedScenario } from '../../scenario/acceptedScenario.ts';
import { ScenarioError } from '../../scenario/problem.ts';
import { problem } from '../../scenario/problemTexts.ts';
import { monthText } from '../../scenario/calendarMonth.ts';
import { closingSentence } from '../../sentences/closingSentence.ts';
import { runHall, runResult } from '../runResult.ts';
import type { Verdict } from '../verdict.ts';
import { closingChanges, type ClosingChanges } from './closingChanges.ts';

/** What closing is paid for; `income` is what still comes in. */
export const closingParts = ['staff', 'premises', 'movingOut', 'loans', 'other', 'income'] as const;

/** One part of what closing costs. */
export type ClosingPart = (typeof closingParts)[number];

/** What is paid in one calendar year after the last month open, in kroner. */
export interface ClosingYear {
  readonly year: number;
  readonly fixed: Readonly<Record<ClosingPart, number>>;
  /** Costs less income: of the price year, and nominal. */
  readonly total: number;
  readonly nominal: number;
}

/** The alternative of closing when the pilot ends. */
export interface ClosingAlternative {
  /** The last month open, `YYYY-MM`. */
  readonly lastMonth: string;
  readonly priceYear: number;
  readonly sentence: Translated;
  /** Calendar years with anything to pay; empty where closing costs nothing. */
  readonly years: readonly ClosingYear[];
  readonly total: { readonly fixed: number; readonly nominal: number };
  /** Nominal kroner at the end of the last month open: debt that stays, and own money in what has been bought. */
  readonly remainingDebt: number;
  readonly ownMoneyTiedUp: number;
  readonly cash: number;
  /** What makes it a variant of the scenario, and the verdict of that variant. */
  readonly changes: ClosingChanges;
  readonly verdict: Verdict;
}

/**
 * Months of pay after the last month open: the mutual notice of municipal employees (Hovedtariffavtalen i KS-området,
 * kapittel 1 § 3). Notice given in time before the pilot ends makes it less.
 */
const usualNotice = 3;

/**
 * Closing when the pilot ends, as a variant that is built in, and what it costs year by year after the last month open:
 * pay and rent through the notice, moving out, stock thrown away, and loans, which are paid as agreed. Nothing is
 * assumed of what could be sold: own money in what was bought is given beside it. What the municipality then pays to
 * get rid of what the hall would have taken in is no part of it.
 * @throws ScenarioError at `pilot.kind` where the scenario has no pilot
 */
export function closingAlternative(
  scenario: AcceptedScenario,
  options: { readonly staffMonths?: number } = {},
): ClosingAlternative {
  if (scenario.read.choice('pilot.kind') !== 'period')
    throw new ScenarioError([problem('noPilot', 'pilot.kind')]);
  const before = runHall(scenario);
  const changes = closingChanges(scenario, before, { staffMonths: options.staffMonths ?? usualNotice });
  const closed = changedScenario(scenario, changes);
  const run = runHall(closed);
  const last = run.value('verdict.pilotEnd');
  const years = closingYears(run, last);
  const sum = (of: (year: ClosingYear) => number): number => years.reduce((all, year) => all + of(year), 0);
  const total = { fixed: sum((year) => year.total), nominal: sum((year) => year.nominal) };
  const { inputs } = run.assembly;
  const atEnd = (dimension: string, line: string): number =>
    inputs.members(dimension).reduce((all, { id }) => all + run.value(line, last, id), 0);
  const remainingDebt = last < 0 ? 0 : atEnd('loan', 'loans.balance');
  const bookValue = last < 0 ? 0 : atEnd('asset', 'assets.bookValue');
  const priceYear = inputs.number('economy.priceYear').value;
  return {
    lastMonth: monthText(inputs.start + last),
    priceYear,
    sentence: closingSentence(total.fixed, monthText(inputs.start + last), priceYear),
    years,
    total,
    remainingDebt,
    ownMoneyTiedUp: Math.max(0, bookValue - remainingDebt),
    cash: last < 0 ? inputs.number('accounts.openingCash').value : run.value('verdict.decidedCash', last),
    changes,
    verdict: runResult(closed, run).verdict,
  };
}

/** What is paid after the last month open, by calendar year and part. */
function closingYears(run: Run, last: number): readonly ClosingYear[] {
  const parts = run.assembly.assembler.postings.flatMap((posting) => {
    const part = partOf(run, posting);
    const instance = run.instance(posting.line.declaration.id, posting.member);
    return part === undefined || instance === undefined ? [] : [{ part, instance }];
  });
  return calendarYears(run).flatMap(({ year, from, to }) => {
    const fixed = Object.fromEntries(closingParts.map((part) => [part, 0])) as Record<ClosingPart, number>;
    let nominal = 0;
    for (let month = Math.max(from, last + 1); month < to; month += 1) {
      const level = run.value('priceIndex.level', month, 'general');
      for (const { part, instance } of parts) {
        const amount = run.valueOf(instance, month);
        fixed[part] += amount / level;
        nominal += part === 'income' ? -amount : amount;
      }
    }
    const { income, ...costs } = fixed;
    const total = Object.values(costs).reduce((all, cost) => all + cost, 0) - income;
    return Object.values(fixed).some((amount) => amount !== 0) ? [{ year, fixed, total, nominal }] : [];
  });
}

function partOf(run: Run, posting: Posting): ClosingPart | undefined {
  const { id } = posting.line.declaration;
  const side = option(run, posting, 'side');
  if (side === 'income') return 'income';
  if (side === 'finance') return 'loans';
  if (id === 'premises.movingOut') return 'movingOut';
  const band = option(run, posting, 'band');
  return band === 'wages' ? 'staff' : band === 'premises' ? 'premises' : 'other';
}

function option(run: Run, posting: Posting, name: string): string {
  const { model, inputs } = run.assembly;
  const attribute = model.declaration.postingAttributes.find((each) => each.name === name);
  if (attribute === undefined) throw new RangeError(`no posting attribute ${name}`);
  return attributeOption(posting, attribute, inputs, model.names);
}
