import {
  asCell,
  monthNumber,
  resolvedMonth,
  type AcceptedScenario,
  type InForce,
} from '../../models/index.ts';
import type { Computed } from '../state/computeScenario.ts';

/** The year that levers speak of: the first that is tested, the first full year after the pilot. */
export const leverYear = ({ result }: Computed): number => result.verdict.window.firstYear;

/** Which part of a number over time a lever moves: what is in force in the lever's year, and what comes later. */
export function inForceOf(computed: Computed): InForce {
  const { read } = computed.scenario;
  return {
    month: leverYear(computed) * 12,
    monthOf: (date) =>
      typeof date === 'string'
        ? monthNumber(date)
        : read.start + resolvedMonth(read, { path: '', milestone: date.milestone, months: date.months }),
  };
}

/** Months of the run in the lever's year. */
export function monthsOfYear(computed: Computed): readonly number[] {
  const first = leverYear(computed) * 12 - computed.scenario.read.start;
  return Array.from({ length: 12 }, (_, index) => first + index).filter(
    (month) => month >= 0 && month < computed.run.months,
  );
}

/** A member of a list with its id, as the values hold it. */
export function membersOf(
  { values }: AcceptedScenario,
  list: string,
): readonly (readonly [id: string, member: Readonly<Record<string, unknown>>])[] {
  return Object.entries(values[list] ?? {}) as [string, Readonly<Record<string, unknown>>][];
}

/** A number entry of a member. */
export const entryOf = (
  member: Readonly<Record<string, unknown>>,
  name: string,
): number | ReturnType<typeof asCell> =>
  (member[name] as number | ReturnType<typeof asCell> | undefined) ?? 0;
