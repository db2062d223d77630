import { betaDistribution } from '../../statistics/betaDistribution.ts';
import { discreteDistribution } from '../../statistics/discreteDistribution.ts';
import type { Distribution } from '../../statistics/distribution.ts';
import { lognormalDistribution } from '../../statistics/lognormalDistribution.ts';
import { normalDistribution } from '../../statistics/normalDistribution.ts';
import { pertDistribution } from '../../statistics/pertDistribution.ts';
import { triangularDistribution } from '../../statistics/triangularDistribution.ts';
import { uniformDistribution } from '../../statistics/uniformDistribution.ts';
import type { Cell, DistributionName, Range, RangeEnds } from '../cell.ts';
import type { NumberField } from '../field.ts';
import { valueInside } from '../fields/number.ts';

/** A range with what it leaves out filled in, in the unit of its input, and the number's own value. */
export interface PlainRange {
  readonly dist: DistributionName;
  readonly ends: RangeEnds;
  readonly low: number;
  readonly value: number;
  readonly high: number;
  readonly values: readonly { readonly value: number; readonly probability: number }[];
}

/** What low and high may be, by distribution: each maker's own ways. The first is meant where nothing is said. */
export const endsOf: Readonly<Record<DistributionName, readonly RangeEnds[]>> = {
  uniform: ['percentiles', 'absolute'],
  triangular: ['percentiles', 'absolute'],
  pert: ['percentiles', 'absolute'],
  normal: ['percentiles', 'deviation'],
  lognormal: ['percentiles', 'deviation'],
  beta: ['percentiles', 'deviation'],
  discrete: ['absolute'],
};

/** The distribution meant where a range names none: PERT, or what its values or its deviations ask for. */
export function distOf({ dist, ends, values }: Range): DistributionName {
  return dist ?? (values !== undefined ? 'discrete' : ends === 'deviation' ? 'normal' : 'pert');
}

/** The range of a number, with defaults filled in, in the unit of the input. */
export function plainRange(field: NumberField, range: Range, cell: Pick<Cell, 'value' | 'unit'>): PlainRange {
  const inside = (value: number): number => valueInside(field, { unit: cell.unit, value });
  const dist = distOf(range);
  return {
    dist,
    ends: range.ends ?? endsOf[dist][0] ?? 'percentiles',
    low: inside(range.low),
    value: inside(cell.value),
    high: inside(range.high),
    values: (range.values ?? []).map(({ value, probability }) => ({ value: inside(value), probability })),
  };
}

/**
 * The distribution of an uncertain number, in the unit of its input.
 *
 * Triangular and PERT have the number's value as their most likely one. The others follow from low and high alone: the
 * mean of a normal, and of every distribution told by deviations, lies midway. A beta distribution stretches over all
 * that the input can be, so the input has a lowest and a highest value. Equal low and high give a constant.
 * @param range in the unit of the cell, checked by `checkRange`
 * @throws StatisticsError for what no distribution of the family has
 */
export function distributionOf(
  field: NumberField,
  range: Range,
  cell: Pick<Cell, 'value' | 'unit'>,
): Distribution {
  const { dist, ends, low, value, high, values } = plainRange(field, range, cell);
  const tenths = { p10: low, p90: high };
  const moments = { mean: low + (high - low) / 2, deviation: (high - low) / 2 };
  const span = { minimum: low, maximum: high };
  switch (dist) {
    case 'uniform':
      return uniformDistribution(ends === 'absolute' ? span : tenths);
    case 'triangular':
      return triangularDistribution(ends === 'absolute' ? { ...span, mode: value } : { ...tenths, mode: value }); // prettier-ignore
    case 'pert':
      return pertDistribution(ends === 'absolute' ? { ...span, mode: value } : { ...tenths, mode: value });
    case 'normal':
      return normalDistribution(ends === 'deviation' ? moments : tenths);
    case 'lognormal':
      return lognormalDistribution(ends === 'deviation' ? moments : tenths);
    case 'beta': {
      const limits = low === high ? span : { minimum: field.min ?? NaN, maximum: field.max ?? NaN };
      return betaDistribution({ ...limits, ...(ends === 'deviation' ? moments : tenths) });
    }
    case 'discrete':
      return discreteDistribution({
        values: values.map((each) => each.value),
        weights: values.map((each) => each.probability),
      });
  }
}
