import { monthText } from '../../scenario/calendarMonth.ts';
import type { Instance } from '../assembler.ts';
import { none } from '../graph.ts';
import type { Run } from '../run.ts';
import { calendarYears, yearlyValues } from '../yearly.ts';
import { nodeValue } from './nodeValue.ts';

/**
 * Which value of a line: that of a month of the run (0 is the first), of a calendar year, of the whole run (a figure),
 * or the opening before the first month.
 */
export type Period = { readonly month: number } | { readonly year: number } | 'run' | 'opening';

/** How a monthly line's months make a year: a flow adds up, a stock stands at the end, a level is a mean. */
export type Gathering = 'sum' | 'last' | 'mean';

/**
 * The period in which a line really has a value: a figure of the run has one, a figure per year one a year.
 * @throws RangeError for a period outside the run, or a monthly line asked for the whole run
 */
export function periodOf(run: Run, instance: Instance, period: Period): Period {
  const { id, kind, per } = instance.line.declaration;
  const isYearly = kind === 'figure' && per === 'year';
  if (kind === 'figure' && !isYearly) return 'run';
  if (period === 'opening' && instance.opening !== none) return period;
  if (typeof period !== 'string' && 'year' in period && isYearOf(run, period.year)) return period;
  if (typeof period !== 'string' && 'month' in period) {
    const index = run.assembly.program.yearOfMonth[period.month];
    if (index !== undefined) return isYearly ? { year: firstYear(run) + index } : period;
  }
  throw new RangeError(`${id} has no value in ${JSON.stringify(period)}`);
}

const isYearOf = (run: Run, year: number): boolean => calendarYears(run).some((each) => each.year === year);

/** `YYYY-MM`, `YYYY`, `YYYY-MM/YYYY-MM` for the whole run, or `opening`. */
export function periodText(run: Run, period: Period): string {
  const { start } = run.assembly.inputs;
  if (period === 'opening') return period;
  if (period === 'run') return `${monthText(start)}/${monthText(start + run.months - 1)}`;
  return 'month' in period ? monthText(start + period.month) : String(period.year);
}

/** How the months of a line make a year; undefined for figures, which have a value of their own. */
export function gatheringOf({ line }: Instance): Gathering | undefined {
  const gatherings = { flow: 'sum', stock: 'last', level: 'mean', figure: undefined } as const;
  return gatherings[line.declaration.kind];
}

/** The months of a calendar year that lie in the run; the last of them only, for a stock. */
export function monthsIn(run: Run, instance: Instance, year: number): readonly number[] {
  const { from = 0, to = 0 } = calendarYears(run).find((each) => each.year === year) ?? {};
  const months = Array.from({ length: to - from }, (_, index) => from + index);
  return gatheringOf(instance) === 'last' ? months.slice(-1) : months;
}

/** The value of a line in a period in which it has one. */
export function valueIn(run: Run, instance: Instance, period: Period): number {
  if (period === 'opening') return nodeValue(run, instance.opening, 0) + 0;
  if (period === 'run') return run.valueOf(instance, 0);
  if ('month' in period) return period.month < 0 ? 0 : run.valueOf(instance, period.month);
  const index = period.year - firstYear(run);
  if (gatheringOf(instance) === undefined) return run.valueOf(instance, index);
  return yearlyValues(run, instance)[index] ?? NaN;
}

/** The calendar year of the first month. */
export const firstYear = ({ assembly }: Run): number => Math.floor(assembly.inputs.start / 12);
