import type { Run } from '../engine/run.ts';
import { monthText } from '../scenario/calendarMonth.ts';

/** The cash of a hall month by month on decided funding, nominal kroner. */
export interface CashCourse {
  /** `YYYY-MM`. */
  readonly months: readonly string[];
  /** At the end of each month. */
  readonly cash: readonly number[];
  /** How much of it is bound at the end of each month: the fund of the waste fee, and advances not yet used. */
  readonly bound: readonly number[];
  /** The required minimum. */
  readonly floor: number;
  /** Index of the first tested month below the floor; undefined where there is none. */
  readonly firstBelow: number | undefined;
  readonly lowest: { readonly month: number; readonly cash: number };
  /** Index of the last month of the pilot; undefined where there is none. */
  readonly pilotEnd: number | undefined;
}

/** How long the money lasts: cash as the verdict tests it. It does not say what the deficit is made of. */
export function cashCourse(run: Run): CashCourse {
  const { inputs } = run.assembly;
  const cash = Array.from(run.values('verdict.decidedCash'));
  const short = run.instance('verdict.firstShortMonth');
  const lowest = cash.reduce((least, value, month) => (value < (cash[least] ?? 0) ? month : least), 0);
  return {
    months: cash.map((_, month) => monthText(inputs.start + month)),
    cash,
    bound: boundMoney(run),
    floor: inputs.number('accounts.floor').value,
    firstBelow: short !== undefined && run.absence(short) === undefined ? run.valueOf(short, 0) : undefined,
    lowest: { month: lowest, cash: cash[lowest] ?? 0 },
    pilotEnd: inputs.choice('pilot.kind') === 'period' ? run.value('verdict.pilotEnd') : undefined,
  };
}

/** What is in the cash but belongs to the payers of the fee or to a grant, from sources that are decided. */
function boundMoney(run: Run): readonly number[] {
  const { inputs } = run.assembly;
  const sources = inputs.members('fundingSource');
  const decided = sources.filter(({ id }) => inputs.choice('funding.commitment', id) === 'decided');
  const hasFee = (list: typeof sources): boolean => list.some(({ kind }) => kind === 'wasteFee');
  const fund = hasFee(sources) && !hasFee(decided) ? undefined : run.values('accounts.boundFunds');
  const advances = decided.map(({ id }) => run.values('funding.unspent', id));
  return Array.from({ length: run.months }, (_, month) =>
    advances.reduce((sum, values) => sum + (values[month] ?? 0), fund?.[month] ?? 0),
  );
}
