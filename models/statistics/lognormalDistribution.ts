import type { Distribution } from './distribution.ts';
import { exponential } from './exponential.ts';
import { naturalLogarithm } from './naturalLogarithm.ts';
import { normalQuantile } from './normalQuantile.ts';
import { requireFinite } from './requireFinite.ts';
import { requireRising } from './requireRising.ts';
import { StatisticsError } from './statisticsError.ts';

/** The values with 10 % below and above; or mean and deviation of the value; or those of its natural logarithm. */
export type LognormalGiven =
  | { readonly p10: number; readonly p90: number }
  | { readonly mean: number; readonly deviation: number }
  | { readonly meanOfLog: number; readonly deviationOfLog: number };

/**
 * A value above 0 whose natural logarithm is normal. Throws `wrongOrder`, `notFinite`, and `notPositive` for a value
 * that must be above 0 or a negative deviation. A deviation of 0 gives a constant.
 */
export function lognormalDistribution(
  given: LognormalGiven,
): Distribution<'lognormal', { meanOfLog: number; deviationOfLog: number }> {
  const { meanOfLog, deviationOfLog } = parametersFrom(given);
  requireFinite({ meanOfLog, deviationOfLog });
  const square = deviationOfLog * deviationOfLog;
  const mean = exponential(meanOfLog + square / 2);
  return {
    kind: 'lognormal',
    parameters: { meanOfLog, deviationOfLog },
    mean,
    variance: mean * mean * exponentialLessOne(square),
    quantile(probability) {
      const score = normalQuantile(probability);
      if (deviationOfLog === 0)
        return 'p10' in given ? given.p10 : 'mean' in given ? given.mean : exponential(meanOfLog);
      return exponential(meanOfLog + deviationOfLog * score);
    },
  };
}

function parametersFrom(given: LognormalGiven): { meanOfLog: number; deviationOfLog: number } {
  if ('p10' in given) {
    requireRising({ p10: given.p10, p90: given.p90 });
    requirePositive('p10', given.p10);
    const low = naturalLogarithm(given.p10);
    const high = naturalLogarithm(given.p90);
    return { meanOfLog: (low + high) / 2, deviationOfLog: (high - low) / (2 * normalQuantile(0.9)) };
  }
  if ('mean' in given) {
    requireFinite({ mean: given.mean, deviation: given.deviation });
    requirePositive('mean', given.mean);
    requireNotNegative('deviation', given.deviation);
    const relative = given.deviation / given.mean;
    const square = logarithmOfOnePlus(relative * relative);
    return { meanOfLog: naturalLogarithm(given.mean) - square / 2, deviationOfLog: Math.sqrt(square) };
  }
  requireFinite({ meanOfLog: given.meanOfLog, deviationOfLog: given.deviationOfLog });
  requireNotNegative('deviationOfLog', given.deviationOfLog);
  return given;
}

function requirePositive(field: string, value: number): void {
  if (value > 0) return;
  throw new StatisticsError('notPositive', `A lognormal value is above 0; ${field} is ${value}.`, {
    fields: [field],
    found: { [field]: value },
  });
}

function requireNotNegative(field: string, value: number): void {
  if (value >= 0) return;
  throw new StatisticsError('notPositive', `A standard deviation is not negative; ${field} is ${value}.`, {
    fields: [field],
    found: { [field]: value },
  });
}

/** e^q − 1 without loss for small q >= 0. */
function exponentialLessOne(q: number): number {
  return q < 1e-3 ? q * (1 + (q / 2) * (1 + (q / 3) * (1 + (q / 4) * (1 + q / 5)))) : exponential(q) - 1;
}

/** ln(1 + q) without loss for small q >= 0. */
function logarithmOfOnePlus(q: number): number {
  return q < 1e-3 ? q * (1 - q * (1 / 2 - q * (1 / 3 - q * (1 / 4 - q / 5)))) : naturalLogarithm(1 + q);
}
