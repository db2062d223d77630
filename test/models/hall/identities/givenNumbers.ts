import { resolvedMonth } from '../../../../models/scenario/resolvedMonth.ts';
import type { ScenarioInputs } from '../../../../models/scenario/scenarioInputs.ts';

/** A number of a scenario in a month as the file gives it: by calendar year, by steps, or one. Not moved by any index. */
export function numberIn(read: ScenarioInputs, input: string, month: number, member?: string): number {
  const { value, years, steps } = read.number(input, member);
  const reached = (steps ?? []).filter(({ from }) => resolvedMonth(read, from) <= month);
  return reached.at(-1)?.leaf.value ?? years?.get(Math.floor((read.start + month) / 12))?.value ?? value;
}

/** The month a date of a scenario means, from the start of the run. */
export const monthOf = (read: ScenarioInputs, input: string, member?: string): number =>
  resolvedMonth(read, read.date(input, member));
