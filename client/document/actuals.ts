import type { ScenarioDocument } from '../../models/index.ts';

/** A number of the accounts to be put in, or taken out where there is none. */
export interface ActualEdit {
  readonly line: string;
  /** `2027-05`, or `2027` for a year. */
  readonly period: string;
  readonly value: number | undefined;
}

/**
 * A document with other actuals. A year takes the place of its own months and a month that of its year: both would say
 * the same twice.
 */
export function withActuals(document: ScenarioDocument, edits: readonly ActualEdit[]): ScenarioDocument {
  const actuals: Record<string, Record<string, number>> = { ...document.actuals };
  for (const { line, period, value } of edits) {
    const kept = Object.entries(actuals[line] ?? {}).filter(
      ([each]) => each !== period && (value === undefined || !isOther(each, period)),
    );
    const periods = value === undefined ? kept : [...kept, [period, value] as const];
    const sorted = periods.sort(([a], [b]) => (a < b ? -1 : 1));
    if (sorted.length === 0) delete actuals[line];
    else actuals[line] = Object.fromEntries(sorted);
  }
  const { actuals: _, ...rest } = document;
  return Object.keys(actuals).length === 0 ? rest : { ...rest, actuals };
}

/** Whether one of two periods is the year of the other. */
const isOther = (one: string, other: string): boolean =>
  one.length !== other.length && one.slice(0, 4) === other.slice(0, 4);

/** The actual of a line in a period, where there is one. */
export const actualAt = (
  document: ScenarioDocument | undefined,
  line: string,
  period: string,
): number | undefined => document?.actuals?.[line]?.[period];
