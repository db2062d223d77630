import fc from 'fast-check';
import { edgeFactor } from '../../../models/scenario/edgeUnit.ts';
import type { NumberField } from '../../../models/scenario/field.ts';
import { isWithin, valueInside } from '../../../models/scenario/fields/number.ts';
import type { GeneratedDates } from './generatedDates.ts';
import { likely, oneOf, type Pick } from './pick.ts';

/** From how much to how much is plausible, by input where it is special, else by unit. */
const byInput: Readonly<Record<string, readonly [low: number, high: number]>> = {
  'economy.priceYear': [2022, 2032],
  'economy.baseAmount': [110_000, 150_000],
  'staffing.yearlySalary': [380_000, 900_000],
  'staffing.effectiveHours': [1400, 1900],
  'staffing.openingHours': [0, 60],
  'staffing.fteStep': [0, 1],
  'staffing.holidayFactor': [1, 1.05],
  'volumes.scale': [0, 2.5],
  'volumes.elasticity': [-3, 0],
  'volumes.potentialGrowth': [-0.05, 0.08],
  'priceIndex.growth': [-0.02, 0.07],
  'volumes.rampMonths': [0, 30],
  'volumes.holdingDays': [0, 30],
  'premises.rentFreeMonths': [0, 12],
  'funding.lagMonths': [0, 8],
  'funding.granted': [0, 8_000_000],
  'accounts.openingCash': [-500_000, 3_000_000],
  'accounts.floor': [-300_000, 500_000],
  'accounts.paymentDays': [0, 30],
  'accounts.collectionDays': [0, 30],
  'verdict.years': [1, 12],
  'verdict.breakEvenBy': [2025, 2042],
};

const byUnit: Readonly<Record<string, readonly [low: number, high: number]>> = {
  'tonne/year': [0, 900],
  'item/year': [0, 30_000],
  'NOK0/tonne': [0, 25_000],
  'NOK0/item': [0, 1500],
  'm2/tonne': [0, 12],
  'm2/item': [0, 0.6],
  'hour/tonne': [0, 15],
  'hour/item': [0, 0.5],
  'tonne/item': [0.001, 0.06],
  'NOK0/FTE/year': [0, 60_000],
  'NOK0/year': [0, 900_000],
  'NOK0/m2/year': [0, 1800],
  'kWh/m2/year': [0, 250],
  'NOK0/kWh': [0, 2.5],
  m2: [0, 700],
  FTE: [0, 5],
  NOK: [0, 2_000_000],
  'NOK/year': [0, 300_000],
  NOK0: [0, 400_000],
  inhabitant: [500, 120_000],
  household: [200, 60_000],
  '1': [0, 1],
};

/** How fine the steps are between the low and the high end. */
const fineness = 1_000_000;

/** A plausible value of a number, in the input's own unit and within its limits. */
export function generatedValue(pick: Pick, input: string, field: NumberField): number {
  const [low, high] = byInput[input] ?? byUnit[field.unit] ?? [];
  if (low === undefined || high === undefined) throw new RangeError(`no plausible ${input} (${field.unit})`);
  const least = Math.max(low, field.min ?? -Infinity);
  const most = Math.min(high, field.max ?? Infinity);
  if (field.whole === true) return pick(fc.integer, { min: Math.ceil(least), max: Math.floor(most) });
  const zero = isWithin(field, 0) && likely(pick, 10);
  const value = zero ? 0 : least + ((most - least) * pick(fc.integer, { min: 0, max: fineness })) / fineness;
  return isWithin(field, value) ? value : (least + most) / 2;
}

const distributions = ['uniform', 'triangular', 'pert', 'normal', 'lognormal', 'beta', 'discrete'] as const;

/** A number as a file may write it: plain, or a cell with a unit, a range, a source, and its course over time. */
export function generatedNumber(
  pick: Pick,
  input: string,
  field: NumberField,
  dates: GeneratedDates,
): unknown {
  const own = generatedValue(pick, input, field);
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
  return {
    value,
    ...(unit === undefined ? {} : { unit }),
    ...(field.index !== undefined && likely(pick, 30) ? { priceYear: pick(fc.integer, { min: 2021, max: 2031 }) } : {}), // prettier-ignore
    ...(field.certain !== true && likely(pick, 30) ? { range: range(pick, value, another()) } : {}),
    ...(likely(pick, 10) ? { lever: { low: Math.min(value, 1), high: Math.max(value, 1), cost: 3 } } : {}),
    ...(likely(pick, 30) ? { source: 'A letter of 2026', note: 'Ørn & æsj', status: oneOf(pick, ['sourced', 'derived', 'assumed', 'illustrative']) } : {}), // prettier-ignore
    ...course(pick, field, dates, another),
  };
}

function range(pick: Pick, value: number, other: number): object {
  return {
    low: Math.min(value, other),
    high: Math.max(value, other),
    ...(likely(pick, 70) ? { dist: oneOf(pick, distributions) } : {}),
    ...(likely(pick, 40) ? { ends: oneOf(pick, ['percentiles', 'absolute']) } : {}),
  };
}

/** At most one of values by year, steps from a date, and weights by month. */
function course(pick: Pick, field: NumberField, dates: GeneratedDates, another: () => number): object {
  if (field.timed === undefined || likely(pick, 40)) return {};
  const entry = (): unknown => (likely(pick, 70) ? another() : { value: another(), note: 'from the budget' });
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
