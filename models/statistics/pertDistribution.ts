import { betaQuantile } from './betaQuantile.ts';
import type { Distribution } from './distribution.ts';
import { endsFromTenths, type TenthsGiven } from './endsFromTenths.ts';
import { requireRising } from './requireRising.ts';

/** The two ends and the most likely value, or that and the values with 10 % below and 10 % above. */
export type PertGiven =
  { readonly minimum: number; readonly mode: number; readonly maximum: number } | TenthsGiven;

/**
 * The PERT distribution with weight 4 on the most likely value: a beta distribution stretched from minimum to maximum
 * with alpha = 1 + 4 (mode − minimum) / (maximum − minimum) and beta = 6 − alpha, so that the mean is
 * (minimum + 4 mode + maximum) / 6. From P10, mode and P90 the ends are solved so that those are the 0.1 and 0.9
 * quantiles. Throws `wrongOrder`, `notFinite`, and `unreachableMode` with the possible modes. Equal values give a
 * constant, for which alpha and beta are 3.
 *
 * Source: Malcolm, Roseboom, Clark and Fazar, Operations Research 7 (1959) 646–669, in the beta form of Vose.
 */
export function pertDistribution(
  given: PertGiven,
): Distribution<'pert', { minimum: number; mode: number; maximum: number; alpha: number; beta: number }> {
  const { mode } = given;
  const { minimum, maximum } = 'p10' in given ? endsFromTenths(given, tenths) : given;
  // solved ends may pass the mode by a rounding
  if (!('p10' in given)) requireRising({ minimum, mode, maximum });
  const width = maximum - minimum;
  const place = width === 0 ? 0.5 : Math.min(1, Math.max(0, (mode - minimum) / width));
  const alpha = 1 + 4 * place;
  const beta = 5 - 4 * place;
  return {
    kind: 'pert',
    parameters: { minimum, mode, maximum, alpha, beta },
    mean: mode + (minimum - mode + (maximum - mode)) / 6,
    variance: (width * width * alpha * beta) / 252,
    quantile(probability) {
      return Math.min(maximum, minimum + width * betaQuantile(probability, alpha, beta));
    },
  };
}

function tenths(place: number): { low: number; high: number } {
  const alpha = 1 + 4 * place;
  return { low: betaQuantile(0.1, alpha, 6 - alpha), high: betaQuantile(0.9, alpha, 6 - alpha) };
}
