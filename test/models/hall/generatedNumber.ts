import fc from 'fast-check';
import { edgeFactor } from '../../../models/scenario/edgeUnit.ts';
import type { NumberField } from '../../../models/scenario/field.ts';
import { isWithin, valueInside } from '../../../models/scenario/fields/number.ts';
import type { GeneratedDates } from './generatedDates.ts';
import { generatedRange } from './generatedRange.ts';
import { likely, oneOf, type Pick } from './pick.ts';
import { plausibleEnds } from './plausibleValues.ts';

/** How fine the steps are between the low and the high end. */
const fineness = 1_000_000;

/** A plausible value of a number, in the input's own unit and within its limits. */
export function generatedValue(pick: Pick, input: string, field: NumberField): number {
  const [least, most] = plausibleEnds(input, field);
  if (field.whole === true) return pick(fc.integer, { min: Math.ceil(least), max: Math.floor(most) });
  const zero = isWithin(field, 0) && likely(pick, 10);
  const value = zero ? 0 : least + ((most - least) * pick(fc.integer, { min: 0, max: fineness })) / fineness;
  return isWithin(field, value) ? value : (least + most) / 2;
}

/**
 * A number as a file may write it: plain, or a cell with a unit, a range, a source, and its course over time.
 * @param given its value in the input's own unit, where it is not for this to choose
 */
export function generatedNumber(
  pick: Pick,
  input: string,
  field: NumberField,
  dates: GeneratedDates,
  given?: number,
): unknown {
  const own = given ?? generatedValue(pick, input, field);
  if (likely(pick, 45)) return own;
  const unit = likely(pick, 50) ? oneOf(pick, spellings(field)) : undefined;
  const inUnit = (value: number): number => (unit === undefined ? value : value / (edgeFactor(unit, field.unit) ?? NaN)); // prettier-ignore
  const fits = (value: number): boolean => isWithin(field, valueInside(field, { value, unit }));
  if (!fits(inUnit(own))) return own;
  const another = (): number => {
    const value = inUnit(generatedValue(pick, input, field));
    return fits(value) ? value : inUnit(own);
  };
  const value = inUnit(own);
  const over = course(pick, field, unit, dates, another);
  const yearly = field.timed?.includes('years') === true && !('steps' in over);
  const ranged = field.certain !== true && likely(pick, 30);
  return {
    value,
    ...(unit === undefined ? {} : { unit }),
    ...(field.index !== undefined && likely(pick, 30) ? { priceYear: pick(fc.integer, { min: 2021, max: 2031 }) } : {}), // prettier-ignore
    ...(ranged ? { range: generatedRange(pick, field, { value, unit }, another(), yearly) } : {}),
    ...(likely(pick, 10) ? { lever: { low: Math.min(value, 1), high: Math.max(value, 1), cost: 3 } } : {}),
    ...(likely(pick, 30) ? { source: 'A letter of 2026', note: 'Ørn & æsj', status: oneOf(pick, ['sourced', 'derived', 'assumed', 'illustrative']) } : {}), // prettier-ignore
    ...over,
  };
}

/** At most one of values by year, steps from a date, and weights by month. */
function course(
  pick: Pick,
  field: NumberField,
  unit: string | undefined,
  dates: GeneratedDates,
  another: () => number,
): object {
  if (field.timed === undefined || likely(pick, 40)) return {};
  const entry = (): unknown => {
    const value = another();
    if (likely(pick, 70)) return value;
    const range = field.certain !== true && likely(pick, 40) ? { range: generatedRange(pick, field, { value, unit }, another(), false) } : {}; // prettier-ignore
    return { value, note: 'from the budget', ...range };
  };
  const count = pick(fc.integer, { min: 1, max: 3 });
  switch (oneOf(pick, field.timed)) {
    case 'years': {
      const years = Array.from({ length: count }, () => String(dates.year(pick)));
      return { years: Object.fromEntries(years.map((year) => [year, entry()])) };
    }
    case 'steps': {
      const months = [...new Set(Array.from({ length: count }, () => dates.month(pick)))].sort(
        (a, b) => a - b,
      );
      return { steps: months.map((month) => ({ from: dates.text(pick, month), value: entry() })) };
    }
    case 'months':
      return { months: Array.from({ length: 12 }, (_, month) => (month === 0 ? 1 : pick(fc.integer, { min: 0, max: 4 }) / 2)) }; // prettier-ignore
  }
}

/** The units a number may be written in: its own, the one it is shown in, kroner without a year, thousands, months. */
function spellings(field: NumberField): readonly string[] {
  const { unit, shownIn } = field;
  const plain = unit.replace(/^NOK0/, 'NOK');
  const tried = [unit, plain, shownIn, plain.replace(/^NOK/, 'kNOK'), plain.replace(/^NOK/, 'mNOK'), plain.replace(/^tonne/, 'kg'), plain.replace(/\/year$/, '/month')]; // prettier-ignore
  const known = tried.filter((each): each is string => each !== undefined && edgeFactor(each, unit) !== undefined); // prettier-ignore
  return [...new Set(known)];
}
