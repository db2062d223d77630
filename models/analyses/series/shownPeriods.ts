import type { Run } from '../../engine/run.ts';
import { calendarYears } from '../../engine/yearly.ts';
import { monthText } from '../../scenario/calendarMonth.ts';

/** In what kroner amounts are shown: those of the price year, or as they are in each month. */
export type ShownPrices = 'fixed' | 'nominal';

/** One column of a table or place of a chart: a calendar year of the run, or a month. */
export interface ShownPeriod {
  /** `YYYY` or `YYYY-MM`. */
  readonly id: string;
  readonly year: number;
  /** First month of the run in it, and the first after it. */
  readonly from: number;
  readonly to: number;
  /** Whether it is a year of which the run has not all twelve months. */
  readonly isPart: boolean;
}

/** Which part of a run is shown. */
export interface ShownSpan {
  /** First and last calendar year; what the run does not reach is left out. */
  readonly firstYear: number;
  readonly lastYear: number;
  /** Months instead of years. */
  readonly monthly?: boolean;
}

/** The years, or the months, of a run that are shown, in order. Without a span all its years. */
export function shownPeriods(run: Run, span?: ShownSpan): readonly ShownPeriod[] {
  const { start } = run.assembly.inputs;
  const years = calendarYears(run).filter(
    ({ year }) => span === undefined || (year >= span.firstYear && year <= span.lastYear),
  );
  if (span?.monthly !== true)
    return years.map(({ year, from, to, full }) => ({ id: String(year), year, from, to, isPart: !full }));
  return years.flatMap(
    ({ year, from, to }) =>
    Array.from({ length: to - from }, (_, index) => ({ id: monthText(start + from + index), year, from: from + index, to: from + index + 1, isPart: false })), // prettier-ignore
  );
}
