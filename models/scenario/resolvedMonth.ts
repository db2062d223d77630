import type { DateValue, ScenarioInputs } from './scenarioInputs.ts';

/** The month of a date, from the start of the run, with its milestones followed. */
export function resolvedMonth(inputs: ScenarioInputs, date: DateValue): number {
  let at = date;
  let months = 0;
  while (at.milestone !== undefined) {
    months += at.months;
    at = inputs.milestone(at.milestone);
  }
  return at.value + months;
}
