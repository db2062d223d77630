import type { DateValue, NumberValue, ScenarioInputs } from '../../../models/scenario/scenarioInputs.ts';

/** The month number of a date; milestones hang on each other. */
export function naiveDate(inputs: ScenarioInputs, date: DateValue): number {
  return date.milestone === undefined
    ? date.value
    : naiveDate(inputs, inputs.milestone(date.milestone)) + date.months;
}

/** A number of a scenario in a month of the run: of its year, its month of the year, or its last step reached. */
export function naiveInMonth(inputs: ScenarioInputs, number: NumberValue, month: number): number {
  const { years, steps, months } = number;
  const calendarMonth = inputs.start + month;
  if (years !== undefined) return naiveInYear(inputs, number, Math.floor(calendarMonth / 12));
  if (months !== undefined) {
    const sum = months.reduce((total, weight) => total + weight.value, 0);
    return (months[calendarMonth % 12]?.value ?? NaN) * (sum === 0 ? 1 : 12 / sum);
  }
  let value = number.value;
  for (const { from, leaf } of steps ?? [])
    if (month - naiveDate(inputs, from) >= -0.000001) value = leaf.value;
  return stated(inputs, number, value);
}

/** In a calendar year, in the run or not; also of a number that never changes. */
export const naiveInYear = (inputs: ScenarioInputs, number: NumberValue, year?: number): number =>
  stated(inputs, number, number.years?.get(year ?? NaN)?.value ?? number.value);

/** Rounded half up where it is a whole number, and moved from its own price year. */
function stated(inputs: ScenarioInputs, { whole, priceShift }: NumberValue, value: number): number {
  const rounded = whole === true ? Math.floor(value + 0.5) : value;
  if (priceShift === undefined) return rounded;
  const { rate, member, fromYear, toYear } = priceShift;
  const growth = inputs.number(rate, member);
  return rounded * naiveCompounded((year) => naiveInYear(inputs, growth, year), fromYear, toYear);
}

/** Product of 1 + rate over the years after `from` up to `to`; divided where `to` is earlier. */
export function naiveCompounded(rate: (year: number) => number, from: number, to: number): number {
  let product = 1;
  for (let year = from + 1; year <= to; year += 1) product *= 1 + rate(year);
  for (let year = from; year > to; year -= 1) product /= 1 + rate(year);
  return product;
}
