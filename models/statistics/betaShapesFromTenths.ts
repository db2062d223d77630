import { betaQuantile } from './betaQuantile.ts';
import { brentRoot } from './brentRoot.ts';
import { exponential } from './exponential.ts';
import { incompleteBeta } from './incompleteBeta.ts';
import { naturalLogarithm } from './naturalLogarithm.ts';
import { StatisticsError } from './statisticsError.ts';

/**
 * The shapes of the beta distribution on 0 to 1 whose 0.1 and 0.9 quantiles are `p10` and `p90`, to about 1e-9 of
 * themselves. Throws `outOfRange` unless 0 < p10 < p90 < 1, and `noConvergence` when they lie so near each other or
 * the ends that a shape would be beyond what `incompleteBeta` can compute.
 *
 * For every alpha one beta puts P10 in its place, and along that line P90 falls as alpha rises: two nested root
 * searches, started from the shapes that a normal distribution with these quantiles would suggest.
 */
export function betaShapesFromTenths(
  p10: number,
  p90: number,
): { readonly alpha: number; readonly beta: number } {
  if (!(p10 > 0 && p10 < p90 && p90 < 1)) {
    throw new StatisticsError('outOfRange', 'P10 and P90 must differ and lie inside the two ends.', {
      fields: ['p10', 'p90'],
      found: { p10, p90 },
      low: 0,
      high: 1,
    });
  }
  const mean = (p10 + p90) / 2;
  const deviation = (p90 - p10) / 2.5631;
  const sum = (mean * (1 - mean)) / (deviation * deviation) - 1;
  const betaFor = (alpha: number) =>
    rootOfRising((beta) => incompleteBeta(p10, alpha, beta) - 0.1, (alpha * (1 - mean)) / mean);
  const alpha = rootOfRising(
    (candidate) => p90 - betaQuantile(0.9, candidate, betaFor(candidate)),
    mean * sum,
  );
  return { alpha, beta: betaFor(alpha) };
}

/** The root of a rising function of a number above 0, by doubling or halving from a start, then Brent's method. */
function rootOfRising(evaluate: (x: number) => number, start: number): number {
  const first = evaluate(start);
  const factor = first < 0 ? 2 : 0.5;
  let near = start;
  let valueNear = first;
  for (let doubling = 0; doubling < 40; doubling += 1) {
    const far = near * factor;
    const valueFar = evaluate(far);
    if (valueFar >= 0 !== first >= 0) {
      const bracket = {
        low: naturalLogarithm(near),
        high: naturalLogarithm(far),
        valueAtLow: valueNear,
        valueAtHigh: valueFar,
      };
      return exponential(
        brentRoot((logarithm) => evaluate(exponential(logarithm)), bracket, { tolerance: 1e-14 }).x,
      );
    }
    near = far;
    valueNear = valueFar;
  }
  throw new StatisticsError('noConvergence', 'No beta distribution was found with this P10 and P90.', {
    fields: ['p10', 'p90'],
  });
}
