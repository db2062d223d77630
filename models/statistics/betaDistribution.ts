import { betaQuantile } from './betaQuantile.ts';
import { betaShapesFromTenths } from './betaShapesFromTenths.ts';
import type { Distribution } from './distribution.ts';
import { requireFinite } from './requireFinite.ts';
import { requireRising } from './requireRising.ts';
import { StatisticsError } from './statisticsError.ts';

/** The two ends, and between them the shapes, or mean and standard deviation, or the 0.1 and 0.9 quantiles. */
export type BetaGiven = { readonly minimum: number; readonly maximum: number } & (
  | { readonly alpha: number; readonly beta: number }
  | { readonly mean: number; readonly deviation: number }
  | { readonly p10: number; readonly p90: number }
);

/**
 * The beta distribution stretched from minimum to maximum. Throws `wrongOrder`, `notFinite`, `notPositive` for a
 * shape not above 0, and `outOfRange` for a mean or deviation that no beta distribution between these ends has, with
 * the limit. Equal ends give a constant; otherwise the deviation must be above 0 and P10 below P90.
 */
export function betaDistribution(
  given: BetaGiven,
): Distribution<'beta', { minimum: number; maximum: number; alpha: number; beta: number }> {
  const { minimum, maximum } = given;
  requireRising({ minimum, maximum });
  const { alpha, beta } = minimum === maximum ? { alpha: 1, beta: 1 } : shapesFrom(given);
  const width = maximum - minimum;
  const sum = alpha + beta;
  return {
    kind: 'beta',
    parameters: { minimum, maximum, alpha, beta },
    mean: minimum + (width * alpha) / sum,
    variance: (width * width * alpha * beta) / (sum * sum * (sum + 1)),
    quantile(probability) {
      return Math.min(maximum, minimum + width * betaQuantile(probability, alpha, beta));
    },
  };
}

function shapesFrom(given: BetaGiven): { readonly alpha: number; readonly beta: number } {
  const width = given.maximum - given.minimum;
  if ('alpha' in given) {
    const { alpha, beta } = given;
    requireFinite({ alpha, beta });
    if (alpha > 0 && beta > 0) return given;
    throw new StatisticsError('notPositive', `Both shapes must be above 0; they are ${alpha} and ${beta}.`, {
      fields: [alpha > 0 ? 'beta' : 'alpha'],
      found: { alpha, beta },
    });
  }
  if ('mean' in given) return shapesFromMean(given);
  const { minimum, p10, p90, maximum } = given;
  requireRising({ minimum, p10, p90, maximum });
  return betaShapesFromTenths((p10 - minimum) / width, (p90 - minimum) / width);
}

/** The method of moments. */
function shapesFromMean(given: { minimum: number; maximum: number; mean: number; deviation: number }) {
  const { minimum, maximum, mean, deviation } = given;
  requireFinite({ mean, deviation });
  if (!(mean > minimum && mean < maximum)) {
    throw new StatisticsError('outOfRange', `The mean ${mean} must lie between ${minimum} and ${maximum}.`, {
      fields: ['mean'],
      found: { minimum, mean, maximum },
      low: minimum,
      high: maximum,
    });
  }
  const limit = Math.sqrt((mean - minimum) * (maximum - mean));
  if (!(deviation > 0 && deviation < limit)) {
    throw new StatisticsError('outOfRange', `With this mean the deviation must lie between 0 and ${limit}.`, {
      fields: ['deviation'],
      found: { minimum, mean, maximum, deviation },
      low: 0,
      high: limit,
    });
  }
  const place = (mean - minimum) / (maximum - minimum);
  const ratio = limit / deviation;
  const sum = ratio * ratio - 1;
  return { alpha: place * sum, beta: (1 - place) * sum };
}
