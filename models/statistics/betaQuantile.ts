import { exponential } from './exponential.ts';
import { incompleteBeta } from './incompleteBeta.ts';
import { logGamma } from './logGamma.ts';
import { naturalLogarithm } from './naturalLogarithm.ts';
import { requireProbability } from './requireProbability.ts';

/**
 * The quantile function of the beta distribution on 0 to 1: x with I_x(alpha, beta) = probability, to about 1e-13 for
 * shapes up to a few thousand. Same bits everywhere. Throws `notAProbability` outside 0 to 1, and `notPositive` for
 * a shape not above 0.
 *
 * Newton's method on ln I as a function of ln x, which is nearly straight far down the tail, kept inside a bracket.
 */
export function betaQuantile(probability: number, alpha: number, beta: number): number {
  requireProbability(probability);
  if (probability === 0 || probability === 1) return probability;
  if (probability > incompleteBeta(0.5, alpha, beta)) return 1 - lowerQuantile(1 - probability, beta, alpha);
  return lowerQuantile(probability, alpha, beta);
}

/** A quantile known to lie at or below ½. */
function lowerQuantile(probability: number, alpha: number, beta: number): number {
  const logarithmOfProbability = naturalLogarithm(probability);
  const logarithmOfBeta = logGamma(alpha) + logGamma(beta) - logGamma(alpha + beta);
  let low = 0;
  let high = 0.5000000000000001;
  let x = exponential((logarithmOfProbability + naturalLogarithm(alpha) + logarithmOfBeta) / alpha);
  if (!(x < high)) x = alpha / (alpha + beta) < high ? alpha / (alpha + beta) : 0.25;
  for (let step = 0; step < 200 && x > 0; step += 1) {
    const reached = incompleteBeta(x, alpha, beta);
    if (reached < probability) low = x;
    else high = x;
    const slope = exponential(
      alpha * naturalLogarithm(x) +
        (beta - 1) * naturalLogarithm(1 - x) -
        logarithmOfBeta -
        naturalLogarithm(reached),
    );
    const move = (logarithmOfProbability - naturalLogarithm(reached)) / slope;
    let next = x * exponential(move);
    if (!(next > low && next < high)) next = low > 0 ? (low + high) / 2 : high / 4;
    if (Math.abs(next - x) <= 2e-16 * x) return next;
    x = next;
  }
  return x;
}
