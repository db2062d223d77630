import type { Distribution } from './distribution.ts';
import { requireProbability } from './requireProbability.ts';
import { requireRising } from './requireRising.ts';

/** The two ends, or the values with 10 % below and 10 % above. */
export type UniformGiven =
  { readonly minimum: number; readonly maximum: number } | { readonly p10: number; readonly p90: number };

/**
 * Every value between two ends equally likely. From P10 and P90 the ends lie an eighth of their distance further out.
 * Throws `wrongOrder` and `notFinite`. Equal ends give a constant.
 */
export function uniformDistribution(
  given: UniformGiven,
): Distribution<'uniform', { minimum: number; maximum: number }> {
  requireRising(
    'p10' in given ? { p10: given.p10, p90: given.p90 } : { minimum: given.minimum, maximum: given.maximum },
  );
  const reach = 'p10' in given ? (given.p90 - given.p10) / 8 : 0;
  const minimum = 'p10' in given ? given.p10 - reach : given.minimum;
  const maximum = 'p10' in given ? given.p90 + reach : given.maximum;
  const width = maximum - minimum;
  return {
    kind: 'uniform',
    parameters: { minimum, maximum },
    mean: minimum + width / 2,
    variance: (width * width) / 12,
    quantile(probability) {
      requireProbability(probability);
      return Math.min(maximum, minimum + width * probability);
    },
  };
}
