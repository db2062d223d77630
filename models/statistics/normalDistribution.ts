import type { Distribution } from './distribution.ts';
import { normalQuantile } from './normalQuantile.ts';
import { requireFinite } from './requireFinite.ts';
import { requireRising } from './requireRising.ts';
import { StatisticsError } from './statisticsError.ts';

/** Mean and standard deviation, or the values with 10 % below and 10 % above. */
export type NormalGiven =
  { readonly mean: number; readonly deviation: number } | { readonly p10: number; readonly p90: number };

/**
 * The normal distribution. From P10 and P90 the mean lies midway, and the deviation is their distance over 2 · 1.28….
 * Throws `wrongOrder`, `notFinite`, and `notPositive` for a negative deviation. A deviation of 0 gives a constant.
 */
export function normalDistribution(
  given: NormalGiven,
): Distribution<'normal', { mean: number; deviation: number }> {
  const { mean, deviation } = 'p10' in given ? fromTenths(given.p10, given.p90) : given;
  requireFinite({ mean, deviation });
  if (deviation < 0) {
    throw new StatisticsError('notPositive', `A standard deviation is not negative; this is ${deviation}.`, {
      fields: ['deviation'],
      found: { deviation },
    });
  }
  return {
    kind: 'normal',
    parameters: { mean, deviation },
    mean,
    variance: deviation * deviation,
    quantile(probability) {
      const score = normalQuantile(probability);
      return deviation === 0 ? mean : mean + deviation * score;
    },
  };
}

function fromTenths(p10: number, p90: number): { mean: number; deviation: number } {
  requireRising({ p10, p90 });
  return { mean: (p10 + p90) / 2, deviation: (p90 - p10) / (2 * normalQuantile(0.9)) };
}
