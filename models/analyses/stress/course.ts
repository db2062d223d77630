import { monthNumber, monthText } from '../../scenario/calendarMonth.ts';
import type { Cell } from '../../scenario/cell.ts';
import type { NumberField } from '../../scenario/field.ts';
import { isWithin } from '../../scenario/fields/number.ts';
import { resolvedMonth } from '../../scenario/resolvedMonth.ts';
import type { NumberValue, ScenarioInputs } from '../../scenario/scenarioInputs.ts';

/** A number over time in the unit of its input: at most one of values by calendar year, and steps from a month. */
export interface Course {
  readonly value: number;
  readonly years?: Readonly<Record<string, number>>;
  /** Months count from the start of the run. */
  readonly steps?: readonly { readonly month: number; readonly value: number }[];
}

/** How a number of a scenario goes over time. */
export function courseOf(read: ScenarioInputs, { value, years, steps }: NumberValue): Course {
  return {
    value,
    ...(years === undefined ? {} : { years: Object.fromEntries([...years].map(([year, leaf]) => [year, leaf.value])) }), // prettier-ignore
    ...(steps === undefined ? {} : { steps: steps.map(({ from, leaf }) => ({ month: resolvedMonth(read, from), value: leaf.value })) }), // prettier-ignore
  };
}

/** The value of a course in a month of the run. */
export function inMonth({ value, years, steps = [] }: Course, start: number, month: number): number {
  const own = years?.[String(Math.floor((start + month) / 12))];
  const reached = steps.filter((step) => step.month <= month).at(-1);
  return own ?? reached?.value ?? value;
}

/** A course with its numbers changed, all of them or from a month on; undefined where it may not change over time. */
export function changedCourse(
  course: Course,
  { timed = [] }: Pick<NumberField, 'timed'>,
  { start, months }: Pick<ScenarioInputs, 'start' | 'months'>,
  from: number,
  change: (value: number) => number,
): Course | undefined {
  if (from <= 0) return wholly(course, start, change);
  const at = (month: number): number => {
    const value = inMonth(course, start, month);
    return month < from ? value : change(value);
  };
  if (timed.includes('steps')) {
    const steps = Array.from({ length: months }, (_, month) => ({ month, value: at(month) }));
    return { value: at(0), steps: steps.filter(({ month, value }) => month > 0 && value !== at(month - 1)) };
  }
  if (!timed.includes('years')) return undefined;
  const last = Math.floor((start + months - 1) / 12);
  const first = Math.ceil((start + from) / 12);
  const years = Array.from({ length: Math.max(0, last - first + 1) }, (_, index) => first + index);
  const changed = years.map((year) => [year, change(course.years?.[String(year)] ?? course.value)] as const);
  return { value: course.value, years: { ...course.years, ...Object.fromEntries(changed) } };
}

/** All of a course; what is listed for years before the run is history, which stays. */
function wholly({ value, years, steps }: Course, start: number, change: (value: number) => number): Course {
  const first = Math.floor(start / 12);
  const listed = Object.entries(years ?? {}).map(([year, own]) => [year, Number(year) < first ? own : change(own)] as const); // prettier-ignore
  return {
    value: change(value),
    ...(years === undefined ? {} : { years: Object.fromEntries(listed) }),
    ...(steps === undefined ? {} : { steps: steps.map((step) => ({ ...step, value: change(step.value) })) }), // prettier-ignore
  };
}

/** A change kept within what the schema allows, whole where it must be; `limited` is told where it was not. */
export function within(
  field: NumberField,
  change: (value: number) => number,
  limited: () => void,
): (value: number) => number {
  return (value) => {
    const wanted = field.whole === true ? Math.round(change(value)) : change(value);
    if (isWithin(field, wanted)) return wanted;
    limited();
    const kept = Math.min(field.max ?? Infinity, Math.max(field.min ?? -Infinity, wanted));
    return isWithin(field, kept) ? kept : value;
  };
}

/** A course as a file writes it, in the unit of the input and the price year of the cell. */
export function cellOf({ value, years, steps }: Course, start: number, { priceYear, months }: Cell): Cell {
  return {
    value,
    ...(priceYear === undefined ? {} : { priceYear }),
    ...(months === undefined ? {} : { months }),
    ...(years === undefined ? {} : { years }),
    ...(steps === undefined ? {} : { steps: steps.map((step) => ({ from: monthText(start + step.month), value: step.value })) }), // prettier-ignore
  };
}

/** A date moved by some months, written as it was: a month, or a milestone plus months. */
export const shifted = (date: NonNullable<Cell['steps']>[number]['from'], by: number) =>
  typeof date === 'string' ? monthText(monthNumber(date) + by) : { ...date, months: date.months + by };
