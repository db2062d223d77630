import type { Run } from '../engine/run.ts';
import { monthText } from '../scenario/calendarMonth.ts';

/** The cash of a hall month by month on decided funding, nominal kroner. */
export interface CashCourse {
  /** `YYYY-MM`. */
  readonly months: readonly string[];
  /** At the end of each month. */
  readonly cash: readonly number[];
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
    floor: inputs.number('accounts.floor').value,
    firstBelow: short !== undefined && run.absence(short) === undefined ? run.valueOf(short, 0) : undefined,
    lowest: { month: lowest, cash: cash[lowest] ?? 0 },
    pilotEnd: inputs.choice('pilot.kind') === 'period' ? run.value('verdict.pilotEnd') : undefined,
  };
}
