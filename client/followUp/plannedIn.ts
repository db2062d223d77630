import {
  calendarYears,
  hallModel,
  lineSeries,
  monthNumber,
  type Locale,
  type Run,
} from '../../models/index.ts';
import { measured } from './followUpNumbers.ts';

/** The plan of a line in a month or a year, in words; undefined where the run does not have it. */
export function plannedIn(run: Run | undefined, line: string, period: string, locale: Locale): string | undefined {
  const declared = hallModel.lines.get(line)?.declaration;
  if (run === undefined || declared === undefined) return undefined;
  const year = calendarYears(run).find((each) => String(each.year) === period.slice(0, 4));
  if (year === undefined) return undefined;
  const month = period.length === 4 ? undefined : monthNumber(period) - run.assembly.inputs.start;
  const shown = { id: period, year: year.year, isPart: false, from: month ?? year.from, to: month === undefined ? year.to : month + 1 };
  const [value] = lineSeries(run, line, { periods: [shown], prices: 'nominal' });
  return value === undefined ? undefined : measured(value, declared.unit, locale);
} // prettier-ignore
