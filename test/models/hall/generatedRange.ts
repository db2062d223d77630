import fc from 'fast-check';
import type { Range } from '../../../models/scenario/cell.ts';
import type { NumberField } from '../../../models/scenario/field.ts';
import { distributionOf } from '../../../models/scenario/ranges/distributionOf.ts';
import { StatisticsError } from '../../../models/statistics/statisticsError.ts';
import { likely, oneOf, type Pick } from './pick.ts';

/** The distributions, and what low and high may be for each. */
const families = {
  uniform: ['percentiles', 'absolute'],
  triangular: ['percentiles', 'absolute'],
  pert: ['percentiles', 'absolute'],
  normal: ['percentiles', 'deviation'],
  lognormal: ['percentiles', 'deviation'],
  beta: ['percentiles', 'deviation'],
  discrete: ['absolute'],
} as const;

type Family = keyof typeof families;

/**
 * A range of a number, of any kind that it may have.
 * @param value and another one it may have, in the unit of the cell
 * @param yearly whether it may be a path from year to year
 */
export function generatedRange(
  pick: Pick,
  field: NumberField,
  cell: { readonly value: number; readonly unit?: string | undefined },
  other: number,
  yearly: boolean,
): Range {
  const { value } = cell;
  const [low, high] = [Math.min(value, other), Math.max(value, other)];
  const dist = oneOf(pick, Object.keys(families) as Family[]);
  const ends = oneOf(pick, families[dist]);
  const path = yearly && likely(pick, 40) ? { persistence: pick(fc.integer, { min: 0, max: 99 }) / 100 } : {};
  const given: Range = {
    low,
    high,
    ...path,
    ...(dist === 'pert' && likely(pick, 50) ? {} : { dist }),
    ...(ends === families[dist][0] && likely(pick, 60) ? {} : { ends }),
    ...(dist === 'discrete' ? { values: discreteValues(pick, low, value, high) } : {}),
  };
  return exists(field, given, cell) ? given : { low, high, ...path };
}

/** Values from low to high with probabilities that make 1: quarters, which add up exactly. */
function discreteValues(pick: Pick, low: number, value: number, high: number): NonNullable<Range['values']> {
  const middle = likely(pick, 50) ? value : low + (high - low) / 2;
  return [low, middle, high].map((each, index) => ({ value: each, probability: index === 1 ? 0.5 : 0.25 }));
}

/** Whether the family has such a distribution: nothing lognormal at 0, nothing beta at its own ends. */
function exists(
  field: NumberField,
  range: Range,
  cell: { readonly value: number; readonly unit?: string | undefined },
): boolean {
  if (range.dist === 'lognormal' && range.low <= 0) return false;
  if (range.dist === 'beta' && (field.min === undefined || field.max === undefined)) return false;
  try {
    distributionOf(field, range, cell);
    return true;
  } catch (error) {
    if (error instanceof StatisticsError) return false;
    throw error;
  }
}
