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
  const { yearOfMonth, years, months } = run.assembly.program;
  const values = new Float64Array(kind === 'figure' && per !== 'year' ? 0 : years);
  if (kind === 'figure') return values.map((_, index) => run.valueOf(instance, index));
  const counts = new Uint8Array(years);
  for (let month = 0; month < months; month += 1) {
    const year = yearOfMonth[month] ?? 0;
    const before = kind === 'stock' ? 0 : (values[year] ?? 0);
    values[year] = before + run.valueOf(instance, month);
    counts[year] = (counts[year] ?? 0) + 1;
  }
  return kind === 'level' ? values.map((sum, year) => sum / (counts[year] ?? 1)) : values;
}
