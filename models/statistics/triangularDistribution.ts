import type { Distribution } from './distribution.ts';
import { endsFromTenths, type TenthsGiven } from './endsFromTenths.ts';
import { requireProbability } from './requireProbability.ts';
import { requireRising } from './requireRising.ts';

/** The two ends and the most likely value, or that and the values with 10 % below and 10 % above. */
export type TriangularGiven =
  { readonly minimum: number; readonly mode: number; readonly maximum: number } | TenthsGiven;

/**
 * The triangular distribution: the density rises in a straight line from the minimum to the mode and falls in one to
 * the maximum. From P10, mode and P90 the ends are solved so that those are the 0.1 and 0.9 quantiles. Throws
 * `wrongOrder`, `notFinite`, and `unreachableMode` with the possible modes. Equal values give a constant.
 */
export function triangularDistribution(
  given: TriangularGiven,
): Distribution<'triangular', { minimum: number; mode: number; maximum: number }> {
  const { mode } = given;
  const { minimum, maximum } = 'p10' in given ? endsFromTenths(given, tenths) : given;
  // solved ends may pass the mode by a rounding
  if (!('p10' in given)) requireRising({ minimum, mode, maximum });
  const a = minimum - mode;
  const b = maximum - mode;
  return {
    kind: 'triangular',
    parameters: { minimum, mode, maximum },
    mean: mode + (a + b) / 3,
    variance: (a * a - a * b + b * b) / 18,
    quantile(probability) {
      requireProbability(probability);
      return triangularQuantile(probability, minimum, mode, maximum);
    },
  };
}

function triangularQuantile(probability: number, minimum: number, mode: number, maximum: number): number {
  const width = maximum - minimum;
  const below = mode - minimum;
  if (probability * width <= below)
    return Math.min(mode, minimum + Math.sqrt(Math.max(0, probability * width * below)));
  return Math.max(mode, maximum - Math.sqrt(Math.max(0, (1 - probability) * width * (maximum - mode))));
}

function tenths(place: number): { low: number; high: number } {
  return { low: triangularQuantile(0.1, 0, place, 1), high: triangularQuantile(0.9, 0, place, 1) };
}
