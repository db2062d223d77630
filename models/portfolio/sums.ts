import { hallModel } from '../hall/hallModel.ts';
import type { LineKind } from '../language/declaration.ts';
import type { Translated } from '../language/translated.ts';
import { monthText } from '../scenario/calendarMonth.ts';
import { realLines, type HallValues } from './hallValues.ts';
import { sumLines, type SumLine } from './sumLines.ts';

/** A line of the whole portfolio. */
export interface SumSeries {
  readonly id: string;
  readonly label: Translated;
  readonly unit: string;
  readonly kind: LineKind;
  /** For each period the sum over the halls whose time covers it. */
  readonly values: readonly number[];
  /** The same of each hall, in the order of the file; null where its time does not cover the period. */
  readonly halls?: readonly (readonly (number | null)[])[];
}

/** What the halls are together, period by period. */
export interface Sums {
  /** Calendar years `2031`, or months `2031-05`. */
  readonly periods: readonly string[];
  /** How many halls each period has, in part or in whole. */
  readonly count: readonly number[];
  readonly lines: readonly SumSeries[];
}

/**
 * Adds up the main lines of all halls. By year the tested results come too, in kroner of the portfolio's price year;
 * all other kroner are nominal. A period in which only some halls are there has the sum of those.
 */
export function sumsOf(halls: readonly HallValues[], monthly: boolean, byHall: boolean): Sums {
  const first = Math.min(...halls.map(({ start }) => start));
  const end = Math.max(...halls.map(({ start, months }) => start + months));
  const from = monthly ? first : Math.floor(first / 12);
  const length = (monthly ? end : Math.floor((end - 1) / 12) + 1) - from;
  const place = (start: number): number => (monthly ? start : Math.floor(start / 12)) - from;
  const real = monthly
    ? []
    : realLines.map((line, at) => ({ line, of: (hall: HallValues) => hall.real[at] ?? new Float64Array() }));
  const nominal = sumLines.map((each, at) => ({
    line: each.line,
    of: (hall: HallValues): Float64Array => {
      const values = hall.lines[at] ?? new Float64Array();
      return monthly ? values : yearsOf(values, hall.start, each.yearly);
    },
  }));
  const lines = [...real, ...nominal].map(({ line, of }): SumSeries => {
    const own = halls.map((hall) => placed(of(hall), place(hall.start), length));
    const values = Array.from({ length }, (_, period) =>
      own.reduce((sum, each) => sum + (each[period] ?? 0), 0),
    );
    const { unit, kind, label } = declarationOf(line);
    return { id: line, label, unit, kind, values, ...(byHall ? { halls: own } : {}) };
  });
  const covered = halls.map((hall) => placed(nominal[0]!.of(hall), place(hall.start), length));
  return {
    periods: Array.from({ length }, (_, at) => (monthly ? monthText(from + at) : String(from + at))),
    count: Array.from({ length }, (_, at) => covered.filter((each) => each[at] !== null).length),
    lines,
  };
}

/** The yearly values of a course by month. */
export function yearsOf(values: Float64Array, start: number, yearly: SumLine['yearly']): Float64Array {
  const firstYear = Math.floor(start / 12);
  const years = Math.floor((start + values.length - 1) / 12) - firstYear + 1;
  const sums = new Float64Array(years);
  const counts = new Uint8Array(years);
  values.forEach((value, month) => {
    const year = Math.floor((start + month) / 12) - firstYear;
    sums[year] = yearly === 'last' ? value : sums[year]! + value;
    counts[year]! += 1;
  });
  return yearly === 'mean' ? sums.map((sum, year) => sum / counts[year]!) : sums;
}

function placed(values: Float64Array, at: number, length: number): readonly (number | null)[] {
  return Array.from({ length }, (_, period) => values[period - at] ?? null);
}

function declarationOf(line: string): { unit: string; kind: LineKind; label: Translated } {
  const declaration = hallModel.lines.get(line)?.declaration;
  if (declaration === undefined) throw new RangeError(`the model has no line ${line}`);
  return declaration;
}
