import type { Assembly } from '../../engine/assemble.ts';
import type { Instance } from '../../engine/assembler.ts';
import { wantedOf } from '../../engine/batch/partialRun.ts';
import { monthText } from '../../scenario/calendarMonth.ts';
import type { LineDeclaration } from '../../language/declaration.ts';
import type { Recording, ValueRows } from './recording.ts';

/** A line whose course is kept of every future, all its members together. */
export interface LineRecording extends Recording {
  readonly declaration: LineDeclaration;
  /** Calendar years `2031`, or months `2031-05`. */
  readonly periods: readonly string[];
}

/**
 * Keeps a line of each future by month or by year: of a year the sum of a flow, the last month of a stock, the mean of
 * a level. A figure per year is kept by year.
 * @param instances the line's own: one, or one for each of its members
 * @param year the calendar year whose months are kept alone, where they are kept by month
 */
export function lineRecording(
  assembly: Assembly,
  instances: readonly Instance[],
  monthly: boolean,
  year?: number,
): LineRecording {
  const [first] = instances;
  if (first === undefined) throw new RangeError('a line without instances');
  const { declaration } = first.line;
  const { months, years } = assembly.program;
  const { start } = assembly.inputs;
  const isYearly = declaration.kind === 'figure';
  const byMonth = monthly && !isYearly;
  const firstMonth = byMonth && year !== undefined ? Math.max(0, year * 12 - start) : 0;
  const lastMonth = byMonth && year !== undefined ? Math.min(months, (year + 1) * 12 - start) : months;
  const values = isYearly ? years : Math.max(0, lastMonth - firstMonth);
  const width = byMonth ? values : years;
  return {
    declaration,
    periods: Array.from({ length: width }, (_, index) => (byMonth ? monthText(start + firstMonth + index) : String(Math.floor(start / 12) + index))), // prettier-ignore
    wanted: instances.flatMap((each) =>
      Array.from({ length: values }, (_, at) => wantedOf(each, firstMonth + at)),
    ),
    width,
    record: (rows, from, into) => {
      into.fill(0);
      instances.forEach((_, member) => {
        const place = from + member * values;
        if (byMonth || isYearly) addPeriods(rows, place, into, width);
        else addYears(rows, place, into, declaration.kind, assembly.program.yearOfMonth);
      });
    },
  };
}

/** Adds the values of a member as they are. */
function addPeriods({ values, width, count }: ValueRows, from: number, into: Float64Array, length: number) {
  for (let period = 0; period < length; period += 1)
    for (let index = 0; index < count; index += 1)
      into[period * count + index]! += values[index * width + from + period]!;
}

/** Adds the yearly values of a member, month after month as a run does. */
function addYears(
  { values, width, count }: ValueRows,
  from: number,
  into: Float64Array,
  kind: LineDeclaration['kind'],
  yearOfMonth: Int32Array,
): void {
  const years = (yearOfMonth.at(-1) ?? 0) + 1;
  const sums = new Float64Array(years);
  const counts = new Uint8Array(years);
  for (const year of yearOfMonth) counts[year]! += 1;
  for (let index = 0; index < count; index += 1) {
    sums.fill(0);
    const first = index * width + from;
    for (let month = 0; month < yearOfMonth.length; month += 1) {
      const year = yearOfMonth[month]!;
      const value = values[first + month]!;
      sums[year] = kind === 'stock' ? value : sums[year]! + value;
    }
    for (let year = 0; year < years; year += 1)
      into[year * count + index]! += kind === 'level' ? sums[year]! / counts[year]! : sums[year]!;
  }
}
