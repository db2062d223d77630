import type { Instance } from './assembler.ts';
import type { Run } from './run.ts';

/** One calendar year of a run: its months, and whether all twelve are there. */
export interface CalendarYear {
  readonly year: number;
  /** First month of the run in it, and the first after it. */
  readonly from: number;
  readonly to: number;
  readonly full: boolean;
}

/** The calendar years of a run, part-years included. */
export function calendarYears({ assembly }: Run): readonly CalendarYear[] {
  const { yearOfMonth, years, months } = assembly.program;
  const first = Math.floor(assembly.inputs.start / 12);
  return Array.from({ length: years }, (_, index) => {
    const from = yearOfMonth.indexOf(index);
    const next = yearOfMonth.indexOf(index + 1);
    const to = next === -1 ? months : next;
    return { year: first + index, from, to, full: to - from === 12 };
  });
}

/**
 * The value of a line in each calendar year: the sum of a flow, the last month of a stock, the mean of a level; a
 * figure per year as it is. A figure of the whole run has no yearly values.
 */
export function yearlyValues(run: Run, instance: Instance): Float64Array {
  const { kind, per } = instance.line.declaration;
  const years = calendarYears(run);
  if (kind === 'figure')
    return Float64Array.from(per === 'year' ? years.map((_, index) => run.valueOf(instance, index)) : []);
  return Float64Array.from(years, ({ from, to }) => {
    if (kind === 'stock') return run.valueOf(instance, to - 1);
    let sum = 0;
    for (let month = from; month < to; month += 1) sum += run.valueOf(instance, month);
    return kind === 'level' ? sum / (to - from) : sum;
  });
}
